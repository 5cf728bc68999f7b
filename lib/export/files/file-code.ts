import { type FileLink, fittingFileLink } from "@/lib/files/view/file-link";

/** A code of more characters has modules that a camera across a room no longer tells apart. */
const MAX_CODE_CHARACTERS = 600;

/** The address that a code carries: the link's own, else the same without its filters. `page` is absolute. */
export function fileCode(
  link: FileLink,
  page: string,
): { readonly address: string; readonly isShortened: boolean } {
  const addressOf = (of: FileLink) => `${page}${fittingFileLink(of).hash}`;
  const whole = addressOf(link);
  if (whole.length <= MAX_CODE_CHARACTERS) return { address: whole, isShortened: false };
  const bare = addressOf({ ...link, filters: [], q: "", row: null });
  return { address: bare, isShortened: bare !== whole };
}
