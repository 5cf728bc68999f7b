import { expect, test } from "vitest";
import { logLine } from "./log-line";

const answered = {
  at: new Date(Date.UTC(2026, 10, 30, 9, 0, 0)),
  method: "GET",
  target: "/on/2023-11-08?q=my+name",
  status: 200,
  ms: 125.26,
  waitedMs: 0,
  gone: false,
};

test("is one line without what anybody typed", () => {
  expect(logLine(answered)).toBe(
    '{"time":"2026-11-30T09:00:00.000Z","method":"GET","path":"/on/2023-11-08","status":200,"ms":125.3,"waited":0}',
  );
});

test("says that a reader has gone, and is of bounded length on one line", () => {
  const line = logLine({ ...answered, target: `/${"\n".repeat(9_000)}`, gone: true });
  expect(JSON.parse(line)).toMatchObject({ gone: true });
  expect(line).not.toContain("\n");
  expect(line.length).toBeLessThan(600);
});
