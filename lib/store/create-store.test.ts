import { expect, test, vi } from "vitest";
import { createStore } from "./create-store";

test("tells of each change, and not of the same value", () => {
  const store = createStore(1);
  const seen: number[] = [];
  const stop = store.subscribe(() => seen.push(store.get()));
  store.set(2);
  store.set(2);
  store.set(Number.NaN);
  store.set(Number.NaN);
  stop();
  store.set(3);
  expect(seen).toEqual([2, Number.NaN]);
  expect(store.get()).toBe(3);
});

test("the same listener may come twice, and leaves once at a time", () => {
  const store = createStore(1);
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.subscribe(listener);
  store.set(2);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  stop();
  store.set(3);
  expect(listener).toHaveBeenCalledTimes(3);
});

test("a listener that comes or goes during a change is heard from the next one on", () => {
  const store = createStore(1);
  const late = vi.fn();
  const stop = store.subscribe(() => {
    stop();
    store.subscribe(late);
  });
  store.set(2);
  expect(late).not.toHaveBeenCalled();
  store.set(3);
  expect(late).toHaveBeenCalledTimes(1);
});

test("watches its source while anybody listens", () => {
  const log: string[] = [];
  const store = createStore(1, () => {
    log.push("start");
    return () => void log.push("stop");
  });
  const [one, two] = [store.subscribe(() => {}), store.subscribe(() => {})];
  one();
  one();
  expect(log).toEqual(["start"]);
  two();
  store.subscribe(() => {});
  expect(log).toEqual(["start", "stop", "start"]);
});
