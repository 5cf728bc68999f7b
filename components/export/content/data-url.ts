/** A blob as `data:…;base64,…`, with the blob's type. Rejects where it cannot be read. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("a picture or a font could not be read."));
    reader.readAsDataURL(blob);
  });
}
