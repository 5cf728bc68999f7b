import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Pace } from "./advance";
import { createClock, type Scheduler } from "./clock";

const bounds = { from: day(100), to: day(110) };
const pace: Pace = { bounds, speed: 1, loop: false, stepwise: false, backwards: false, quiet: [] };

/** Time and frames that only the test moves on. */
function fakeScheduler() {
  let nowMs = 1000;
  let handles = 0;
  const waiting = new Map<number, () => void>();
  const scheduler: Scheduler = {
    now: () => nowMs,
    requestFrame(callback) {
      handles += 1;
      waiting.set(handles, callback);
      return handles;
    },
    cancelFrame: (handle) => waiting.delete(handle),
  };
  const frame = () => {
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks) callback();
  };
  return {
    scheduler,
    waiting,
    setNow: (ms: number) => {
      nowMs = ms;
    },
    /** Time passes without a frame. */
    pass: (ms: number) => {
      nowMs += ms;
    },
    /** Time passes, then a frame comes. */
    run: (ms: number) => {
      nowMs += ms;
      frame();
    },
  };
}

function setUp(change: Partial<Pace> = {}, position = 100) {
  const time = fakeScheduler();
  const clock = createClock(time.scheduler, position, { ...pace, ...change });
  const seen: number[] = [];
  let calls = 0;
  const unsubscribe = clock.subscribe(() => {
    calls += 1;
    seen.push(clock.snapshot().day);
  });
  return { ...time, clock, seen, unsubscribe, calls: () => calls };
}

describe("a clock", () => {
  test("stands still and asks for no frame until it is played", () => {
    const { clock, waiting, pass } = setUp();
    pass(5000);
    expect(clock.snapshot()).toEqual({ status: "paused", position: 100, day: 100, speed: 1, loop: false });
    expect(waiting.size).toBe(0);
  });

  test("tells of every frame while it plays, and of none after", () => {
    const { clock, run, waiting, calls } = setUp();
    clock.play();
    expect(calls()).toBe(1);
    run(100);
    run(100);
    expect(calls()).toBe(3);
    expect(clock.snapshot().position).toBeCloseTo(100.2);
    clock.pause();
    expect(clock.snapshot().status).toBe("paused");
    expect(waiting.size).toBe(0);
    run(5000);
    expect(calls()).toBe(4);
    expect(clock.snapshot().position).toBeCloseTo(100.2);
  });

  test("gives the same snapshot until something changes", () => {
    const { clock, pass } = setUp();
    const before = clock.snapshot();
    pass(500);
    clock.pause();
    clock.setPace({ speed: 1 });
    clock.seek(100);
    expect(clock.snapshot()).toBe(before);
    clock.seek(101);
    expect(clock.snapshot()).not.toBe(before);
  });

  test("goes on in the middle of a day after a pause", () => {
    const { clock, run } = setUp();
    clock.play();
    run(2500);
    clock.pause();
    run(60_000);
    clock.play();
    run(500);
    expect(clock.snapshot()).toMatchObject({ position: 103, day: 103, status: "playing" });
  });

  test("stops at its end as a state, and plays again from its beginning", () => {
    const { clock, run, waiting } = setUp({}, 109);
    clock.play();
    run(1000);
    expect(clock.snapshot()).toMatchObject({ status: "ended", position: 110, day: 110 });
    expect(waiting.size).toBe(0);
    clock.pause();
    expect(clock.snapshot().status).toBe("ended");
    clock.play();
    expect(clock.snapshot()).toMatchObject({ status: "playing", position: 100 });
    expect(waiting.size).toBe(1);
  });

  test("is no longer at its end once it is moved", () => {
    const { clock, run } = setUp({}, 109);
    clock.play();
    run(1000);
    clock.seek(104);
    expect(clock.snapshot()).toMatchObject({ status: "paused", day: 104 });
  });

  test("goes round in a loop", () => {
    const { clock, run } = setUp({ loop: true }, 110);
    clock.play();
    run(999);
    expect(clock.snapshot()).toMatchObject({ status: "playing", day: 110 });
    run(1);
    expect(clock.snapshot()).toMatchObject({ status: "playing", position: 100 });
    clock.setPace({ loop: false });
    run(10_000);
    expect(clock.snapshot()).toMatchObject({ status: "ended", day: 110, loop: false });
  });

  test("goes on from where it is put while it plays", () => {
    const { clock, run } = setUp();
    clock.play();
    run(1500);
    clock.seek(107);
    run(1000);
    expect(clock.snapshot()).toMatchObject({ status: "playing", position: 108 });
    clock.play(102);
    run(500);
    expect(clock.snapshot().position).toBe(102.5);
  });

  test("changes its speed without a jump", () => {
    const { clock, run, pass } = setUp();
    clock.play();
    run(1000);
    pass(500);
    clock.setPace({ speed: 4 });
    expect(clock.snapshot()).toMatchObject({ position: 101.5, speed: 4 });
    run(1000);
    expect(clock.snapshot().position).toBe(105.5);
  });

  test("moves into new bounds", () => {
    const { clock, run } = setUp({}, 102);
    clock.setPace({ bounds: { from: day(105), to: day(107) } });
    expect(clock.snapshot().day).toBe(105);
    clock.play();
    run(1000);
    clock.setPace({ bounds: { from: day(90), to: day(105) } });
    expect(clock.snapshot()).toMatchObject({ status: "ended", day: 105 });
    clock.seek(1);
    expect(clock.snapshot().day).toBe(90);
  });

  test("lets no time pass while the page is hidden", () => {
    const { clock, run, pass, waiting } = setUp();
    clock.play();
    run(1500);
    clock.setHidden(true);
    expect(waiting.size).toBe(0);
    pass(600_000);
    clock.setHidden(true);
    clock.setHidden(false);
    expect(clock.snapshot()).toMatchObject({ status: "playing", position: 101.5 });
    run(500);
    expect(clock.snapshot().position).toBe(102);
  });

  test("takes commands while the page is hidden and keeps them for later", () => {
    const { clock, run, pass, waiting } = setUp();
    clock.setHidden(true);
    clock.play(103);
    pass(5000);
    clock.setPace({ speed: 2 });
    pass(5000);
    expect(waiting.size).toBe(0);
    expect(clock.snapshot()).toMatchObject({ status: "playing", position: 103 });
    clock.setHidden(false);
    run(1000);
    expect(clock.snapshot().position).toBe(105);
  });

  test("moves in whole days, and tells only of those, where motion is reduced", () => {
    const { clock, run, seen } = setUp({ stepwise: true, speed: 16 });
    clock.play();
    for (let frame = 0; frame < 35; frame++) run(100);
    expect(clock.snapshot().position).toBe(103);
    expect(seen).toEqual([100, 101, 102, 103]);
    clock.setPace({ stepwise: false });
    // The half day that had passed unseen is not lost.
    expect(clock.snapshot().position).toBe(103.5);
  });

  test("is not turned back by a timer that is", () => {
    const { clock, run, setNow } = setUp();
    clock.play();
    run(3000);
    setNow(0);
    run(0);
    expect(clock.snapshot().day).toBe(103);
  });

  test("can be stopped by its own listener, and left by it", () => {
    const { clock, run, waiting, unsubscribe, calls } = setUp();
    clock.subscribe(() => {
      if (clock.snapshot().day === 102) clock.pause();
    });
    clock.play();
    run(2000);
    run(2000);
    expect(clock.snapshot()).toMatchObject({ status: "paused", day: 102 });
    expect(waiting.size).toBe(0);
    const before = calls();
    unsubscribe();
    clock.seek(105);
    expect(calls()).toBe(before);
  });

  test("asks for one frame at a time", () => {
    const { clock, waiting } = setUp();
    clock.play();
    clock.play();
    clock.seek(103);
    clock.setPace({ speed: 8 });
    expect(waiting.size).toBe(1);
  });
});

