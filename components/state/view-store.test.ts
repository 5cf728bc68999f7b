import { describe, expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { createLinkStore } from "./link-store";
import { lookOf } from "./view-store";

function setUp() {
  const log: string[] = [];
  let nowMs = 0;
  let timers: { id: number; atMs: number; callback: () => void }[] = [];
  let travel = () => {};
  let elsewhere: View = DEFAULT_VIEW;
  const store = createLinkStore<View>({
    initial: DEFAULT_VIEW,
    print: (view) => `${view.day}/${view.filters.q}`,
    modeOf: (before, after) =>
      before.filters !== after.filters ? "push" : before.day !== after.day ? "replace" : "none",
    read: () => elsewhere,
    addressBar: {
      push: (address) => log.push(`push ${address}`),
      replace: (address) => log.push(`replace ${address}`),
      onTravel: (listener) => {
        travel = listener;
        return () => {
          travel = () => {};
        };
      },
    },
    setTimer: (callback, delayMs) => {
      const id = Math.random();
      timers.push({ id, atMs: nowMs + delayMs, callback });
      return id;
    },
    clearTimer: (id) => {
      timers = timers.filter((timer) => timer.id !== id);
    },
    now: () => nowMs,
  });
  const run = (ms: number) => {
    nowMs += ms;
    const due = timers.filter((timer) => timer.atMs <= nowMs);
    timers = timers.filter((timer) => timer.atMs > nowMs);
    for (const timer of due) timer.callback();
  };
  const go = (view: View) => {
    elsewhere = view;
    travel();
  };
  return { store, log, run, go, disconnect: store.connect() };
}

const dayOf = (iso: string) => ({ day: knownDay(iso) });
const number = (iso: string) => String(knownDay(iso));

describe("the view store", () => {
  test("shows a change at once and writes it at rest", () => {
    const { store, log, run } = setUp();
    store.set(dayOf("2023-11-08"));
    expect(store.get().day).toBe(knownDay("2023-11-08"));
    run(299);
    expect(log).toEqual([]);
    run(1);
    expect(log).toEqual([`replace ${number("2023-11-08")}/`]);
  });

  test("writes at most once a second while changes keep coming, and the newest", () => {
    const { store, log, run } = setUp();
    for (let step = 0; step < 30; step += 1) {
      store.set({ day: knownDay("2023-11-01") });
      store.set({ day: knownDay("2023-11-02") });
      run(100);
    }
    run(1000);
    expect(log.length).toBeLessThanOrEqual(4);
    expect(log.at(-1)).toBe(`replace ${number("2023-11-02")}/`);
  });

  test("pushes what Back should undo at once, after what was waiting", () => {
    const { store, log } = setUp();
    store.set(dayOf("2023-11-08"));
    store.set({ filters: { ...DEFAULT_VIEW.filters, q: "tanf" } });
    expect(log).toEqual([`replace ${number("2023-11-08")}/`, `push ${number("2023-11-08")}/tanf`]);
  });

  test("follows the reader who goes Back, and forgets what was waiting", () => {
    const { store, log, run, go } = setUp();
    let told = 0;
    store.subscribe(() => {
      told += 1;
    });
    store.set(dayOf("2023-11-08"));
    go({ ...DEFAULT_VIEW, ...dayOf("2023-10-26") });
    run(1000);
    expect(store.get().day).toBe(knownDay("2023-10-26"));
    expect(log).toEqual([]);
    expect(told).toBe(2);
  });

  test("writes nothing once it is no longer connected, and drops what was waiting", () => {
    const { store, log, run, disconnect } = setUp();
    store.set(dayOf("2023-11-08"));
    disconnect();
    store.set(dayOf("2023-11-09"));
    store.set({ filters: { ...DEFAULT_VIEW.filters, q: "tanf" } });
    store.rewrite();
    run(2000);
    expect(log).toEqual([]);
    expect(store.get().day).toBe(knownDay("2023-11-09"));
  });
});

describe("the look of a view", () => {
  test("stays the same object while only the day changes", () => {
    const { store } = setUp();
    const look = lookOf(store);
    const before = look.get();
    store.set(dayOf("2023-11-08"));
    expect(look.get()).toBe(before);
    store.set({ lang: "ar" });
    expect(look.get()).not.toBe(before);
    expect(look.get().lang).toBe("ar");
  });
});
