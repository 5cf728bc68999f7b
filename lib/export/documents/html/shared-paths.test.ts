import { expect, test } from "vitest";
import { sharePaths } from "./shared-paths";

const long = (end: string) => `<path d="M0 0${"L1 1".repeat(100)}${end}" fill="none"/>`;

test("a long path that occurs twice is written once and referred to", () => {
  const { shared, drawings } = sharePaths([
    `<svg>${long("a")}<path d="M0 0"/></svg>`,
    `<svg>${long("a")}${long("b")}</svg>`,
  ]);
  expect(shared).toBe(long("a").replace("<path ", `<path id="p0" `));
  expect(drawings).toEqual([
    `<svg><use href="#p0"/><path d="M0 0"/></svg>`,
    `<svg><use href="#p0"/>${long("b")}</svg>`,
  ]);
});

test("nothing is referred to where nothing is shared", () => {
  expect(sharePaths([long("a")])).toEqual({ shared: "", drawings: [long("a")] });
});
