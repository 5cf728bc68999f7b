import { expect, test } from "vitest";
import { createCameraLink, type LinkedMap } from "./camera-link";

type Listener = (event: { readonly byLink?: boolean }) => void;

/** A map that tells of its moves as the map library does: at once, also of those that it is told to make. */
function fakeMap() {
  const listeners = new Set<Listener>();
  let at = { center: { lng: 0, lat: 0 }, zoom: 1 };
  const log: string[] = [];
  const map: LinkedMap = {
    getCenter: () => at.center,
    getZoom: () => at.zoom,
    jumpTo(to, data) {
      at = to;
      log.push("jump");
      for (const listener of [...listeners]) listener(data);
    },
    redraw: () => log.push("draw"),
    on: (_, listener) => listeners.add(listener),
    off: (_, listener) => listeners.delete(listener),
  };
  const move = (lng: number, lat: number, zoom: number) => {
    at = { center: { lng, lat }, zoom };
    for (const listener of [...listeners]) listener({});
  };
  return { map, move, log, camera: () => at };
}

test("where one map goes the others are at once, drawn, and nothing comes back", () => {
  const link = createCameraLink();
  const [a, b, c] = [fakeMap(), fakeMap(), fakeMap()];
  for (const { map } of [a, b, c]) link.join(map);
  a.move(41, 34, 6);
  expect(b.camera()).toEqual({ center: { lng: 41, lat: 34 }, zoom: 6 });
  expect(c.camera()).toEqual(b.camera());
  expect([a.log, b.log, c.log]).toEqual([[], ["jump", "draw"], ["jump", "draw"]]);
  b.move(42, 33, 7);
  expect(a.camera()).toEqual({ center: { lng: 42, lat: 33 }, zoom: 7 });
  expect(b.log).toEqual(["jump", "draw"]);
});

test("a map that has left neither leads nor follows", () => {
  const link = createCameraLink();
  const [a, b] = [fakeMap(), fakeMap()];
  link.join(a.map);
  const leave = link.join(b.map);
  leave();
  a.move(41, 34, 6);
  b.move(1, 2, 3);
  expect([a.log, b.log]).toEqual([[], []]);
});
