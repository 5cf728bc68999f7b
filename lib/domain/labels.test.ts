import { describe, expect, test } from "vitest";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { ORIGIN_BASES, STATUSES } from "./incident";
import {
  ORIGIN_BASIS_LABELS,
  PLACE_KIND_LABELS,
  PRECISION_LABELS,
  PRECISION_TAGS,
  SOURCE_KIND_LABELS,
  STATUS_LABELS,
  WEAPON_LABELS,
} from "./labels";
import { PLACE_KINDS, PRECISION_KM, PRECISIONS } from "./place";
import type { Label } from "./shapes/label";
import { SOURCE_KINDS } from "./source";

const ARABIC = /^[\p{Script=Arabic}\p{N}\p{M}\s]+$/u;

describe.each<[string, readonly string[], Record<string, Label>]>([
  ["kinds", INCIDENT_KINDS, Object.fromEntries(INCIDENT_KINDS.map((kind) => [kind, KIND_LABELS[kind].one]))],
  ["weapons", WEAPONS, WEAPON_LABELS],
  ["statuses", STATUSES, STATUS_LABELS],
  ["precisions", PRECISIONS, PRECISION_LABELS],
  ["place kinds", PLACE_KINDS, PLACE_KIND_LABELS],
  ["source kinds", SOURCE_KINDS, SOURCE_KIND_LABELS],
  ["origin bases", ORIGIN_BASES, ORIGIN_BASIS_LABELS],
  ["countries", Object.keys(COUNTRY_LABELS), COUNTRY_LABELS],
])("labels of %s", (_, keys, labels) => {
  test("name every member, and no two alike", () => {
    expect(Object.keys(labels).sort()).toEqual([...keys].sort());
    for (const lang of ["en", "ar"] as const) {
      expect(new Set(keys.map((key) => labels[key]?.[lang])).size).toBe(keys.length);
    }
  });

  test("are Arabic in Arabic", () => {
    for (const key of keys) expect(labels[key]?.ar).toMatch(ARABIC);
  });
});

test("the precision in words gives the kilometres of PRECISION_KM, and a tag stands where there are none", () => {
  for (const precision of PRECISIONS) {
    const km = PRECISION_KM[precision];
    expect(PRECISION_TAGS[precision] === null).toBe(km !== null);
    if (km !== null) expect(PRECISION_LABELS[precision].en).toContain(`about ${km} km`);
  }
});
