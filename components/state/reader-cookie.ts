/** The cookies of this site; none where a frame may keep none, as in a sandbox. */
export function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return "";
  }
}
