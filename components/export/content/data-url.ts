import { ExportFailure } from "./export-failure";

/** A blob as `data:…;base64,…`, with the blob's type. Rejects where it cannot be read. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new ExportFailure("unread"));
    reader.readAsDataURL(blob);
  });
}
