import { expect, test } from "vitest";
import { MAX_QUERY_CHARACTERS, tidyQuery } from "./query-key";

test("a search text is one line without what shows nothing", () => {
  expect(tidyQuery("  a\u0000\nb   c ")).toBe("a b c");
  expect([...tidyQuery("é".repeat(200))]).toHaveLength(MAX_QUERY_CHARACTERS);
  expect(tidyQuery(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});
