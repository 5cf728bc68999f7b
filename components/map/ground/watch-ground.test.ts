import { expect, test } from "vitest";
import { type GroundPoint, watchGround } from "./watch-ground";

/** A box of 200 × 100 at 10, 20, over a map of a degree a pixel that begins at `west`. */
function watched() {
  const box = new EventTarget() as HTMLElement; // all that is asked of it is listened to here
  box.getBoundingClientRect = () => ({ left: 10, top: 20, width: 200, height: 100 }) as DOMRect;
  const said: GroundPoint[] = [];
  const map = { west: 0 };
  const watching = watchGround(
    box,
    ({ x, y }) => ({ lat: y, lng: map.west + x }),
    (ground) => said.push(ground),
  );
  const fire = (type: string, at: object) => box.dispatchEvent(Object.assign(new Event(type), at));
  return { ...watching, map, fire, said };
}

test("a mouse over the map is followed, even while the map moves; without it the middle is", () => {
  const { fire, moved, map, said, stop } = watched();
  fire("pointermove", { pointerType: "mouse", clientX: 15, clientY: 27 });
  map.west = 3;
  moved();
  fire("pointerleave", {});
  stop();
  fire("pointermove", { pointerType: "mouse", clientX: 15, clientY: 27 });
  expect(said).toEqual([
    { lat: 50, lng: 100, by: "centre" },
    { lat: 7, lng: 5, by: "pointer" },
    { lat: 7, lng: 8, by: "pointer" },
    { lat: 50, lng: 103, by: "centre" },
  ]);
});

test("a finger is no pointer", () => {
  const { fire, said } = watched();
  fire("pointermove", { pointerType: "touch", clientX: 15, clientY: 27 });
  expect(said.at(-1)).toEqual({ lat: 50, lng: 100, by: "centre" });
});
