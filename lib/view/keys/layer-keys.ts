import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { choice, decimals, type KeyCodec } from "@/lib/view/text/key-codec";
import type { PlacePoint } from "@/lib/view/text/link-context";
import { listCodec } from "@/lib/view/text/list-codec";
import type { RepairRule } from "@/lib/view/text/repairs";
import {
  LAYER_NAMES,
  type LayerName,
  MAX_LINE_POINTS,
  MAX_RING_KM,
  MAX_RINGS,
  MIN_RING_KM,
  type Moment,
  NAME_CHOICES,
  type RangeRing,
} from "@/lib/view/view";
import { cameraKey, tidyPoint } from "./map-keys";

/** What of the layers differs from the default: one turned off with a minus, the graticule without. */
type LayerSaid = `-${LayerName}` | "graticule";

const SAID: readonly LayerSaid[] = [...LAYER_NAMES.map((name) => `-${name}` as const), "graticule"];
/** What a link need not say. */
const DEFAULTS: readonly string[] = [...LAYER_NAMES, "-graticule"];
/** What an id of the dataset may look like. */
const PLACE_ID = /^[a-z][a-z0-9-]{0,79}$/;
/** Web Mercator ends there. */
const MAX_LATITUDE = 85.0511;

/** `layers=-towns,-origins,graticule`. What is so anyway (`towns`, `-graticule`) may be said too. */
const layersKey: KeyCodec<readonly LayerSaid[], unknown> = listCodec<LayerSaid, unknown>({
  member(text) {
    const word = text.toLowerCase();
    const value = SAID.find((said) => said === word);
    if (value !== undefined) return { value };
    return DEFAULTS.some((said) => said === word) ? null : { rule: "unknown-value" };
  },
  compare: (a, b) => SAID.indexOf(a) - SAID.indexOf(b),
});

/** `ring=33.5,38.6167:300;some-base:150`: middle with 4 decimals or the id of a place, whole kilometres. */
function ringKey<C>(
  pointOfPlace: (id: string, context: C) => PlacePoint | null,
): KeyCodec<readonly RangeRing[], C> {
  return pointsKey<RangeRing, C>({
    most: MAX_RINGS,
    read(text, { context, tell }) {
      const [middle = "", radius = "", ...more] = text.split(":");
      const asked = Number(radius);
      if (more.length > 0 || !/^\s*\d{1,6}(\.\d{1,6})?\s*$/.test(radius)) return "unreadable";
      const at = readPoint(middle);
      const id = middle.trim();
      const about = at ? { at } : PLACE_ID.test(id) ? pointOfPlace(id, context) : "unreadable";
      if (about === null) return "not-in-dataset";
      if (about === "unreadable") return about;
      const km = Math.min(MAX_RING_KM, Math.max(MIN_RING_KM, Math.round(asked)));
      if (km !== asked) tell(text, "out-of-range", `${km} km`);
      return { ...about, km };
    },
    print: ({ at, place, km }) => `${place?.id ?? printPoint(at)}:${km}`,
  });
}

/** `line=33.5,38.6167;36.24,43.96`: the corners of the measuring line. */
const lineKey = pointsKey<GeoPoint, unknown>({
  most: MAX_LINE_POINTS,
  read: (text) => readPoint(text) ?? "unreadable",
  print: printPoint,
});

/**
 * The keys by which the links of the atlas and of a file say where the map looks and what lies on it, in their order.
 * `pointOfPlace` knows the places that a ring may be about.
 */
export function layerKeys<C>(pointOfPlace: (id: string, context: C) => PlacePoint | null) {
  return {
    at: cameraKey,
    layers: layersKey,
    /** `names=both` */
    names: choice(NAME_CHOICES, null),
    ring: ringKey(pointOfPlace),
    line: lineKey,
  } as const;
}

type OnMap = Pick<Moment, "camera" | "hiddenLayers" | "extras">;

/** What the values of {@link layerKeys} hold. */
interface LayerValues {
  readonly at: OnMap["camera"];
  readonly layers: readonly LayerSaid[];
  readonly names: OnMap["extras"]["names"];
  readonly ring: readonly RangeRing[];
  readonly line: readonly GeoPoint[];
}

export function layerValues({ camera, hiddenLayers, extras }: OnMap): LayerValues {
  const hidden = hiddenLayers.map((name) => `-${name}` as const);
  return {
    at: camera,
    layers: extras.graticule ? [...hidden, "graticule"] : hidden,
    names: extras.names,
    ring: extras.rings,
    line: extras.line,
  };
}

export function layersOfValues({ at, layers, names, ring, line }: LayerValues): OnMap {
  return {
    camera: at,
    hiddenLayers: LAYER_NAMES.filter((name) => layers.includes(`-${name}`)),
    extras: { graticule: layers.includes("graticule"), names, rings: ring, line },
  };
}

interface PointRules<T, C> {
  readonly most: number;
  /** The rule that the text breaks where it is none. */
  read(text: string, reading: Parameters<KeyCodec<T, C>["parse"]>[1]): T | RepairRule;
  print(value: T): string;
}

/** Values with semicolons between them, in the order given; what is too many is left out and told. */
function pointsKey<T extends object, C>({ most, read, print }: PointRules<T, C>): KeyCodec<readonly T[], C> {
  const printAll = (values: readonly T[]) => values.map(print).join(";");
  return {
    default: [],
    parse(text, reading) {
      const { tell } = reading;
      const values: T[] = [];
      for (const part of text.split(";").filter((part) => part.trim() !== "")) {
        if (values.length === most) {
          tell(part, "out-of-range", `the first ${most}`);
          break;
        }
        const value = read(part, reading);
        if (typeof value === "string") tell(part, value);
        else values.push(value);
      }
      return values;
    },
    print: printAll,
    same: (a, b) => a === b || printAll(a) === printAll(b),
  };
}

function readPoint(text: string): GeoPoint | null {
  const [lat, lng] = decimals(text, 2) ?? [];
  if (lat === undefined || lng === undefined) return null;
  return Math.abs(lat) <= MAX_LATITUDE && Math.abs(lng) <= 180 ? tidyPoint({ lat, lng }) : null;
}

function printPoint(at: GeoPoint): string {
  const { lat, lng } = tidyPoint(at);
  return `${lat},${lng}`;
}
