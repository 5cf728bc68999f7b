import { type OwnLink, printOwnLink } from "@/lib/own-data/own-link";

/** A code of more characters has modules that a camera across a room no longer tells apart. */
export const MAX_CODE_CHARACTERS = 600;

/** The address that a code carries: the link's own, else the same without its filters. `page` is absolute. */
export function ownCode(
  link: OwnLink,
  page: string,
): { readonly address: string; readonly isShortened: boolean } {
  const whole = `${page}${printOwnLink(link)}`;
  if (whole.length <= MAX_CODE_CHARACTERS) return { address: whole, isShortened: false };
  const { file, rows, day, span } = link;
  const bare = `${page}${printOwnLink({ file, rows, day, span })}`;
  return { address: bare, isShortened: bare !== whole };
}
