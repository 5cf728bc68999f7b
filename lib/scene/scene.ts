import type { PlaceTally } from "@/lib/collection/place-tallies";
import type { Day, DayExtent } from "@/lib/domain/day";
import type { IncidentId, IncidentKind, OriginBasis, Status, Weapon } from "@/lib/domain/incident";
import type { KindCounts } from "@/lib/domain/kind-counts";
import type { AreaId, OriginKey, PlaceId, PlaceKind, Precision } from "@/lib/domain/place";
import type { OriginStroke } from "@/lib/signs/origin-look";
import type { DaySpan } from "@/lib/view/view";

/**
 * What a view makes visible, in three steps that change at different rates:
 *
 * 1. `planOf(dataset, filters, span)` — all incidents that pass the filters, each with its cluster and its fixed
 *    spot in it. Changes with filters and with the kind and length of the span, never with the day.
 * 2. `sceneOf(plan, day)` — which of them the day shows. Cheap; runs on every step of the slider.
 * 3. `layoutOf(plan, zoom)` — pixels: which spot each mark has, which clusters are folded, where labels go.
 *    Changes with the zoom, never with the day, so that nothing jumps while time runs.
 *
 * Everything here is plain data that survives `structuredClone` and JSON, so that a server can send it.
 */

/** Degrees, WGS 84. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** Who is said to have done it, and whether they say so themselves. Names of several parties are joined. */
export interface ByWhom {
  readonly how: "claimed" | "attributed";
  readonly name: string;
  readonly nameAr: string | null;
}

/** An incident as the list, the card and the marks need it. */
export interface PlanEntry {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  /** The weapon whose glyph is shown: the first named. */
  readonly weapon: Weapon;
  readonly status: Status;
  readonly disputed: boolean;
  readonly day: Day;
  readonly localTime: string | null;
  readonly placeId: PlaceId;
  readonly placeName: string;
  readonly placeNameAr: string | null;
  readonly summary: string;
  readonly sourceCount: number;
  /** Who claims it or, where nobody does, whom it is attributed to; `null` where neither is known, and for answers. */
  readonly by: ByWhom | null;
  /** Countries and governorates that it is said to have been launched from; empty where no source says, `null` where nothing was launched. */
  readonly launchedFrom: readonly OriginKey[] | null;
  /** Index into `Plan.clusters`; `null` where the map has no point for its place: it is listed and counted, not drawn. */
  readonly cluster: number | null;
  /** Spot in the cluster's spiral, 0 innermost; kept for as long as the incident is visible. */
  readonly spot: number;
}

/** All places that share one point, or one area; its incidents are packed or counted together. */
export interface Cluster {
  /** Id of its first place. */
  readonly id: PlaceId;
  /** `point`: each incident is a mark. `area`: one counted badge at the area's label point. */
  readonly form: { readonly type: "point" } | { readonly type: "area"; readonly areaId: AreaId };
  readonly at: LngLat;
  readonly placeIds: readonly PlaceId[];
  readonly kind: PlaceKind;
  /** Struck in answer at least once in the dataset. */
  readonly strikeSite: boolean;
  readonly precision: Precision;
  readonly label: string;
  readonly labelAr: string | null;
  /** How many spots can be taken at once: the size that the layout reserves. */
  readonly capacity: number;
  /** How many entries of the plan lie here. */
  readonly entryCount: number;
}

/** Where an incident is said to have been launched from, or not, by all who agree on the place. */
export interface DrawnOrigin {
  readonly incidentId: IncidentId;
  /** Index into `Plan.entries`; origins are in its order. */
  readonly entry: number;
  /** `null` where no place is named, or only the target: it has a label and no area. */
  readonly placeId: PlaceId | null;
  readonly name: string;
  readonly nameAr: string | null;
  /** Who says so, for readers. */
  readonly by: string;
  readonly stance: "asserted" | "under-review" | "denied";
  readonly basis: OriginBasis;
  /** Solid: launcher recovered or point located. Dashed: official statement. Dotted: monitor, media, claim. */
  readonly stroke: OriginStroke;
  /** Place among the origins of its incident, 0 for the best: its hue. */
  readonly rival: number;
  readonly extent:
    | { readonly type: "area"; readonly areaId: AreaId }
    | { readonly type: "circle"; readonly at: LngLat; readonly radiusKm: number }
    | null;
  /** Its point, or the label point of its area. */
  readonly at: LngLat | null;
  /** The target's point, or the label point of its area. */
  readonly to: LngLat | null;
}

