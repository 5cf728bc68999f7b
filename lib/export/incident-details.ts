import type { Dataset } from "@/lib/dataset/dataset";
import { CLAIM_FIELDS } from "@/lib/domain/claim";
import { isoFromDay } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { allSourceIds } from "./all-source-ids";

/** What only JSON can hold of an incident: its claims in parts, its other days with their reasons, its sources in full. */
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
  required: ["claimDetails", "otherDays", "sources"],
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
