import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleContext } from "@/lib/view/text/sample-context";
import { randomStory } from "./random-story.fixture";
import { printStoryFile, readStoryFile, storyFileName } from "./story-file";
import { holdsStory, MAX_FRAGMENT_CHARACTERS, packStory, unpackStory } from "./story-fragment";
import { MAX_SLIDES, problemSentence } from "./story-problem";
import { storyOfWritten, writtenOfStory } from "./story-views";

const SLIDE = { view: "/on/2023-11-08?span=day&v=1", title: "One", caption: "A caption", notes: "" };
const STORY = { title: "Mine", slides: [SLIDE, { ...SLIDE, title: "Two" }] };

function refusal(
  change: (file: { [key: string]: unknown; slides: Record<string, unknown>[] }) => unknown,
): string {
  const file = JSON.parse(printStoryFile(STORY));
  const read = readStoryFile(JSON.stringify(change(file) ?? file), sampleContext);
  return read.ok ? "taken" : problemSentence(read.problem, "en");
}

describe("the file of a story", () => {
  test("brings back any story", () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const read = readStoryFile(printStoryFile(story), sampleContext);
        expect(read).toEqual({ ok: true, value: { written: story, remarks: [] } });
      }),
    );
  });

  test("a story's views and back are the same links", () => {
    fc.assert(
      fc.property(randomStory, (written) => {
        const read = storyOfWritten(written, "id", sampleContext);
        expect(read.ok && writtenOfStory(read.value.story)).toEqual(written);
      }),
    );
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readStoryFile(text, sampleContext).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readStoryFile(
          JSON.stringify({ ...STORY, format: "escalation-atlas-story", version: 1, slides: value }),
          sampleContext,
        );
      }),
    );
  });

  test("is refused with the slide and the field", () => {
    expect(refusal((file) => file)).toBe("taken");
    expect(refusal(() => [])).toMatch(/Not a briefing/);
    expect(refusal((file) => ({ ...file, format: "pptx" }))).toMatch(/Not a briefing/);
    expect(refusal((file) => ({ ...file, version: 2 }))).toMatch(/newer version/);
    expect(refusal((file) => ({ ...file, slides: undefined }))).toBe("In the story, slides: missing.");
    expect(refusal((file) => ({ ...file, slides: [] }))).toMatch(/no slides/);
    expect(refusal((file) => ({ ...file, title: 3 }))).toBe("In the story, title: not text.");
    const second = (change: object) =>
      refusal((file) => ({ ...file, slides: [SLIDE, { ...SLIDE, ...change }] }));
    expect(second({ view: undefined })).toBe("In slide 2, view: missing.");
    expect(second({ caption: 1 })).toBe("In slide 2, caption: not text.");
    expect(second({ notes: "x".repeat(4001) })).toBe(
      "In slide 2, notes: too long (at most 4000 characters).",
    );
    expect(second({ view: "https://example.org/on/2023-11-08" })).toMatch(/^In slide 2, view: not a view/);
    expect(second({ view: "/method" })).toMatch(/^In slide 2, view/);
    expect(second({ view: "/on/2023-13-45?v=1" })).toMatch(/slide 2, view.*2023-13-45/);
    expect(second({ view: "/on/2023-11-08?span=sideways&v=1" })).toMatch(/slide 2, view.*sideways/);
    expect(refusal((file) => ({ ...file, slides: Array(MAX_SLIDES + 1).fill(SLIDE) }))).toMatch(
      /more than 100/,
    );
    const cut = readStoryFile(printStoryFile(STORY).slice(0, -20), sampleContext);
    expect(!cut.ok && problemSentence(cut.problem, "en")).toMatch(/invalid JSON/);
  });

  test("what the dataset no longer has is told and no reason to refuse", () => {
    const gone = { ...SLIDE, view: "/on/2023-11-08?sel=2023-11-08-withdrawn&v=1" };
    const read = readStoryFile(printStoryFile({ title: "", slides: [gone] }), sampleContext);
    expect(read.ok && read.value.remarks.map((said) => said("en")).join()).toMatch(
      /^Slide 1: .*not in this dataset/,
    );
  });

  test("is named by its title", () => {
    expect(storyFileName("Tower 22 & the answer!")).toBe("tower-22-the-answer.json");
    expect(storyFileName("Évacuation / été")).toBe("evacuation-ete.json");
    expect(storyFileName("عين الأسد")).toBe("briefing.json");
    expect(storyFileName("../../etc/passwd")).toBe("etc-passwd.json");
  });
});

describe("a story in a link", () => {
  test("brings back any story", async () => {
    await fc.assert(
      fc.asyncProperty(randomStory, async (story) => {
        const fragment = await packStory(story);
        expect(fragment).toMatch(/^story1=[A-Za-z0-9_-]+$/);
        expect(await unpackStory(`#${fragment}`, sampleContext)).toEqual({
          ok: true,
          value: { written: story, remarks: [] },
        });
      }),
      { numRuns: 40 },
    );
  });

  test("ten ordinary slides fit", async () => {
    const slides = Array.from({ length: 10 }, (_, index) => ({
      ...SLIDE,
      title: `Slide ${index} of the talk`,
      caption: `On ${index} November something ${index * 7} was reported by ${index * 13} sources.`.repeat(2),
    }));
    expect((await packStory({ title: "Talk", slides })).length).toBeLessThan(MAX_FRAGMENT_CHARACTERS);
  });

  test("cut off or damaged is refused, never half read", async () => {
    const fragment = await packStory(STORY);
    for (const end of [3, 8, 20, fragment.length - 1, fragment.length - 9]) {
      const read = await unpackStory(fragment.slice(0, end), sampleContext);
      expect(!read.ok && problemSentence(read.problem, "en"), String(end)).toMatch(/damaged|cut off/);
    }
    const changed = await unpackStory(`${fragment.slice(0, 30)}é${fragment.slice(31)}`, sampleContext);
    expect(changed.ok).toBe(false);
    const newer = await unpackStory("story2=abc", sampleContext);
    expect(!newer.ok && problemSentence(newer.problem, "en")).toMatch(/newer version/);
    const wrong = await unpackStory(
      await packStory({ title: "", slides: [{ ...SLIDE, view: "/on/nonsense" }] }),
      sampleContext,
    );
    expect(!wrong.ok && problemSentence(wrong.problem, "en")).toMatch(/slide 1, view/);
  });

  test("does not unfold a bomb", async () => {
    const slides = Array.from({ length: 600 }, () => ({ ...SLIDE, notes: "x".repeat(4000) }));
    const bomb = await packStory({ title: "", slides });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await unpackStory(bomb, sampleContext)).ok).toBe(false);
  });

  test("is told from other fragments", async () => {
    expect(holdsStory(`#${await packStory(STORY)}`)).toBe(true);
    expect(holdsStory("#incidents")).toBe(false);
    expect(holdsStory("")).toBe(false);
  });
});
