import { expect, test } from "vitest";
import { withTheme } from "./with-theme";

const BASE = "https://atlas.example/method?theme=dark";

test.each([
  ["/sources", "dark", "/sources?theme=dark"],
  [
    "/on/2023-11-08?kind=attack,us-strike&sel=place:al-asad&v=1",
    "dark",
    "/on/2023-11-08?kind=attack,us-strike&sel=place:al-asad&v=1&theme=dark",
  ],
  ["/method#known", "light", "/method?theme=light#known"],
  ["/?theme=light", "dark", "/?theme=dark"],
  ["/?theme=light", null, "/"],
  ["/?theme=dark", "dark", null],
  ["/", null, null],
  ["#known", "dark", null],
  ["/api/v1/openapi.json", "dark", null],
  ["https://example.org/a", "dark", null],
  ["mailto:x@example.org", "dark", null],
  ["http://", "dark", null],
] as const)("%s with %s is %s", (href, theme, used) => {
  expect(withTheme(href, theme, BASE)).toBe(used);
});
