import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstWindow,
  madeRows,
  type RowWindowAction,
  type RowWindowState,
  rowWindowOf,
  stepRowWindow,
} from "./row-window";
import { MAX_SCROLL_PX } from "./scroll-window";

const ROW_PX = 50;
const VIEW_PX = 500;
const BEGIN: RowWindowState = { ...firstWindow(ROW_PX), viewPx: VIEW_PX };
const HUGE = 1_000_000;

const after = (rows: number, ...actions: readonly RowWindowAction[]) =>
  actions.reduce((state, action) => stepRowWindow(state, action, rows), BEGIN);
const scroll = (to: number): RowWindowAction => ({ type: "scroll", scroll: to });
const reveal = (row: number): RowWindowAction => ({ type: "reveal", row });

/** A box in a browser: it clamps its bar, and reports where it is when it has been moved. */
function browser(rows: number) {
  let state = BEGIN;
  let length = rows;
  let bar = 0;
  const shown = () => rowWindowOf(state, length);
  const send = (action: RowWindowAction) => {
    state = stepRowWindow(state, action, length);
    // What the hook does after each render.
    if (state.phase !== "jumping") return;
    if (Math.abs(shown().barPx - bar) >= 1) moveTo(shown().barPx);
    state = stepRowWindow(state, { type: "set", scroll: bar }, length);
    send(scroll(bar)); // the event of the bar that was set
  };
  const moveTo = (to: number) => {
    bar = Math.max(0, Math.min(to, shown().contentPx - VIEW_PX));
  };
  return {
    shown,
    send,
    get state() {
      return state;
    },
    /** Pixels from the head of the whole list to the top of the box, as the reader sees it. */
    seenTop: () => bar - shown().yOf(0),
    drag(to: number) {
      moveTo(to);
      send(scroll(bar));
    },
    /** As a filter does; the browser clamps the bar. */
    setRows(next: number) {
      length = next;
      moveTo(bar);
      send(scroll(bar));
    },
    bar: () => bar,
  };
}

