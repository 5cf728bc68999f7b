import type { KeyCodec } from "@/lib/view/key-codec";
import type { Bbox } from "./api-values";

const NUMBER = /^[+-]?\d{1,3}(\.\d{1,15})?$/;

/** `bbox=west,south,east,north`, as in RFC 7946. A box over the 180th meridian is none of the theatre's and is refused. */
export const bboxKey: KeyCodec<Bbox | null> = {
  default: null,
  parse(text) {
    const parts = text.split(",").map((part) => part.trim());
    if (parts.length !== 4 || !parts.every((part) => NUMBER.test(part))) return null;
    const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
    const real = west <= east && south <= north && west >= -180 && east <= 180 && south >= -90 && north <= 90;
    return real ? { west, south, east, north } : null;
  },
  print: ({ west, south, east, north }) => [west, south, east, north].join(","),
  same: (a, b) => a === b || (a !== null && b !== null && bboxKey.print(a) === bboxKey.print(b)),
};
