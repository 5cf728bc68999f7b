import { expect, test } from "vitest";
import { createStore } from "@/lib/store/create-store";
import type { DaySpan } from "@/lib/view/view";
import { lastWindowDays } from "./last-window-days";

test("a window returns with the length it had, and at first with the one it is given", () => {
  const spans = createStore<{ readonly span: DaySpan }>({ span: { type: "day" } });
  const days = lastWindowDays(spans, 30);
  const seen: number[] = [];
  days.subscribe(() => seen.push(days.get()));
  expect(days.get()).toBe(30);
  spans.set({ span: { type: "window", days: 45 } });
  spans.set({ span: { type: "window", days: 7 } });
  spans.set({ span: { type: "until" } });
  expect(seen).toEqual([45, 7, 7]);
});

test("a window that is there when it begins has the length it has", () => {
  expect(lastWindowDays(createStore({ span: { type: "window", days: 9 } as const }), 14).get()).toBe(9);
});
