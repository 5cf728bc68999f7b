import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Admission, type Admitted } from "./admission";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const stays = () => undefined;
const limits = { together: 2, waiting: 3, mostWaitMs: 1_000 };

function ended(admitted: Admitted): void {
  if (admitted.type !== "turn") throw new Error(admitted.type);
  admitted.end();
}

test("so many at a time, the others in the order in which they came, and no more than may wait", async () => {
  const admission = new Admission(limits);
  const order: number[] = [];
  const all = Array.from({ length: 6 }, async (_, index) => {
    const admitted = await admission.enter(stays);
    order.push(index);
    return admitted;
  });
  const [a, b] = await Promise.all(all.slice(0, 2));
  expect(await all[5]).toEqual({ type: "busy" });
  expect(order).toEqual([0, 1, 5]);
  if (!a || !b) throw new Error("nobody");
  ended(b);
  ended(b); // twice is once
  await all[2];
  expect(order).toEqual([0, 1, 5, 2]);
  ended(a);
  ended((await all[2]) ?? a);
  await Promise.all(all);
  expect(order).toEqual([0, 1, 5, 2, 3, 4]);
});

test("who has gone is never let in, and takes nobody's place", async () => {
  const admission = new Admission({ ...limits, together: 1, waiting: 1 });
  const first = await admission.enter(stays);
  let leave = stays as () => void;
  const second = admission.enter((left) => {
    leave = left;
  });
  leave();
  leave();
  expect(await second).toEqual({ type: "gone" });
  const third = admission.enter(stays);
  ended(first);
  expect((await third).type).toBe("turn");
});

test("who has waited too long is turned away", async () => {
  const admission = new Admission({ ...limits, together: 1 });
  const first = await admission.enter(stays);
  const second = admission.enter(stays);
  vi.advanceTimersByTime(1_000);
  expect(await second).toEqual({ type: "busy" });
  ended(first);
  expect((await admission.enter(stays)).type).toBe("turn");
});
