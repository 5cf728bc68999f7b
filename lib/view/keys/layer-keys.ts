import type { GeoPoint } from "@/lib/geodesy/geodesic";
import { choice, decimals, type KeyCodec } from "@/lib/view/text/key-codec";
import { listCodec } from "@/lib/view/text/list-codec";
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

/** `ring=33.5,38.6167:300;36.24,43.96:150`: middle with 4 decimals, whole kilometres. */
const ringKey = pointsKey<RangeRing>({
  most: MAX_RINGS,
  read(text, tell) {
    const [point = "", radius = "", ...more] = text.split(":");
    const at = readPoint(point);
    const asked = Number(radius);
    if (!at || more.length > 0 || !/^\s*\d{1,6}(\.\d{1,6})?\s*$/.test(radius)) return null;
    const km = Math.min(MAX_RING_KM, Math.max(MIN_RING_KM, Math.round(asked)));
    if (km !== asked) tell(text, "out-of-range", `${km} km`);
    return { at, km };
  },
  print: ({ at, km }) => `${printPoint(at)}:${km}`,
});

/** `line=33.5,38.6167;36.24,43.96`: the corners of the measuring line. */
const lineKey = pointsKey<GeoPoint>({ most: MAX_LINE_POINTS, read: readPoint, print: printPoint });

/** The keys by which the links of the atlas and of a file say where the map looks and what lies on it, in their order. */
export const layerKeys = {
  at: cameraKey,
  layers: layersKey,
  /** `names=both` */
  names: choice(NAME_CHOICES, null),
  ring: ringKey,
  line: lineKey,
} as const;

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

interface PointRules<T> {
  readonly most: number;
  /** `null` where the text is none. */
  read(text: string, tell: Parameters<KeyCodec<T>["parse"]>[1]["tell"]): T | null;
  print(value: T): string;
}

/** Values with semicolons between them, in the order given; what is too many is left out and told. */
function pointsKey<T>({ most, read, print }: PointRules<T>): KeyCodec<readonly T[], unknown> {
  const printAll = (values: readonly T[]) => values.map(print).join(";");
  return {
    default: [],
    parse(text, { tell }) {
      const values: T[] = [];
      for (const part of text.split(";").filter((part) => part.trim() !== "")) {
        if (values.length === most) {
          tell(part, "out-of-range", `the first ${most}`);
          break;
        }
        const value = read(part, tell);
        if (value === null) tell(part, "unreadable");
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
