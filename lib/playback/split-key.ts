/** Where a key takes a divider, in whole percent: arrows one, with shift or by page ten, Home and End to the sides; `null` for others. */
export function splitAfterKey(split: number, key: string, shift: boolean): number | null {
  const step = shift ? 10 : 1;
  const to = (next: number) => Math.min(100, Math.max(0, next));
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return to(split + step);
    case "ArrowLeft":
    case "ArrowDown":
      return to(split - step);
    case "PageUp":
      return to(split + 10);
    case "PageDown":
      return to(split - 10);
    case "Home":
      return 0;
    case "End":
      return 100;
    default:
      return null;
  }
}
