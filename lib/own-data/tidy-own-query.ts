/** Characters of a search text. */
export const MAX_QUERY = 80;

/** A search text as a link holds it: without characters that show nothing, single spaces, at most {@link MAX_QUERY} characters. */
export function tidyOwnQuery(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return [...line].slice(0, MAX_QUERY).join("").trim();
}
