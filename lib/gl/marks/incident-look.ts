import { STATUSES } from "@/lib/domain/incident";
import type { MarkLook, MarksLook } from "@/lib/gl/marks-look";
import { marksTheme } from "@/lib/gl/marks-theme";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { placeSymbolOf } from "@/lib/signs/place-symbol";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";

const MARKS_LAYER_ID = "atlas-marks";
/** Of the layer that closes a frame: the last of the map. */
const LAST_LAYER_ID = "atlas-last";

/** Colour and shape by kind, the glyph by weapon. */
export function incidentMarkLook({ kind, weapon, status, disputed }: PlanEntry): MarkLook {
  const index = INCIDENT_KINDS.indexOf(kind);
  return [index, WEAPONS.indexOf(weapon), STATUSES.indexOf(status), index * 2 + (disputed ? 1 : 0)];
}

/** The marks of the atlas's own incidents. */
export const INCIDENT_LOOK: MarksLook<Plan, Scene> = {
  id: MARKS_LAYER_ID,
  lastId: LAST_LAYER_ID,
  themeOf: marksTheme,
  lookOf: incidentMarkLook,
  symbolOf: placeSymbolOf,
  signsOf: clusterSigns,
};
