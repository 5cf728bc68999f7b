import { expect, test } from "vitest";
import { Traffic } from "./traffic";

test("is idle once the last request has ended", async () => {
  const traffic = new Traffic();
  await traffic.idle();
  traffic.begin();
  traffic.begin();
  let isIdle = false;
  const idle = traffic.idle().then(() => {
    isIdle = true;
  });
  traffic.end();
  await Promise.resolve();
  expect([isIdle, traffic.answering]).toEqual([false, 1]);
  traffic.end();
  await idle;
  expect([isIdle, traffic.answering]).toEqual([true, 0]);
});

test("leaves once and for all", () => {
  const traffic = new Traffic();
  expect(traffic.isLeaving).toBe(false);
  traffic.leave();
  expect(traffic.isLeaving).toBe(true);
});
