import { expect, test } from "vitest";
import { auditSummary } from "@/lib/dataset/audit-summary";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay } from "@/lib/domain/day";
import { COVERAGE_REASONS_AR, SAMPLE_NOTES_AR } from "./method-notes";

test("each period of the coverage and each sample that was read has its words in Arabic", () => {
  expect(Object.keys(COVERAGE_REASONS_AR)).toEqual(
    loadDataset().coverage.map(({ from }) => isoFromDay(from)),
  );
  expect(Object.keys(SAMPLE_NOTES_AR)).toEqual(auditSummary().samples.map(({ id }) => id));
});
