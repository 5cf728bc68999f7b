import type { ClockZone } from "@/lib/domain/clock-time";
import type { Day, DayExtent } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { GeoPoint } from "@/lib/geodesy/geodesic";
import type { ChosenValues } from "./text/filter-keys";
import type { PlacePoint } from "./text/link-context";

/**
 * How the day reads the past: `day` only it, `window` the last `days` days with it (2 to 366), `until` all up to it,
 * `from` it and all after. `until` and `from` are bounded by the dataset, not by the axis. `range` is held at `start` and reaches
 * to the day, whichever of the two is earlier: the day is one edge of it and moves, `start` is the other and stays.
 */
export type DaySpan =
  | { readonly type: "day" }
  | { readonly type: "window"; readonly days: number }
  | { readonly type: "until" }
  | { readonly type: "from" }
  | { readonly type: "range"; readonly start: Day };

/** What is shown: see {@link ChosenValues}. */
export interface Filters extends ChosenValues {
  /** Free text, tidied; empty for none. */
  readonly q: string;
}

/** Centre in degrees (WGS 84) and zoom on the 512-pixel world: 4 decimals, 2 decimals. North is up. */
export interface Camera {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** What is selected: an incident or a place. */
export type SelectedId =
  | { readonly type: "incident"; readonly id: IncidentId }
  | { readonly type: "place"; readonly id: PlaceId };

/** The half of a view that the atlas and a reader's file share: when, where from, how it plays, and in which panel. */
export interface Moment {
  /** The day, in theatre time. */
  readonly day: Day;
  readonly span: DaySpan;
  /** Extent of the time axis; `null`: all days there are, or the campaign. */
  readonly axis: DayExtent | null;
  /** `null`: the framing of everything shown, fitted to the screen. */
  readonly camera: Camera | null;
  /** Days a second, 0.5 to 16. */
  readonly speed: Speed;
  readonly loop: boolean;
  /** Plays towards the past. */
  readonly backwards: boolean;
  /** Playing skips stretches in which, under the filters, nothing happened. */
  readonly skip: boolean;
  /**
   * What shows the items beside the map. Slides and exports have a chart in the place of the map; embeds, previews and prints of a
   * link draw the map whatever it is.
   */
  readonly panel: Panel;
  /** Layers that are turned off. */
  readonly hiddenLayers: readonly LayerName[];
  readonly extras: MapExtras;
}

/** What of a moment says which layers the map has, and what the reader lays over it. */
export type MapLayers = Pick<Moment, "hiddenLayers" | "extras">;

/** By which column a table is sorted. */
export interface ColumnSort<C> {
  readonly column: C;
  readonly descending: boolean;
}

/** How a table shows its items; `C` names a column. */
export interface TableLayout<C> {
  readonly sort: ColumnSort<C>;
  /** The columns shown, in the order of all; empty: those that it begins with. */
  readonly columns: readonly C[];
}

/** Everything that a link, a slide, an export and the screen have in common. Immutable; change it by copying. */
export interface View extends Moment {
  readonly filters: Filters;
  readonly selected: SelectedId | null;
  /** Only what had been published by this day; `null`: everything. */
  readonly known: Day | null;
  readonly lang: "en" | "ar";
  /** `null`: as the reader's system is set. */
  readonly theme: "light" | "dark" | null;
  /** By which clock the times of incidents are told; the day stays a theatre day. */
  readonly clock: ClockZone;
  readonly play: boolean;
  readonly story: { readonly id: string; readonly slide: number } | null;
  /** Which one the panel of charts shows. */
  readonly chart: ChartName;
  readonly table: TableLayout<IncidentColumnId> & { readonly group: TableGroup | null };
  /** Dataset version that the link was made on; `null` where it does not say. */
  readonly ds: string | null;
}

export const SPAN_TYPES = [
  "day",
  "window",
  "until",
  "from",
  "range",
] as const satisfies readonly DaySpan["type"][];

export const PANELS = ["list", "table", "charts", "ladder"] as const;
export type Panel = (typeof PANELS)[number];

/** The columns of the table of incidents, in their order. */
export const INCIDENT_COLUMN_IDS = [
  "day",
  "time",
  "kind",
  "place",
  "country",
  "weapon",
  "by",
  "killed",
  "injured",
  "status",
  "disputed",
  "origin",
  "sources",
  "summary",
] as const;
export type IncidentColumnId = (typeof INCIDENT_COLUMN_IDS)[number];

/** What the incidents of a table can be put together by; `place`: the base or the other place. */
export const TABLE_GROUPS = ["day", "place", "party"] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** The charts of the dataset, in the order in which they are offered. */
export const CHART_NAMES = [
  "bases",
  "weapons",
  "parties",
  "answers",
  "casualties",
  "hours",
  "origins",
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * What is on the map unless it is turned off. `idle`: bases where nothing is visible. `strikes`: the signs and names of struck
 * places; what happened there is drawn all the same. `towns`, `governorates` and `rivers` are the
 * basemap's, and a reader's file has them too.
 */
export const LAYER_NAMES = [
  "areas",
  "origins",
  "towns",
  "labels",
  "idle",
  "strikes",
  "governorates",
  "rivers",
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

export const NAME_CHOICES = ["en", "ar", "both"] as const;
/** Which names the map has. */
type NameChoice = (typeof NAME_CHOICES)[number];

/** A circle over the ellipsoid about a point. */
export interface RangeRing {
  readonly at: GeoPoint;
  /** The place that it is about, which a link names instead of the point; it then lies where the dataset that read the link has it. */
  readonly place?: PlacePoint["place"];
  /** Whole kilometres, {@link MIN_RING_KM} to {@link MAX_RING_KM}. */
  readonly km: number;
}

export const MIN_RING_KM = 1;
export const MAX_RING_KM = 5000;
export const MAX_RINGS = 8;
export const MAX_LINE_POINTS = 16;

/** What the reader lays over the map, whatever it shows. Points have 4 decimals, longitudes within ±180°. */
export interface MapExtras {
  /** Meridians and parallels. */
  readonly graticule: boolean;
  /** `null`: as the language has it, the other one beneath where there is room. */
  readonly names: NameChoice | null;
  /** At most {@link MAX_RINGS}. */
  readonly rings: readonly RangeRing[];
  /** The measuring line: at most {@link MAX_LINE_POINTS}, none for no line. */
  readonly line: readonly GeoPoint[];
}

export const NO_EXTRAS: MapExtras = { graticule: false, names: null, rings: [], line: [] };

/** Whether nothing is laid over the map, and its names are as they are by default. */
export function areNoExtras({ graticule, names, rings, line }: MapExtras): boolean {
  return !graticule && names === null && rings.length === 0 && line.length === 0;
}
