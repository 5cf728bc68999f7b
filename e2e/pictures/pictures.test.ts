import { expect, test } from "vitest";
import { allPictures } from "./all-pictures";
import { goldenIds, goldenText, keptOf, wholeSvg } from "./golden";
import { pictureId } from "./picture";

const pictures = await allPictures();
const HOW = "Look at it with `npm run pictures`; if it is meant, `npm run pictures:accept`.";

test.each(pictures.map((picture) => [pictureId(picture), picture] as const))(
  "%s looks as it was accepted",
  async (id, picture) => {
    const golden = goldenText(picture);
    if (golden === null) throw new Error(`${id} has never been accepted. ${HOW}`);
    const now = keptOf(await picture.draw()).text;
    if (now === golden) return;
    const [was, is] = [golden.split("\n"), now.split("\n")];
    const at = was.findIndex((line, index) => line !== is[index]);
    const cut = (line = "") => line.slice(0, 240);
    throw new Error(`${id} has changed, first at piece ${at}:\n- ${cut(was[at])}\n+ ${cut(is[at])}\n${HOW}`);
  },
);

test("at least eighty pictures are kept, each once, and none that nothing draws", () => {
  const ids = pictures.map(pictureId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(80);
  expect(goldenIds().sort()).toEqual([...ids].sort());
});

test("a kept picture becomes the whole drawing again", () => {
  for (const picture of pictures.slice(0, 3)) {
    const golden = goldenText(picture);
    expect(golden).not.toBeNull();
    expect(keptOf(wholeSvg(golden ?? "")).text).toBe(golden);
  }
});
