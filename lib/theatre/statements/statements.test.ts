import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { dayFromIso, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { SourceId } from "@/lib/domain/source";
import { ANSWER_KINDS } from "@/lib/theatre/kinds";
import { ANSWERS } from "./answers";
import { STATEMENTS } from "./statements";

const { incidentById, sources } = loadDataset();
const incidentOf = (id: string) => incidentById.get(id as IncidentId); // ids of the rows are plain texts

describe("statements", () => {
  test.each(STATEMENTS.map((row) => [`${row.incident}, ${row.speaker.en}`, row] as const))("%s", (_, row) => {
    const incident = incidentOf(row.incident);
    if (!incident) throw new Error("no such incident");
    expect(sources.has(row.source as SourceId)).toBe(true);
    expect([...incident.sourceIds, ...incident.claims.map(({ sourceId }) => sourceId)]).toContain(row.source);
    expect(dayFromIso(row.day)).not.toBeNull();
    const after = knownDay(row.day) - incident.day;
    expect(after).toBeGreaterThanOrEqual(-1);
    expect(after).toBeLessThanOrEqual(14);
    for (const text of [row.says.en, row.says.ar]) {
      expect(text).toMatch(/[.]$/);
      expect([...text].length).toBeLessThanOrEqual(120);
    }
    // a paraphrase, not words of somebody else
    expect(row.says.en).not.toMatch(/[“”"]/);
  });

  test("come by day of the incident, and no speaker says the same twice", () => {
    const days = STATEMENTS.map(({ incident }) => incidentOf(incident)?.day ?? 0);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(STATEMENTS.map(({ says }) => says.en)).size).toBe(STATEMENTS.length);
  });
});

describe("answers", () => {
  test.each(ANSWERS.map((row) => [row.answers[0] ?? "", row] as const))("%s", (_, row) => {
    expect(sources.has(row.source as SourceId)).toBe(true);
    const answers = row.answers.flatMap((id) => incidentOf(id) ?? []);
    expect(answers).toHaveLength(row.answers.length);
    const side = new Set(answers.map(({ kind }) => ANSWER_KINDS.has(kind)));
    expect(side.size).toBe(1);
    if (row.since !== undefined) {
      for (const { day } of answers) expect(day).toBeGreaterThan(knownDay(row.since));
      return;
    }
    for (const id of row.to) {
      const answered = incidentOf(id);
      if (!answered) throw new Error(`no such incident: ${id}`);
      expect(side.has(ANSWER_KINDS.has(answered.kind))).toBe(false);
      for (const { day } of answers) expect(day).toBeGreaterThanOrEqual(answered.day);
    }
  });

  test("what joins them came after the answer", () => {
    for (const row of ANSWERS) {
      const source = sources.get(row.source as SourceId);
      for (const answer of row.answers.flatMap((id) => incidentOf(id) ?? [])) {
        // Washington’s day of a night’s strike is the one before
        const first = Math.min(answer.day, ...answer.alternateDays.map(({ day }) => day));
        const published = source?.published ?? source?.publishedBounds?.latest ?? null;
        if (published !== null) expect(published, row.source).toBeGreaterThanOrEqual(first);
      }
    }
  });

  test("nothing answers twice", () => {
    const all = ANSWERS.flatMap(({ answers }) => answers);
    expect(new Set(all).size).toBe(all.length);
  });
});
