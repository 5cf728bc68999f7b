import { LIST_ORDERS } from "@/lib/collection/listed-items";
import { type Day, dayFromIso, isoFromDay } from "@/lib/domain/day";
import { tidyCamera } from "@/lib/view/map-keys";
import { type Camera, SPAN_TYPES, SPEEDS } from "@/lib/view/view";
import { DRAWINGS } from "./drawing";
import { MAX_QUERY, tidyOwnQuery } from "./tidy-own-query";

/** How one key of a link is read and written. `parse` never throws; `null`: it cannot be used. */
export interface OwnKey<T> {
  parse(text: string): T | null;
  /** `parse` of it gives the same value again. */
  print(value: T): string;
}

const NUMBER = /^-?\d{1,3}(\.\d{1,10})?$/;
const MAX_LATITUDE = 85.0511;
const MAX_ZOOM = 22;
const MAX_WINDOW = 366;
const MAX_ROW = 999_999_999;

const day: OwnKey<Day> = { parse: dayFromIso, print: isoFromDay };

const flag: OwnKey<boolean> = {
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  print: (value) => (value ? "1" : "0"),
};

function whole(least: number, most: number): OwnKey<number> {
  return {
    parse(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
      return value >= least && value <= most ? value : null;
    },
    print: String,
  };
}

function oneOf<T extends string | number>(values: readonly T[]): OwnKey<T> {
  return { parse: (text) => values.find((value) => String(value) === text) ?? null, print: String };
}

const camera: OwnKey<Camera> = {
  parse(text) {
    const parts = text.split(",");
    if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
    const [lat = 0, lng = 0, zoom = 0] = parts.map(Number);
    if (Math.abs(lat) > MAX_LATITUDE || Math.abs(lng) > 180 || zoom < 0 || zoom > MAX_ZOOM) return null;
    return tidyCamera({ lat, lng, zoom });
  },
  print(value) {
    const { lat, lng, zoom } = tidyCamera(value);
    return `${lat},${lng},${zoom}`;
  },
};

const query: OwnKey<string> = {
  parse(text) {
    const tidy = tidyOwnQuery(text);
    return tidy === "" || text.length > MAX_QUERY * 2 ? null : tidy;
  },
  print: String,
};

const header: OwnKey<string> = {
  parse: (text) => (text === "" ? null : text),
  print: String,
};

/** The keys of a link that stand at most once in it. */
export const OWN_KEYS = {
  rows: whole(0, MAX_ROW),
  on: day,
  span: oneOf(SPAN_TYPES),
  days: whole(2, MAX_WINDOW),
  start: day,
  from: day,
  to: day,
  colour: header,
  q: query,
  row: whole(1, MAX_ROW),
  order: oneOf(LIST_ORDERS),
  at: camera,
  atlas: flag,
  draw: oneOf(DRAWINGS),
  speed: oneOf(SPEEDS),
  loop: flag,
  back: flag,
  skip: flag,
} as const;

export type OwnKeyName = keyof typeof OWN_KEYS;
/** What each key holds. */
export type OwnKeyValues = { readonly [K in OwnKeyName]: ReturnType<(typeof OWN_KEYS)[K]["parse"]> };
