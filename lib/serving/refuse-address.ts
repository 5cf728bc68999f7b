/** What is said to a request whose address is not passed on. */
interface Refusal {
  readonly status: 400 | 414;
  readonly reason: string;
}

/**
 * Bytes of path and query that are taken. A file's link has up to 8,000 characters; a redirect repeats the address in a header, of which
 * clients take 16 kB in all.
 */
export const MOST_ADDRESS_BYTES = 8_192;

/** A key that JavaScript's own objects lose: what asks for it would be answered as if it had not. */
const LOST_KEY = "__proto__";

/** Why the target of a request (path and query, as sent) is answered by nobody; `null` for one that is passed on. */
export function refuseAddress(target: string): Refusal | null {
  if (target.length > MOST_ADDRESS_BYTES)
    return { status: 414, reason: `The address is longer than ${MOST_ADDRESS_BYTES} bytes.` };
  if (!target.startsWith("/")) return { status: 400, reason: "The address does not begin with a slash." };
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  if (!isDecodable(path))
    return { status: 400, reason: "The path has a percent sign that is not followed by a letter of UTF-8." };
  if (new URLSearchParams(query).has(LOST_KEY))
    return { status: 400, reason: `${LOST_KEY} is not a key of any address.` };
  return null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
