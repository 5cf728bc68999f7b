import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addDays } from "@/lib/domain/day";
import { samplePlan } from "@/lib/layers/sample-plan";
import { sceneOf } from "@/lib/scene/scene-of";
import { createStore } from "@/lib/store/create-store";
import { pacedStore } from "./paced-store";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const plan = samplePlan(24, 12);
  let watched = false;
  const store = createStore(sceneOf(plan, plan.dayExtent.from), () => {
    watched = true;
    return () => {
      watched = false;
    };
  });
  const step = () => {
    store.set(sceneOf(plan, addDays(store.get().day, 1)));
    return store.get();
  };
  const scheduler = {
    now: () => performance.now(),
    whenRested(callback: () => void, ms: number) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  };
  const pace = { restMs: 100, mostMs: 400, leastSteps: 2 };
  return { paced: pacedStore(store, pace, scheduler), step, isWatched: () => watched };
}

test("shows the newest scene once days rest, and none between", () => {
  const { paced, step } = setUp();
  const told = vi.fn();
  paced.subscribe(told);
  const before = paced.get();
  step();
  const newest = step();
  vi.advanceTimersByTime(99);
  expect(paced.get()).toBe(before);
  vi.advanceTimersByTime(1);
  expect(paced.get()).toBe(newest);
  expect(told).toHaveBeenCalledTimes(1);
});

test("is never further behind than told while days keep going by", () => {
  const { paced, step } = setUp();
  const told = vi.fn();
  paced.subscribe(told);
  for (let passed = 0; passed < 1000; passed += 50) {
    step();
    vi.advanceTimersByTime(50);
  }
  expect(told.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(told.mock.calls.length).toBeLessThanOrEqual(3);
});

test("who comes late gets what went by before, and nothing is followed when nobody listens", () => {
  const { paced, step, isWatched } = setUp();
  const newest = step();
  const stop = paced.subscribe(() => {});
  vi.advanceTimersByTime(100);
  expect(paced.get()).toBe(newest);
  stop();
  expect(isWatched()).toBe(false);
});
