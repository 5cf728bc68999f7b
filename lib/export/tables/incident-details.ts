import type { Dataset } from "@/lib/dataset/dataset";
import { CLAIM_FIELDS } from "@/lib/domain/claim";
import { isoFromDay } from "@/lib/domain/day";
import { type Incident, ORIGIN_BASES, ORIGIN_STANCES } from "@/lib/domain/incident";
import { PRECISIONS } from "@/lib/domain/place";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { allSourceIds } from "./all-source-ids";
import { areaOf } from "./where-columns";

/** What only JSON can hold of an incident: its claims and those on its origin in parts, its other days with their reasons, its sources in full. */
export function incidentDetails(incident: Incident, dataset: Dataset) {
  return {
    claimDetails: incident.claims.map((claim) => ({
      field: claim.field,
      value: claim.field === "day" ? isoFromDay(claim.value) : claim.value,
      text: claimValueText(claim, dataset.places),
      by: claim.by,
      sourceId: claim.sourceId,
      reason: claim.reason,
      scope: claim.scope,
      displayed: claim.displayed,
    })),
    originDetails: incident.origins.map(
      ({ text: words, by, stance, placeId, precision, basis, sourceId }) => {
        const place = placeId === null ? undefined : dataset.places.get(placeId);
        const areaId = place ? areaOf(place) : null;
        return { text: words, by, stance, placeId, areaId, precision, basis, sourceId };
      },
    ),
    otherDays: incident.alternateDays.map(({ day, reason, sourceId }) => ({
      day: isoFromDay(day),
      reason,
      sourceId,
    })),
    sources: allSourceIds(incident).flatMap((id) => {
      const source = dataset.sources.get(id);
      if (!source) return [];
      const { publisher, title, kind, url } = source;
      const published = source.published === null ? null : isoFromDay(source.published);
      return [{ id, publisher, title, published, kind, url }];
    }),
  };
}

const text = { type: "string" };
const maybeText = { type: ["string", "null"] };
const maybeDay = { type: ["string", "null"], format: "date" };

function listOf(properties: Readonly<Record<string, unknown>>) {
  return { type: "array", items: { type: "object", required: Object.keys(properties), properties } };
}

/** JSON Schema (2020-12) of {@link incidentDetails}. */
export const INCIDENT_DETAIL_SCHEMA = {
  type: "object",
  required: ["claimDetails", "originDetails", "otherDays", "sources"],
  properties: {
    claimDetails: listOf({
      field: { type: "string", enum: CLAIM_FIELDS },
      value: {
        description: "As the field has it: a text, a range with min and max, a place, parties, or null.",
      },
      text,
      by: text,
      sourceId: maybeText,
      reason: text,
      scope: maybeText,
      displayed: { type: "boolean" },
    }),
    originDetails: listOf({
      text,
      by: text,
      stance: { type: "string", enum: ORIGIN_STANCES },
      placeId: maybeText,
      areaId: maybeText,
      precision: { type: "string", enum: PRECISIONS },
      basis: { type: "string", enum: ORIGIN_BASES },
      sourceId: maybeText,
    }),
    otherDays: listOf({ day: { type: "string", format: "date" }, reason: text, sourceId: text }),
    sources: listOf({
      id: text,
      publisher: text,
      title: maybeText,
      published: maybeDay,
      kind: { type: "string", enum: SOURCE_KINDS },
      url: maybeText,
    }),
  },
};
