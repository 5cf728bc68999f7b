import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { matchText } from "./search-text";

const dataset = loadDataset();
function found(q: string): string[] {
  const matches = matchText(dataset, q);
  return dataset.incidents.filter((incident) => matches?.(incident)).map(({ id }) => id);
}
const at = (placeId: string) =>
  dataset.incidents.filter((incident) => incident.placeId === placeId).map(({ id }) => id);

describe("search in the real dataset", () => {
  test.each([
    ["abu-kamal", ["Abu Kamal", "Al-Bukamal", "Boukamal", "Albukamal", "البوكمال"]],
    ["al-asad", ["Ain al-Asad", "Ain al-Assad", "Ayn al-Asad", "عين الأسد"]],
    ["mayadin", ["Mayadin", "Mayadeen", "Al-Mayadin", "الميادين"]],
    ["deir-ez-zor", ["Deir ez-Zor", "Deir al-Zour", "Dayr az Zawr", "دير الزور"]],
  ])("%s is found in each spelling, with the same incidents", (placeId, spellings) => {
    const [first = "", ...others] = spellings;
    const expected = found(first);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected).toEqual(expect.arrayContaining(at(placeId)));
    for (const other of others) expect([other, found(other)]).toEqual([other, expected]);
  });

  test("parties, weapons, words of summaries and sources are found", () => {
    expect(found("Hizbollah")).toEqual(found("Hezbollah"));
    expect(found("Nujaba").length).toBeGreaterThan(0);
    expect(found("Reuters").length).toBeGreaterThan(5);
    expect(found("cardiac").length).toBeGreaterThan(0);
    expect(found("mosul").every((id) => !found("missile").includes(id) || id.includes("mosul"))).toBe(true);
  });

  test("a town does not find what a television station of its name reported", () => {
    const cites = (id: string) => dataset.incidents.find((incident) => incident.id === id)?.placeId ?? "";
    expect(found("Mayadeen").filter((id) => cites(id) === "al-tanf")).toEqual([]);
  });

  test("nothing is asked by nothing", () => {
    expect(matchText(dataset, " … ")).toBeNull();
    expect(found("qqqqq")).toEqual([]);
  });
});
