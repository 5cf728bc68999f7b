import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeShelves } from "./merge-shelves";
import type { Shelf } from "./shelf";
import { randomShelf, sampleBriefing, sampleShelf, sampleView } from "./shelf-sample.fixture";

const a = sampleBriefing("a");
const b = sampleBriefing("b");
const c = sampleBriefing("c");
const d = sampleBriefing("d");
const idsOf = ({ briefings }: Shelf) => briefings.map(({ id }) => id).join(" ");

describe("two shelves that grew apart", () => {
  test("keep what each added, and lose what each deleted", () => {
    const ground = sampleShelf([a, b], [sampleView("x"), sampleView("y")]);
    const mine = sampleShelf([a, c], [sampleView("x"), sampleView("new"), sampleView("y")]);
    const theirs = sampleShelf([d, a, b], [sampleView("y")]);
    const merged = mergeShelves(ground, mine, theirs);
    expect(idsOf(merged)).toBe("d a c");
    expect(merged.views.map(({ id }) => id)).toEqual(["y", "new"]);
    expect(merged.currentId).toBe("d");
  });

  test("what one edited and the other deleted stays; of what both edited the later edit stays", () => {
    const ground = sampleShelf([a, b]);
    const edited = (changedMs: number, title: string) => ({ ...b, title, changedMs });
    expect(mergeShelves(ground, sampleShelf([a, edited(5, "M")]), sampleShelf([a])).briefings[1]?.title).toBe(
      "M",
    );
    expect(mergeShelves(ground, sampleShelf([a]), sampleShelf([a, edited(5, "T")])).briefings[1]?.title).toBe(
      "T",
    );
    const both = (mine: number, theirs: number) =>
      mergeShelves(ground, sampleShelf([a, edited(mine, "M")]), sampleShelf([a, edited(theirs, "T")]));
    expect(both(6, 5).briefings[1]?.title).toBe("M");
    expect(both(5, 6).briefings[1]?.title).toBe("T");
    expect(both(5, 5).briefings[1]?.title).toBe("T");
  });

  test("where only one changed, are as that one; the current briefing is always there", () => {
    fc.assert(
      fc.property(randomShelf, randomShelf, (ground, changed) => {
        expect(mergeShelves(ground, ground, changed)).toEqual(changed);
        const mine = mergeShelves(ground, changed, ground);
        expect(new Set(mine.briefings)).toEqual(new Set(changed.briefings));
        expect(mine.briefings.some(({ id }) => id === mine.currentId)).toBe(true);
      }),
    );
  });
});
