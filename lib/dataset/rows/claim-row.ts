import { z } from "zod";
import type { ClaimField } from "@/lib/domain/claim";
import { ORIGIN_BASES, ORIGIN_STANCES } from "@/lib/domain/incident";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { attribution, clockTime, count, id, isoDay, text } from "./row-atoms";

/** Both ends inclusive, `max` open where `null`. */
const range = z
  .strictObject({ min: count, max: count.nullable() })
  .refine(({ min, max }) => max === null || min <= max, "the least is above the most");

const place = z.union([
  z.strictObject({ placeId: id, text: z.null() }),
  z.strictObject({ placeId: z.null(), text }),
]);

function claimOn<F extends ClaimField, V extends z.ZodType>(field: F, value: V) {
  return z.strictObject({
    incidentId: id,
    field: z.literal(field),
    value,
    by: text,
    sourceId: id.nullable(),
    reason: text,
    scope: text.nullable(),
    displayed: z.boolean(),
  });
}

/** A row of `claims-*.json`: one source's value for one field of an incident. */
export const claimRow = z.discriminatedUnion("field", [
  claimOn("day", isoDay),
  claimOn("time", clockTime),
  claimOn("place", place),
  claimOn("kind", z.enum(INCIDENT_KINDS)),
  claimOn("target", text),
  claimOn("weapon", z.enum(WEAPONS)),
  claimOn("munitions", range.nullable()),
  claimOn("outcome", text),
  claimOn("killed", range.nullable()),
  claimOn("injured", range.nullable()),
  claimOn("claimedBy", attribution),
  claimOn("attributedTo", attribution),
  claimOn(
    "origin",
    z.strictObject({
      text,
      placeId: id.nullable(),
      basis: z.enum(ORIGIN_BASES),
      stance: z.enum(ORIGIN_STANCES),
    }),
  ),
]);
