import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { createStore } from "@/lib/store/create-store";
import { pacedStore } from "./paced-store";

function setUp() {
  let now = 10;
  let rest: (() => void) | null = null;
  let watched = false;
  const source = createStore(day(100), () => {
    watched = true;
    return () => {
      watched = false;
    };
  });
  const scheduler = {
    now: () => now,
    whenRested(callback: () => void) {
      rest = callback;
      return () => {
        rest = null;
      };
    },
  };
  return {
    paced: pacedStore(source, { restMs: 100, mostMs: 50, leastSteps: 3 }, scheduler),
    step(count: number, ms: number) {
      now += ms;
      source.set(day(count));
    },
    rest: () => rest?.(),
    isWatched: () => watched,
  };
}

test("follows once days rest, and now and then while they go by", () => {
  const { paced, step, rest } = setUp();
  const seen: number[] = [];
  const stop = paced.subscribe(() => seen.push(paced.get()));
  step(101, 1);
  expect(paced.get()).toBe(100);
  rest();
  expect(seen).toEqual([101]);
  step(102, 30);
  step(103, 30);
  expect(seen).toEqual([101]);
  step(104, 30);
  expect(seen).toEqual([101, 104]);
  stop();
});

test("listens to nobody when nobody listens to it, and is up to date when they come back", () => {
  const { paced, step, rest, isWatched } = setUp();
  const stop = paced.subscribe(() => {});
  expect(isWatched()).toBe(true);
  stop();
  expect(isWatched()).toBe(false);
  step(120, 1);
  paced.subscribe(() => {});
  rest();
  expect(paced.get()).toBe(120);
});
