import { expect, test } from "vitest";
import { listText } from "./list-text";

test("lists are read as a sentence has them", () => {
  expect(listText([], "en")).toBe("");
  expect(listText(["a"], "en")).toBe("a");
  expect(listText(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(listText(["a", "b", "c"], "en", "disjunction")).toBe("a, b or c");
  expect(listText(["أ", "ب"], "ar")).toBe("أ وب");
  expect(listText(["أ", "ب"], "ar", "disjunction")).toBe("أ أو ب");
});