export interface Plan {
  /** By day, then local time, then id: the order of the dataset. The span is a contiguous slice of it. */
  readonly entries: readonly PlanEntry[];
  readonly clusters: readonly Cluster[];
  /** Only of incidents in `entries`, and in their order. */
  readonly origins: readonly DrawnOrigin[];
  readonly span: DaySpan;
  /** Of the whole dataset, whatever the filters. */
  readonly dayExtent: DayExtent;
}

export interface Scene {
  readonly day: Day;
  /** First and last day shown, both inclusive. */
  readonly first: Day;
  readonly last: Day;
  /** Visible entries are `plan.entries.slice(lo, hi)`. */
  readonly lo: number;
  readonly hi: number;
  readonly counts: KindCounts;
  readonly total: number;
  /** Clusters with at least one visible incident. */
  readonly clusters: readonly PlaceTally[];
  readonly origins: readonly DrawnOrigin[];
}

/** Pixel geometry of one cluster at one zoom. Offsets in CSS pixels, y down. */
export interface ClusterLayout {
  /**
   * From its point to the middle of its disc, or of a row's spiral: 0 for marks of the atlas, whose sign is on the point, as is a dot where a
   * disc had to give way. An area's disc is about its name.
   */
  readonly dx: number;
  readonly dy: number;
  /** Drawn as one counted disc: far out, where there is no room, and always for areas. */
  readonly folded: boolean;
  /** Radius taken by the marks or the disc at their fullest, with the place's sign. */
  readonly radius: number;
  /** Per spot its middle from the point, x and y in turn, where the plain spiral had no room. */
  readonly spots?: readonly number[];
  /** Of a folded one: the cluster whose disc counts it, where that is not its own. */
  readonly host?: number;
  /** Of a base: while nothing is visible there its sign is left out, since others are in its place. */
  readonly crowded?: boolean;
  /** Its own sign is left out, whatever is visible there. */
  readonly unsigned?: boolean;
}

/** Where a cluster's label stands. CSS pixels from the middle of the cluster's marks or disc, y down. */
export interface LabelLayout {
  /** Index into `Plan.clusters`. */
  readonly cluster: number;
  /** Side of the text that `x` is on, whatever its script: left, middle, right. */
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** One or two lines, first 600 at {@link LABEL_SIZE_PX}, second 400 below it. */
  readonly lines: readonly string[];
  /** 1 always shown, 2 shown while it has visible incidents. */
  readonly rank: 1 | 2;
}

/** Where the launch chevron of an origin is drawn. */
export interface OriginSpot {
  readonly key: OriginKey;
  readonly name: string;
  readonly nameAr: string | null;
  /** Its point, or the label point of its area. */
  readonly at: LngLat;
  /** From there to the middle of the chevron, CSS pixels, y down. */
  readonly dx: number;
  readonly dy: number;
  /** Beside it, before its count: the area's name, where there is room; else nothing. */
  readonly label: string;
  /** From the middle of the chevron: the room that it takes with name and count, CSS pixels. */
  readonly rightPx: number;
}

export interface Layout {
  readonly zoom: number;
  /** Radius of one mark in CSS pixels. */
  readonly markRadius: number;
  /** Parallel to `Plan.clusters`. */
  readonly clusters: readonly ClusterLayout[];
  readonly labels: readonly LabelLayout[];
  /** Of all origins that the plan's claims assert and that have room. */
  readonly origins: readonly OriginSpot[];
}

/** Font sizes and baseline distance of the labels of clusters, in CSS pixels. */
export const LABEL_SIZE_PX = 13;
export const LABEL_SECOND_SIZE_PX = 12;
export const LABEL_LINE_PX = 15;
/** Of the label of a base where nothing is visible. */
export const EMPTY_LABEL_OPACITY = 0.66;
