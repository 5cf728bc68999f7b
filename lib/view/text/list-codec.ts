import type { KeyCodec } from "./key-codec";
import type { LinkContext } from "./link-context";
import type { RepairRule } from "./repairs";

interface ListRules<T extends string, C> {
  /** The member that the text names, the rule that it breaks, or `null` where it says what is so anyway. */
  member(text: string, context: C): { readonly value: T } | { readonly rule: RepairRule } | null;
  /** The canonical order. */
  compare(a: T, b: T): number;
}

/** Names with commas between them: no order and no repetition of its own, so written in canonical order, each once. */
export function listCodec<T extends string, C = LinkContext>({
  member,
  compare,
}: ListRules<T, C>): KeyCodec<readonly T[], C> {
  const tidy = (values: readonly T[]) => [...new Set(values)].sort(compare);
  const print = (values: readonly T[]) => tidy(values).join(",");
  return {
    default: [],
    parse(text, { context, tell }) {
      const values: T[] = [];
      for (const part of new Set(text.split(",").map((raw) => raw.trim()))) {
        if (part === "") continue;
        const read = member(part, context);
        if (read === null) continue;
        if ("value" in read) values.push(read.value);
        else tell(part, read.rule);
      }
      return tidy(values);
    },
    print,
    same: (a, b) => a === b || print(a) === print(b),
  };
}

/** A list out of a fixed vocabulary, in the order of the vocabulary; letter case does not matter. */
export function vocabularyList<T extends string>(words: readonly T[]): KeyCodec<readonly T[]> {
  return listCodec<T>({
    member(text) {
      const value = words.find((word) => word.toLowerCase() === text.toLowerCase());
      return value === undefined ? { rule: "unknown-value" } : { value };
    },
    compare: (a, b) => words.indexOf(a) - words.indexOf(b),
  });
}

/** A list of ids of the dataset, in the order of their code units. `asId` gives the id where the dataset knows it. */
export function idList<T extends string>(
  asId: (text: string, context: LinkContext) => T | null,
): KeyCodec<readonly T[]> {
  return listCodec<T>({
    member(text, context) {
      const value = asId(text, context);
      return value === null ? { rule: "not-in-dataset" } : { value };
    },
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  });
}
