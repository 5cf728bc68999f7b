import { describe, expect, test } from "vitest";
import { sampleContext } from "@/lib/view/text/sample-context";
import { printStoryFile, readStoryFile } from "./story-file";
import { packStory, unpackStory } from "./story-fragment";
import { problemSentence } from "./story-problem";
import { storyOfWritten, writtenOfStory } from "./story-views";

const OWN =
  "/own-data#file=my+rows.csv&rows=412&on=2024-02-09&span=window&days=30&not=kind:drone&q=al-Tanf&at=34.45,41.2,6.3&v=1";
const words = { title: "Mine", caption: "", notes: "Say it" };
const MIXED = {
  title: "Mixed",
  slides: [
    { view: "/on/2023-11-08?span=day&v=1", ...words },
    { view: OWN, ...words },
  ],
};

function refusal(view: string): string {
  const read = readStoryFile(printStoryFile({ title: "", slides: [{ view, ...words }] }), sampleContext);
  return read.ok ? "taken" : problemSentence(read.problem, "en");
}

describe("slides of a reader's own file", () => {
  test("come back from a file and from a link", async () => {
    const file = printStoryFile(MIXED);
    expect(readStoryFile(file, sampleContext)).toEqual({ ok: true, value: { written: MIXED, remarks: [] } });
    const unpacked = await unpackStory(await packStory(MIXED), sampleContext);
    expect(unpacked).toEqual({ ok: true, value: { written: MIXED, remarks: [] } });
  });

  test("name the file and what is shown of it, and are written as the same link", () => {
    const read = storyOfWritten(MIXED, "mine", sampleContext);
    if (!read.ok) throw new Error(problemSentence(read.problem, "en"));
    const [atlas, own] = read.value.story.slides;
    expect(atlas?.own).toBeUndefined();
    expect(own?.view).toBeUndefined();
    expect(own?.own).toMatchObject({ file: "my rows.csv", rows: 412, q: "al-Tanf" });
    expect(writtenOfStory(read.value.story)).toEqual(MIXED);
  });

  test("of a later version are taken, and told", () => {
    const view = OWN.replace("&v=1", "&v=9");
    const read = readStoryFile(printStoryFile({ title: "", slides: [{ view, ...words }] }), sampleContext);
    expect(read.ok && read.value.remarks.map((said) => said("en"))).toEqual([
      "Slide 1: The link was made for a newer version (v=9) of the atlas; what could be read is shown.",
    ]);
  });

  test("are refused where no file is named, or what is asked for cannot be read", () => {
    expect(refusal(OWN)).toBe("taken");
    expect(refusal("/own-data")).toMatch(/In slide 1, view: not a view of this atlas/);
    expect(refusal("/own-data#on=2024-02-09")).toMatch(/not a view/);
    expect(refusal("/own-data#file=a.csv&on=yesterday")).toMatch(/not a view of this atlas\. .*on=yesterday/);
    expect(refusal("/own-data#file=a.csv&rows=<script>")).toMatch(/not a view/);
    expect(refusal("https://elsewhere.example/own-data#file=a.csv")).toMatch(/not a view/);
    expect(refusal(`/own-data#file=${"x".repeat(9000)}`)).toMatch(/too long/);
  });
});
