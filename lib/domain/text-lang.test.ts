import { expect, test } from "vitest";
import { textLang } from "./text-lang";

test("a text is in the language of its first letter", () => {
  expect(textLang("صاروخان يهزّان Conoco")).toBe("ar");
  expect(textLang("(three attacks; address reads: ثلاث مرات)")).toBe("en");
  expect(textLang("«3» طائرات")).toBe("ar");
  expect(textLang("1–8")).toBe("en");
});
