import { decimals, type KeyCodec } from "@/lib/view/text/key-codec";
import type { Bbox } from "./api-values";

/** `bbox=west,south,east,north`, as in RFC 7946. A box over the 180th meridian is none of the theatre's and is refused. */
export const bboxKey: KeyCodec<Bbox | null> = {
  default: null,
  parse(text) {
    const numbers = decimals(text, 4);
    if (numbers === null) return null;
    const [west = 0, south = 0, east = 0, north = 0] = numbers;
    const real = west <= east && south <= north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
    return real ? { west, south, east, north } : null;
  },
  print: ({ west, south, east, north }) => [west, south, east, north].join(","),
  same: (a, b) => a === b || (a !== null && b !== null && bboxKey.print(a) === bboxKey.print(b)),
};