describe("whatever frames are dropped", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 60 });

  test("days come in order, and the clock stands where elapsed time puts it", () => {
    fc.assert(
      fc.property(gaps, fc.constantFrom(0.5, 1, 2, 4, 8, 16), (gapsMs, speed) => {
        const { clock, run, seen } = setUp({ speed });
        clock.play();
        let elapsedMs = 0;
        for (const gapMs of gapsMs) {
          run(gapMs);
          elapsedMs += gapMs;
          expect(clock.snapshot().position).toBeCloseTo(Math.min(110, 100 + (elapsedMs * speed) / 1000), 6);
        }
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    );
  });

  test("each day arrives at the same moment at 7, 30, 60 and 144 frames a second, to the frame", () => {
    for (const framesPerSecond of [7, 30, 60, 144]) {
      const { clock, run } = setUp({ speed: 2 });
      clock.play();
      const frameMs = 1000 / framesPerSecond;
      const arrivals = new Map<number, number>();
      for (let elapsedMs = frameMs; arrivals.size < 10; elapsedMs += frameMs) {
        run(frameMs);
        const { day: shown } = clock.snapshot();
        if (shown > 100 && !arrivals.has(shown)) arrivals.set(shown, elapsedMs);
      }
      for (const [shown, arrivedMs] of arrivals) {
        expect(arrivedMs).toBeGreaterThanOrEqual((shown - 100) * 500 - 0.001);
        expect(arrivedMs).toBeLessThan((shown - 100) * 500 + frameMs + 0.001);
      }
    }
  });
});
