import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { clickerCommand, clickerKeys, slideAfter } from "./clicker-key";
import { dayOfRun, runLengthMs } from "./day-run";
import { readStepMessage } from "./step-message";
import {
  elapsedAt,
  printTimer,
  readTimer,
  resetTimer,
  STOPPED_TIMER,
  timerText,
  toggleTimer,
} from "./talk-timer";

describe("the keys of a clicker", () => {
  test.each([
    ["ArrowRight", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["Enter", "next"],
    ["ArrowLeft", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "black"],
    [".", "black"],
    ["F", "full-screen"],
    ["Escape", "leave"],
    ["?", "help"],
    ["x", null],
  ])("%s: %s", (key, command) => {
    expect(clickerCommand(key, false, "en")).toBe(command);
  });

  test("any key brings a black screen back, but a modifier alone", () => {
    for (const key of ["x", "ArrowRight", "Escape", "b"])
      expect(clickerCommand(key, true, "en")).toBe("black");
    expect(clickerCommand("Shift", true, "en")).toBeNull();
  });

  test("in Arabic the arrow to the left leads on, and a clicker's keys stay", () => {
    const keys = ["ArrowLeft", "ArrowRight", "PageDown", "PageUp"];
    expect(keys.map((key) => clickerCommand(key, false, "ar"))).toEqual([
      "next",
      "previous",
      "next",
      "previous",
    ]);
  });

  test("no key means two things", () => {
    const keys = clickerKeys("en").flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("stay within the story", () => {
    expect(slideAfter("next", 6, 7)).toBe(6);
    expect(slideAfter("previous", 0, 7)).toBe(0);
    expect(slideAfter("last", 0, 7)).toBe(6);
    expect(slideAfter("first", 6, 7)).toBe(0);
    expect(slideAfter("black", 3, 7)).toBe(3);
  });
});

describe("the timer of a talk", () => {
  test("runs, pauses, goes on and starts again", () => {
    const running = toggleTimer(STOPPED_TIMER, 1000);
    expect(elapsedAt(running, 4000)).toBe(3000);
    const paused = toggleTimer(running, 4000);
    expect(elapsedAt(paused, 99_000)).toBe(3000);
    const again = toggleTimer(paused, 10_000);
    expect(elapsedAt(again, 12_000)).toBe(5000);
    expect(elapsedAt(resetTimer(again, 12_000), 13_000)).toBe(1000);
    expect(elapsedAt(resetTimer(paused, 12_000), 13_000)).toBe(0);
    expect(elapsedAt(running, 0)).toBe(0);
  });

  test("reads aloud", () => {
    expect([0, 7_900, 754_000, 3_723_000].map(timerText)).toEqual(["0:00", "0:07", "12:34", "1:02:03"]);
  });

  test("outlives a reload, and damage", () => {
    const running = toggleTimer({ elapsedMs: 5000, sinceMs: null }, 1000);
    expect(readTimer(printTimer(running))).toEqual(running);
    expect(readTimer(printTimer(STOPPED_TIMER))).toEqual(STOPPED_TIMER);
    for (const text of [null, "", "x", "1e9,2", "-1,", "1,NaN"])
      expect(readTimer(text)).toEqual(STOPPED_TIMER);
  });
});

describe("what two windows tell each other", () => {
  test("is read as it was sent", () => {
    for (const message of [
      { type: "ask", from: "audience" },
      { type: "place", from: "presenter", slide: 3, black: true, turn: 4 },
      { type: "screen", from: "audience", widthPx: 1920, heightPx: 1080 },
      { type: "point", from: "presenter", at: { x: 0.25, y: 1 } },
      { type: "point", from: "presenter", at: null },
    ])
      expect(readStepMessage(message)).toEqual(message);
  });

  test("is nothing where it is anything else", () => {
    for (const value of [
      null,
      "ask",
      {},
      { type: "ask", from: "stranger" },
      { type: "place", from: "audience", slide: -1, black: false, turn: 0 },
      { type: "place", from: "audience", slide: 1.5, black: false, turn: 0 },
      { type: "place", from: "audience", slide: 1, turn: 0 },
      { type: "place", from: "audience", slide: 1, black: false },
      { type: "place", from: "audience", slide: 1, black: false, turn: -1 },
      { type: "screen", from: "presenter", widthPx: 10, heightPx: 10 },
      { type: "screen", from: "audience", widthPx: 0, heightPx: 10 },
      { type: "point", from: "presenter", at: { x: 2, y: 0 } },
      { type: "point", from: "audience", at: null },
    ])
      expect(readStepMessage(value)).toBeNull();
  });
});

describe("the run to a slide's day", () => {
  const days = fc.integer({ min: 18_000, max: 20_000 }).map(day);

  test("begins and ends where it should, never turns back, and is short", () => {
    fc.assert(
      fc.property(days, days, fc.array(fc.integer({ min: 0, max: 3000 })), (from, to, times) => {
        expect(dayOfRun(from, to, runLengthMs(from, to))).toBe(to);
        expect(runLengthMs(from, to)).toBeLessThanOrEqual(2000);
        const passed = times.sort((a, b) => a - b).map((ms) => Math.abs(dayOfRun(from, to, ms) - from));
        expect(passed).toEqual(passed.toSorted((a, b) => a - b));
      }),
    );
    expect(dayOfRun(day(100), day(110), 0)).toBe(100);
    expect(dayOfRun(day(100), day(100), 0)).toBe(100);
  });
});
