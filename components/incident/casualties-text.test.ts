import { expect, test } from "vitest";
import type { Claim } from "@/lib/domain/claim";
import type { NumberRange } from "@/lib/domain/number-range";
import { casualtiesText, rivalRange } from "./casualties-text";

function said(value: NumberRange | null, displayed: boolean): Claim {
  return { field: "killed", value, by: "somebody", sourceId: null, reason: "", scope: null, displayed };
}

const incident = (killed: number | null, injured: number | null, ...claims: Claim[]) => ({
  claims,
  munitionCount: null,
  casualties: { killed, injured, note: null },
});

test("no figure is told from none", () => {
  const text = (killed: number | null, injured: number | null) =>
    casualtiesText(incident(killed, injured), "en");
  expect(text(null, null)).toBe("No figure given");
  expect(text(0, 0)).toBe("None reported killed or injured");
  expect(text(3, 40)).toBe("3 killed, 40 injured");
  expect(text(0, 2)).toBe("None killed, 2 injured");
  expect(text(null, 2)).toBe("No figure for killed, 2 injured");
  expect(text(8, null)).toBe("8 killed, no figure for injured");
});

test("figures that differ are ranges: of what is shown, and of all sources beside it", () => {
  const eight = { min: 8, max: 8 };
  const one = { min: 1, max: 1 };
  expect(casualtiesText(incident(null, null, said(one, true), said(eight, true)), "en")).toBe(
    "1–8 killed, no figure for injured",
  );
  expect(casualtiesText(incident(1, 0, said(one, true), said(eight, false)), "en")).toBe(
    "1 killed (sources: 1–8), none injured",
  );
  expect(casualtiesText(incident(null, null, said(null, true), said(eight, false)), "en")).toBe(
    "No figure for killed (sources: 8), no figure for injured",
  );
  expect(casualtiesText(incident(0, 0, said({ min: 0, max: 0 }, true), said(eight, false)), "en")).toBe(
    "None killed (sources: up to 8), none injured",
  );
  expect(rivalRange(incident(8, null, said(eight, true), said(null, false)), "killed", "en")).toBe("");
});

test("in Arabic the figure follows what it counts", () => {
  expect(casualtiesText(incident(3, 0), "ar")).toBe("القتلى: 3، لا جرحى");
  expect(casualtiesText(incident(null, null, said({ min: 1, max: 8 }, false)), "ar")).toBe(
    "عدد القتلى غير مذكور (المصادر: 1–8)، عدد الجرحى غير مذكور",
  );
});
