import { expect, test } from "vitest";
import { MOST_ADDRESS_BYTES, refuseAddress } from "./refuse-address";

test.each([
  "/",
  "/on/2023-11-08?q=%D8%B9%D9%8A%D9%86&v=1",
  "/on/%25E0%25A4",
  "/?q=%E0%A4", // a query is read leniently everywhere
  "/?proto=x&constructor=y",
  `/own-data?${"a".repeat(8_000)}`,
])("%s is passed on", (target) => {
  expect(refuseAddress(target)).toBeNull();
});

test.each([
  ["/on/%E0%A4", 400],
  ["/%", 400],
  ["/preview/x/%zz", 400],
  ["*", 400],
  ["http://evil.example/", 400],
  ["", 400],
  ["/?__proto__=x", 400],
  ["/api/v1/incidents?a=1&__proto__", 400],
  ["/?%5F_proto__=x", 400],
  [`/${"a".repeat(MOST_ADDRESS_BYTES)}`, 414],
])("%s is refused with %i", (target, status) => {
  expect(refuseAddress(target)?.status).toBe(status);
});
