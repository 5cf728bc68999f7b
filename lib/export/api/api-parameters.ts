import { FILTERS } from "@/lib/scene/filters/filters";
import { EXAMPLES } from "@/lib/theatre/examples";
import { THEATRE } from "@/lib/theatre/theatre";
import { LINK_KEYS } from "@/lib/view/keys/link-keys";
import { dayKey } from "@/lib/view/text/day-text";
import { eachFilter, FILTER_KEYS, type FilterName } from "@/lib/view/text/filter-keys";
import { choice, decimals, type KeyCodec } from "@/lib/view/text/key-codec";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { API_FORMATS, type ApiParameterName, type ApiValues, type Bbox } from "./api-values";

/** `bbox=west,south,east,north`, as in RFC 7946. A box over the 180th meridian is none of the theatre's and is refused. */
const bboxKey: KeyCodec<Bbox | null> = {
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

/** One parameter: read with the link's own codec, described for people and for the OpenAPI document. */
interface ApiParameter<T> {
  readonly codec: KeyCodec<T>;
  readonly about: string;
  /** What a value must be, as it follows "must be". */
  readonly rule: string;
  /** JSON Schema of the value; of one member where it is a list. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isList: boolean;
  readonly example: string;
}

const DAY_RULE = "a day that exists, as YYYY-MM-DD";
const DAY_SCHEMA = { type: "string", format: "date" };

// The link's own `from` and `to` are moved into the axis; a program is told what it got wrong instead, and may ask for any day.
const anyDay = dayKey(() => null);

/** Those of the filters, by the filters' own words. */
const filterParameters = eachFilter<{ readonly [K in FilterName]: ApiParameter<ApiValues[K]> }>((name) => ({
  codec: FILTER_KEYS[name] as KeyCodec<never>, // of the same name
  ...FILTERS[name].api,
  isList: true,
}));

const oneDay = { rule: DAY_RULE, schema: DAY_SCHEMA, isList: false };

/** Every parameter there is, in the order of the documentation. */
export const API_PARAMETERS: { readonly [K in ApiParameterName]: ApiParameter<ApiValues[K]> } = {
  from: {
    codec: anyDay,
    about: "First day, inclusive, in theatre time.",
    example: THEATRE.campaign.from,
    ...oneDay,
  },
  to: { codec: anyDay, about: "Last day, inclusive, in theatre time.", example: EXAMPLES.day, ...oneDay },
  ...filterParameters,
  q: {
    codec: LINK_KEYS.q,
    about: "Text: all its words must occur, in any order, letter case and accents aside.",
    rule: `at most ${MAX_QUERY_CHARACTERS} characters on one line, with a letter or digit`,
    schema: { type: "string", maxLength: MAX_QUERY_CHARACTERS },
    isList: false,
    example: "green village",
  },
  known: {
    codec: LINK_KEYS.known,
    about: "Only what had been published by that day.",
    example: EXAMPLES.known,
    ...oneDay,
  },
  bbox: {
    codec: bboxKey,
    about:
      "West, south, east, north in degrees. Incidents known only as an area have no point and match no box.",
    rule: "four numbers in degrees, west,south,east,north, with west not east of east and south not north of north",
    schema: { type: "string", pattern: "^[-+0-9., ]+$" },
    isList: false,
    example: "38.5,33,42.5,36",
  },
  format: {
    codec: choice(API_FORMATS, "json"),
    about: "Format of the answer.",
    rule: `one of ${API_FORMATS.join(", ")}`,
    schema: { type: "string", enum: API_FORMATS, default: "json" },
    isList: false,
    example: "csv",
  },
};

export const API_PARAMETER_NAMES = Object.keys(API_PARAMETERS) as ApiParameterName[]; // a record literal has no other keys
