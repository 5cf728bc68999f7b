/** How long the browser may take to read the file; then its memory is given back. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be saved under its name. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
}
