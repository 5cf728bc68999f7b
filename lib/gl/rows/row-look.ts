import { STATUSES } from "@/lib/domain/incident";
import type { RowPlan } from "@/lib/files/marks/row-plan";
import { type MarksLook, NO_GLYPH } from "@/lib/gl/marks-look";
import { themeOf } from "@/lib/gl/marks-theme";
import type { MarksScene } from "@/lib/scene/plan/marks-plan";
import { pointsPalette } from "@/lib/signs/points-palette";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import { rowSigns } from "./row-signs";

const CIRCLE = INCIDENT_KINDS.findIndex((kind) => KIND_LOOKS[kind].symbol === "circle") * 2;
const FULL = STATUSES.indexOf("confirmed");
const OPEN = STATUSES.indexOf("reported");

/**
 * The marks of a file's rows: discs in the palette of their column, open where a place is known to an area alone. What else a file says
 * of them is not the atlas's to shape.
 */
export const ROW_LOOK: MarksLook<RowPlan, MarksScene> = {
  id: "own-marks",
  lastId: "own-last",
  themeOf: (theme) => themeOf(theme, pointsPalette(theme)),
  lookOf: ({ colour, isArea }) => [colour, NO_GLYPH, isArea ? OPEN : FULL, CIRCLE],
  symbolOf: () => "place",
  signsOf: rowSigns,
};
