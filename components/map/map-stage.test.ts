import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, expect, test } from "vitest";
import { BASEMAP_SLOTS } from "@/lib/basemap/basemap-style";
import type { MapPainter, PainterLook, PointerAt } from "@/lib/gl/map-painter";
import { NO_EXTRAS } from "@/lib/view/view";
import { MapStage } from "./map-stage";

const LOOK: PainterLook = { theme: "light", hidden: [] };
const EMPTY = { version: 8 as const, sources: {}, layers: [] };
const BASEMAP = { kind: "embedded", style: EMPTY } as const;

/** Hits everything left of `reach`, and writes down what is done to it. */
function painter(name: string, reach = 0, done: string[] = []): MapPainter<string> & { done: string[] } {
  return {
    done,
    firstLayer: `${name}-first`,
    compose: (style) => ({ ...style, name: `${style.name ?? ""}${name}` }),
    addTo: (_, before) => void done.push(`add before ${before}`),
    remove: () => void done.push("remove"),
    setLook: ({ theme }) => void done.push(theme),
    pick: ({ x }) => (x < reach ? name : null),
    pointAt: (at) => {
      done.push(at ? "point" : "leave");
      return at && at.x < reach ? name : null;
    },
  };
}

let listeners: Map<string, () => void>;
let styles: unknown[];
let map: MapLibreMap;

beforeEach(() => {
  listeners = new Map();
  styles = [];
  const fake = {
    style: { _loaded: true },
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    off: (type: string) => listeners.delete(type),
    setStyle: (style: unknown) => styles.push(style),
    triggerRepaint: () => {},
    getSource: (id: string) => ({ setData: (data: unknown) => styles.push([id, data]) }),
  };
  map = fake as unknown as MapLibreMap; // all of it that a stage uses
});

function stageOf(...painters: MapPainter<string>[]): MapStage<string> {
  return new MapStage({
    painters,
    basemap: BASEMAP,
    look: LOOK,
    extras: NO_EXTRAS,
    lang: "en",
    origin: "",
    onRestyle: () => styles.push("restyle"),
  });
}

test("painters lie under one another from the top, after each style", () => {
  const [rows, overlay] = [painter("rows"), painter("overlay")];
  const stage = stageOf(rows, overlay);
  stage.attach(map);
  listeners.get("style.load")?.();
  const added = [`add before ${BASEMAP_SLOTS.labels}`, `add before ${BASEMAP_SLOTS.labels}`];
  expect(rows.done).toEqual(["light", ...added]);
  expect(overlay.done).toEqual(["light", "add before rows-first", "add before rows-first"]);
  expect(stage.transformStyle(undefined, EMPTY)).toMatchObject({ name: "rowsoverlay" });
  stage.detach();
  expect([rows.done.at(-1), overlay.done.at(-1), listeners.size]).toEqual(["remove", "remove", 0]);
});

test("another look restyles the map once; the same does nothing", () => {
  const rows = painter("rows");
  const stage = stageOf(rows);
  stage.attach(map);
  stage.setLook({ ...LOOK }, BASEMAP);
  expect(styles).toEqual([]);
  stage.setLook({ ...LOOK, theme: "dark" }, BASEMAP);
  expect(styles).toEqual(["restyle", EMPTY]);
  expect(rows.done.at(-1)).toBe("dark");
});

test("a painter comes and goes while the others stay", () => {
  const [rows, overlay] = [painter("rows"), painter("overlay")];
  const stage = stageOf(rows);
  stage.attach(map);
  stage.setPainters([rows, overlay]);
  expect(overlay.done).toEqual(["light", "add before rows-first"]);
  stage.setPainters([rows]);
  expect(overlay.done.at(-1)).toBe("remove");
  expect(rows.done).not.toContain("remove");
});

test("the topmost thing is picked, and it alone is pointed at", () => {
  const at = (x: number): PointerAt => ({ x, y: 0, tolerancePx: 3 });
  const [rows, overlay] = [painter("rows", 10), painter("overlay", 20)];
  const stage = stageOf(rows, overlay);
  expect([5, 15, 25].map((x) => stage.pick(at(x)))).toEqual(["rows", "overlay", null]);
  expect([5, 15, 25].map((x) => stage.pointAt(at(x)))).toEqual(["rows", "overlay", null]);
  expect(overlay.done).toEqual(["light", "leave", "point", "point"]);
  expect(stage.pointAt(null)).toBeNull();
  expect(rows.done.at(-1)).toBe("leave");
});

test("other rings are other features of the style that there is, and the same ones nothing", () => {
  const stage = stageOf(painter("rows"));
  stage.attach(map);
  stage.setExtras(NO_EXTRAS, "en");
  expect(styles).toEqual([]);
  stage.setExtras({ ...NO_EXTRAS, rings: [{ at: { lat: 33, lng: 40 }, km: 100 }] }, "en");
  expect(styles).toHaveLength(1);
  expect(JSON.stringify(styles[0])).toContain("100 km");
});