describe("a window on a list", () => {
  test("begins at its head, with some rows more than the box shows", () => {
    const shown = rowWindowOf(BEGIN, 1000);
    expect(shown).toMatchObject({ from: 0, to: 16, contentPx: 50_000, barPx: 0 });
    expect([shown.yOf(0), shown.yOf(3)]).toEqual([0, 150]);
  });

  test("of a list that fits follows the bar pixel by pixel, and never moves it", () => {
    const state = after(1000, scroll(777), scroll(12_345), scroll(49_500));
    expect(state).toMatchObject({ top: 49_500, scroll: 49_500, phase: "resting" });
    expect(rowWindowOf(state, 1000)).toMatchObject({ from: 984, to: 1000 });
    expect(rowWindowOf(state, 1000).yOf(999)).toBe(49_950);
  });

  test("takes the event of a bar that it has set itself for no step", () => {
    const jumped = after(HUGE, reveal(700_000));
    const { barPx } = rowWindowOf(jumped, HUGE);
    const set = stepRowWindow(jumped, { type: "set", scroll: Math.round(barPx) }, HUGE);
    expect(set).toMatchObject({ phase: "resting", top: jumped.top });
    expect(stepRowWindow(set, scroll(Math.round(barPx)), HUGE)).toBe(set);
  });

  test("of a scaled list goes by pixels at short steps, sets its bar right at rest, and moves nothing by that", () => {
    const drifting = after(HUGE, scroll(2_000_000), { type: "set", scroll: 2_000_000 }, scroll(2_000_100));
    expect(drifting.phase).toBe("scrolling");
    expect(drifting.top - after(HUGE, scroll(2_000_000)).top).toBe(100);
    const resting = stepRowWindow(drifting, { type: "rest" }, HUGE);
    expect(resting).toEqual({ ...drifting, phase: "jumping" });
    expect(Math.abs(rowWindowOf(resting, HUGE).barPx - 2_000_100)).toBeGreaterThan(1);
  });

  test("of a scaled list sets its bar at once where the bar has no room to go on", () => {
    const most = MAX_SCROLL_PX - VIEW_PX;
    expect(after(HUGE, scroll(most)).phase).toBe("resting"); // a drag to the very end is the end
    // By short steps the bar is at its end before the list is.
    const near: RowWindowState = { ...BEGIN, top: 40_000_000, scroll: most - 100 };
    const stuck = stepRowWindow(near, scroll(most), HUGE);
    expect(stuck).toMatchObject({ phase: "jumping", top: 40_000_100 });
    const high: RowWindowState = { ...BEGIN, top: 9_000_000, scroll: 100 };
    expect(stepRowWindow(high, scroll(0), HUGE)).toMatchObject({ phase: "jumping", top: 8_999_900 });
  });

  test("rests only from scrolling: a late timer changes nothing", () => {
    for (const phase of ["resting", "jumping"] as const) {
      const state: RowWindowState = { ...BEGIN, top: 10, scroll: 10, phase };
      expect(stepRowWindow(state, { type: "rest" }, 1000)).toBe(state);
    }
  });

  test("reveals a row by as little as is needed, and a row in the box not at all", () => {
    expect(after(1000, reveal(9))).toBe(BEGIN);
    expect(after(1000, reveal(10))).toMatchObject({ top: 50, phase: "jumping" });
    const middle = after(1000, scroll(5000));
    expect(stepRowWindow(middle, reveal(100), 1000)).toBe(middle);
    expect(stepRowWindow(middle, reveal(99), 1000).top).toBe(4950);
    expect(stepRowWindow(middle, reveal(0), 1000).top).toBe(0);
    expect(stepRowWindow(middle, reveal(999), 1000).top).toBe(49_500);
    expect(stepRowWindow(middle, reveal(5000), 1000).top).toBe(49_500);
  });

  test("measured again it keeps its place, and measured the same it is the same", () => {
    const state = after(1000, scroll(5000));
    expect(stepRowWindow(state, { type: "measure", viewPx: VIEW_PX, rowPx: ROW_PX }, 1000)).toBe(state);
    const larger = stepRowWindow(state, { type: "measure", viewPx: 800, rowPx: 75 }, 1000);
    expect(larger).toMatchObject({ viewPx: 800, rowPx: 75, top: 5000, scroll: 5000 });
    expect(rowWindowOf(larger, 1000)).toMatchObject({ from: 60, contentPx: 75_000 });
  });

  test("begins at the head of a new box, as the browser does", () => {
    const before = after(1000, scroll(5000));
    // No row was left, so that the box was gone; now all are there again, in another.
    const state = stepRowWindow(before, { type: "attach" }, 1000);
    expect(rowWindowOf(state, 1000)).toMatchObject({ from: 0, to: 16 });
    expect(stepRowWindow(BEGIN, { type: "attach" }, 1000)).toBe(BEGIN);
  });

  test("of a list that has become shorter is at its end before the browser says so", () => {
    for (const state of [after(1000, scroll(49_500)), after(HUGE, scroll(2_000_000))]) {
      const shown = rowWindowOf(state, 100);
      expect(shown).toMatchObject({ to: 100, barPx: 4500 });
      expect(shown.yOf(99)).toBe(4950);
      expect(stepRowWindow(state, reveal(99), 100)).toBe(state);
    }
    expect(rowWindowOf(after(1000, scroll(49_500)), 0)).toMatchObject({ from: 0, to: 0, contentPx: 0 });
  });

  test("of a list that need no longer be scaled is where its bar is, and goes on from there", () => {
    const scaled = after(HUGE, reveal(62), { type: "set", scroll: 212 });
    const shown = rowWindowOf(scaled, 700);
    expect(shown.yOf(0)).toBe(0);
    expect(shown.from).toBe(0);
    expect(stepRowWindow(scaled, scroll(300), 700)).toMatchObject({ top: 300, phase: "resting" });
  });

  const steps = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant("wheel" as const), by: fc.integer({ min: -900, max: 900 }) }),
      fc.record({ type: fc.constant("drag" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ type: fc.constant("reveal" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ type: fc.constant("rest" as const) }),
      fc.record({
        type: fc.constant("rows" as const),
        rows: fc.constantFrom(1, 9, 700, 79_000, 90_000, HUGE),
      }),
    ),
    { maxLength: 30 },
  );

  test("whatever the reader does, the box is full of rows, and a wheel moves them by its pixels", () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 700, 90_000, HUGE), steps, (rows, all) => {
        const box = browser(rows);
        let length: number = rows;
        for (const step of all) {
          const before = box.seenTop();
          const aim = step.type === "wheel" ? box.bar() + step.by : 0;
          const hasRoom = aim >= 0 && aim <= box.shown().contentPx - VIEW_PX;
          if (step.type === "wheel") box.drag(aim);
          if (step.type === "drag") box.drag(step.share * (box.shown().contentPx - VIEW_PX));
          if (step.type === "reveal") box.send(reveal(Math.floor(step.share * (length - 1))));
          if (step.type === "rest") {
            box.send({ type: "rest" });
            expect(box.seenTop()).toBeCloseTo(before, 3);
          }
          if (step.type === "rows") {
            length = step.rows;
            box.setRows(length);
          }
          const top = box.seenTop();
          const most = Math.max(0, length * ROW_PX - VIEW_PX);
          expect(top).toBeGreaterThan(-0.001);
          expect(top).toBeLessThan(most + 1);
          const { from, to } = box.shown();
          expect(from * ROW_PX).toBeLessThanOrEqual(top + 1);
          expect(to * ROW_PX).toBeGreaterThanOrEqual(Math.min(length * ROW_PX, top + VIEW_PX) - 1);
          expect(box.state.phase).not.toBe("jumping");
          if (step.type === "wheel" && hasRoom && top > 1100 && top < most - 1100)
            expect(top - before).toBeCloseTo(step.by, 3);
          if (step.type === "reveal") {
            const row = Math.floor(step.share * (length - 1));
            expect(row * ROW_PX).toBeGreaterThanOrEqual(top - 1);
            expect((row + 1) * ROW_PX).toBeLessThanOrEqual(top + VIEW_PX + 1);
          }
        }
      }),
    );
  });
});

describe("the rows that are made", () => {
  const shown = rowWindowOf(after(1000, scroll(5000)), 1000);

  test("are those about the box, and the active one wherever it is", () => {
    const { from, to } = shown;
    const inWindow = Array.from({ length: to - from }, (_, place) => from + place);
    expect(madeRows(shown, 100)).toEqual(inWindow);
    expect(madeRows(shown, from)).toEqual(inWindow);
    expect(madeRows(shown, to)).toEqual([...inWindow, to]);
    expect(madeRows(shown, 3)).toEqual([...inWindow, 3]);
    expect(madeRows(shown, 999)).toEqual([...inWindow, 999]);
  });

  test("have no active one where there is none, or where it is no longer in the list", () => {
    expect(madeRows(shown, -1)).not.toContain(-1);
    expect(madeRows(shown, 1000)).not.toContain(1000);
    expect(madeRows(rowWindowOf(BEGIN, 0), 0)).toEqual([]);
  });
});
