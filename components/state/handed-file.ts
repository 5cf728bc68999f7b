let handed: File | null = null;

/** Keeps a file for the next page of this window, in memory alone. */
export function handFile(file: File): void {
  handed = file;
}

/** What the page before has handed over; `null` for nothing. It is given once. */
export function takeHandedFile(): File | null {
  const file = handed;
  handed = null;
  return file;
}
