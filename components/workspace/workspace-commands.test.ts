import { expect, test } from "vitest";
import { momentCommands } from "@/components/state/moment-commands";
import { maskOfAll } from "@/lib/collection/mask";
import { day } from "@/lib/domain/day";
import { createClock } from "@/lib/playback/clock";
import { shownDayOf } from "@/lib/playback/shown-day";
import { createStore } from "@/lib/store/create-store";
import { NO_EXTRAS } from "@/lib/view/view";
import { type ItemView, workspaceCommands } from "./workspace-commands";

const dayExtent = { from: day(100), to: day(140) };
const bounds = { days: dayExtent, axis: dayExtent, whole: dayExtent };

/** Letters a to d on days 101, 105, 105 and 130. */
function setUp(change: Partial<ItemView<string>>) {
  const { get, set, subscribe } = createStore<ItemView<string>>({
    day: day(105),
    span: { type: "window", days: 7 },
    axis: null,
    camera: null,
    speed: 1,
    loop: false,
    backwards: false,
    skip: false,
    panel: "list",
    hiddenLayers: [],
    extras: NO_EXTRAS,
    selected: null,
    ...change,
  });
  const store = { get, subscribe, set: (next: Partial<ItemView<string>>) => set({ ...get(), ...next }) };
  const scheduler = { now: () => 0, requestFrame: () => 1, cancelFrame: () => {} };
  const clock = createClock(scheduler, get().day, {
    bounds: dayExtent,
    speed: 1,
    loop: false,
    stepwise: false,
    backwards: false,
    quiet: [],
  });
  const time = momentCommands({
    store,
    clock,
    shownDay: shownDayOf(store, clock),
    bounds,
    firstWindowDays: 30,
  });
  const letters = "abcd";
  const commands = workspaceCommands<string>(time, store, {
    days: Int32Array.of(101, 105, 105, 130),
    dayExtent,
    mask: maskOfAll([0, 0, 0, 0], 1),
    indexOf: (selected) => (selected === null ? null : letters.indexOf(selected)),
    selectionOf: (index) => letters[index] ?? null,
  });
  return { commands, store };
}

test("a step selects the next item, enters at the day where none is selected, and takes the day along", () => {
  const { commands, store } = setUp({});
  commands.stepItem(1);
  expect(store.get()).toMatchObject({ selected: "b", day: 105 });
  commands.stepItem(1);
  commands.stepItem(1);
  expect(store.get()).toMatchObject({ selected: "d", day: 130 });
});

test("at the end a step changes nothing but pauses", () => {
  const { commands, store } = setUp({ selected: "d" });
  commands.play();
  expect(commands.isPlaying()).toBe(true);
  commands.stepItem(1);
  expect(commands.isPlaying()).toBe(false);
  expect(store.get()).toMatchObject({ selected: "d", day: 105 });
});

test("a step to a neighbour keeps the day for as long as the span holds the item", () => {
  const { commands, store } = setUp({ selected: "b" });
  commands.stepNeighbour(-1);
  expect(store.get()).toMatchObject({ selected: "a", day: 105 });
  commands.stepNeighbour(1);
  commands.stepNeighbour(1);
  expect(store.get()).toMatchObject({ selected: "c", day: 105 });
  commands.stepNeighbour(1);
  expect(store.get()).toMatchObject({ selected: "d", day: 130 });
});

test("deselecting leaves the day", () => {
  const { commands, store } = setUp({ selected: "b" });
  commands.deselect();
  expect(store.get()).toMatchObject({ selected: null, day: 105 });
});
