import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { suggestionsOf } from "./suggestions-of";

const dataset = loadDataset();
const ids = (q: string, type: string) =>
  suggestionsOf(dataset, q).flatMap((each) => (each.type === type ? [String(each.id)] : []));

test.each(["Boukamal", "Abu Kamal", "البوكمال", "al-bukam"])("%s offers Abu Kamal", (q) => {
  expect(ids(q, "place")).toContain("abu-kamal");
});

test("parties are offered with their counts, and counts are right", () => {
  const [nujaba] = suggestionsOf(dataset, "nujaba").filter(({ type }) => type === "party");
  expect(nujaba?.id).toBe("harakat-hezbollah-al-nujaba");
  for (const each of suggestionsOf(dataset, "erbil")) {
    if (each.type !== "place") continue;
    expect(each.count).toBe(dataset.incidents.filter(({ placeId }) => placeId === each.id).length);
    expect(each.count).toBeGreaterThan(0);
  }
});

test("incidents are offered by their target, latest first, at most four of a type", () => {
  const found = suggestionsOf(dataset, "base");
  const days = found.flatMap((each) => (each.type === "incident" ? [each.day] : []));
  expect(days).toEqual([...days].sort((a, b) => b - a));
  for (const type of ["place", "party", "incident"])
    expect(found.filter((each) => each.type === type).length).toBeLessThanOrEqual(4);
});

test("what is spelled as typed leaves out what only sounds so, and another name that was found is shown", () => {
  expect(ids("tower", "place")).toContain("tower-22");
  expect(ids("tower", "party")).toEqual([]);
  const [abuKamal] = suggestionsOf(dataset, "boukamal");
  expect(abuKamal).toMatchObject({ id: "abu-kamal" });
  for (const each of suggestionsOf(dataset, "assad")) {
    if (each.type !== "place" || each.id !== "al-asad") continue;
    expect(each.via).toContain("ssad");
  }
});

test("a letter, and what no name holds, offer nothing", () => {
  expect(suggestionsOf(dataset, "a")).toEqual([]);
  expect(suggestionsOf(dataset, "zzzzzz")).toEqual([]);
});
