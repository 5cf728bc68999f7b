import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { planOf } from "@/lib/scene/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { paintPicture } from "./paint-picture";

const plan = planOf(loadDataset(), DEFAULT_VIEW.filters, DEFAULT_VIEW.span);
const scene = sceneOf(plan, DEFAULT_VIEW.day);

describe.each(["light", "dark"] as const)("a %s picture", (theme) => {
  const picture = paintPicture(plan, scene, DEFAULT_VIEW, theme, { widthPx: 1200, heightPx: 630 });

  test("is a document of its size, with a mark for each drawn incident", () => {
    expect(picture).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(picture.split('class="mark"').length).toBeGreaterThan(10);
  });

  test("needs no style sheet, no script and no other file", () => {
    expect(picture).not.toMatch(/var\(|calc\(|color-mix|<a |<script|https?:\/\/(?!www\.w3\.org)/);
  });
});
