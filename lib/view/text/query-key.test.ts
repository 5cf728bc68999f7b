import { expect, test } from "vitest";
import { MAX_QUERY_CHARACTERS, queryKey, tidyQuery } from "./query-key";

test("a search text is one line without what shows nothing", () => {
  expect(tidyQuery("  a\u0000\nb   c ")).toBe("a b c");
  expect([...tidyQuery("é".repeat(200))]).toHaveLength(MAX_QUERY_CHARACTERS);
  expect(tidyQuery(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});

test.each(["^", "...", "\u064b", "ـ", "%", "' \""])(
  "%s asks for nothing and is not taken for a search",
  (text) => {
    expect(queryKey.parse(text, { context: null, tell: () => undefined })).toBeNull();
    expect(queryKey.same(text, "")).toBe(true);
  },
);

test.each(["a", "ع", "7", "^a", "½"])("%s asks for something", (text) => {
  expect(queryKey.parse(text, { context: null, tell: () => undefined })).toBe(text);
});
