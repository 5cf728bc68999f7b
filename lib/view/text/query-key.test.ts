import { expect, test } from "vitest";
import { tidyQuery } from "./query-key";

test("a search text is one line without what shows nothing", () => {
  expect(tidyQuery("  a\u0000\nb   c ")).toBe("a b c");
  expect([...tidyQuery("é".repeat(200))]).toHaveLength(80);
  expect(tidyQuery(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});
