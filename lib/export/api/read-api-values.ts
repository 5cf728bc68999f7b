import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { LinkContext } from "@/lib/view/text/link-context";
import { API_PARAMETER_NAMES, API_PARAMETERS } from "./api-parameters";
import type { ApiFormat, ApiParameterName, ApiValues } from "./api-values";

/** A parameter that could not be taken, and what it must be. */
interface WrongParameter {
  /** At most 80 characters of it. */
  readonly name: string;
  /** The part of the request that is wrong, at most 200 characters of it. */
  readonly value: string;
  readonly rule: string;
}

/** What one resource takes. */
export interface Accepted {
  readonly parameters: readonly ApiParameterName[];
  readonly formats: readonly ApiFormat[];
}

type Reading =
  | { readonly values: ApiValues; readonly wrong: null }
  | {
      readonly values: null;
      /** The first {@link MAX_WRONG} things that are wrong. */
      readonly wrong: readonly WrongParameter[];
      /** How many more are. */
      readonly more: number;
    };

const MAX_NAME = 80;
const MAX_SHOWN = 200;
/** An answer must not be many times its question. */
const MAX_WRONG = 20;

const cut = (text: string, most: number) => [...text.slice(0, 2 * most)].slice(0, most).join("");

const NOTHING_ASKED: ApiValues = {
  ...DEFAULT_VIEW.filters,
  from: null,
  to: null,
  known: null,
  bbox: null,
  format: "json",
};

/** Reads a query. Nothing is repaired: whatever the link's codecs would have told a reader of is wrong here. Never throws. */
export function readApiValues(search: string, context: LinkContext, accepted: Accepted): Reading {
  const texts = new Map<string, string>();
  const wrong: WrongParameter[] = [];
  let more = 0;
  const refuse = (name: string, value: string, rule: string) => {
    if (wrong.length < MAX_WRONG)
      wrong.push({ name: cut(name, MAX_NAME), value: cut(value, MAX_SHOWN), rule });
    else more += 1;
  };
  for (const [name, text] of new URLSearchParams(search)) {
    if (!accepted.parameters.some((known) => known === name)) {
      refuse(name, text, unknownRule(name, accepted));
    } else if (texts.has(name)) {
      refuse(name, text, "given more than once; put commas between several values");
    } else texts.set(name, text);
  }
  const values: { -readonly [K in ApiParameterName]: ApiValues[K] } = { ...NOTHING_ASKED };
  const read = <K extends ApiParameterName>(name: K) => {
    const text = texts.get(name) ?? "";
    if (text.trim() === "") return;
    const { codec, rule } = API_PARAMETERS[name];
    const before = wrong.length + more;
    const value = codec.parse(text, { context, tell: (part) => refuse(name, part, `must be ${rule}`) });
    const empty = Array.isArray(value) && value.length === 0;
    if (value !== null && !empty) values[name] = value;
    else if (wrong.length + more === before) refuse(name, text, `must be ${rule}`);
  };
  for (const name of API_PARAMETER_NAMES) read(name);
  if (values.from !== null && values.to !== null && values.from > values.to)
    refuse("from", texts.get("from") ?? "", "must not be after to");
  if (!accepted.formats.includes(values.format))
    refuse(
      "format",
      values.format,
      `must be one of ${accepted.formats.join(", ")}: this has no place on a map`,
    );
  return wrong.length > 0 ? { values: null, wrong, more } : { values, wrong: null };
}

function unknownRule(name: string, { parameters }: Accepted): string {
  const elsewhere = API_PARAMETER_NAMES.some((known) => known === name);
  return `${elsewhere ? "does not apply here" : "is not a parameter"}; those are ${parameters.join(", ")}`;
}
