import { expect, test, vi } from "vitest";
import { followUp } from "./follow-up";

function setUp() {
  let nowMs = 0;
  let due: { atMs: number; callback: () => void } | null = null;
  const scheduler = {
    now: () => nowMs,
    whenRested(callback: () => void, ms: number) {
      const mine = { atMs: nowMs + ms, callback };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
  };
  const pass = (ms: number) => {
    nowMs += ms;
    if (due && due.atMs <= nowMs) due.callback();
  };
  const follow = vi.fn();
  return { follow, pass, up: followUp({ restMs: 100, mostMs: 400, leastSteps: 4 }, scheduler, follow) };
}

test("follows once steps rest, once for all of them", () => {
  const { follow, pass, up } = setUp();
  up.step();
  pass(60);
  up.step();
  pass(99);
  expect(follow).not.toHaveBeenCalled();
  pass(1);
  expect(follow).toHaveBeenCalledTimes(1);
  pass(1000);
  expect(follow).toHaveBeenCalledTimes(1);
});

test("follows now and then while steps keep coming", () => {
  const { follow, pass, up } = setUp();
  for (let passed = 0; passed < 2000; passed += 50) {
    up.step();
    pass(50);
  }
  expect(follow.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(follow.mock.calls.length).toBeLessThanOrEqual(5);
});

test("leaves a slow machine time for steps, and rests when called off", () => {
  const { follow, pass, up } = setUp();
  for (const step of [1, 2, 3, 4]) {
    expect(follow).toHaveBeenCalledTimes(0);
    up.step();
    if (step < 4) pass(99);
    pass(0);
  }
  expect(follow).toHaveBeenCalledTimes(0);
  up.cancel();
  pass(1000);
  expect(follow).toHaveBeenCalledTimes(0);
});
