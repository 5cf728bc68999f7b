import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { SAMPLE_POINTS, sampleContext } from "@/lib/view/text/sample-context";
import { NO_EXTRAS, type View } from "@/lib/view/view";
import { parseView, printView } from "./codec";

/** Links that somebody has keep their meaning: none of these may change. */
const FROZEN: readonly { readonly link: string; readonly shows: Partial<View> }[] = [
  {
    link: "/on/2023-11-08?layers=-idle,-strikes,-governorates,-rivers,graticule&names=both&v=1",
    shows: {
      hiddenLayers: ["idle", "strikes", "governorates", "rivers"],
      extras: { ...NO_EXTRAS, graticule: true, names: "both" },
    },
  },
  {
    link: "/on/2023-11-08?ring=al-asad:300&v=1",
    shows: {
      extras: { ...NO_EXTRAS, rings: SAMPLE_POINTS.slice(0, 1).map((asad) => ({ ...asad, km: 300 })) },
    },
  },
  {
    link: "/on/2023-11-08?ring=33.5,38.6167:300;36.24,43.96:1&line=33.5,38.6167;36.24,43.96&v=1",
    shows: {
      extras: {
        ...NO_EXTRAS,
        rings: [
          { at: { lat: 33.5, lng: 38.6167 }, km: 300 },
          { at: { lat: 36.24, lng: 43.96 }, km: 1 },
        ],
        line: [
          { lat: 33.5, lng: 38.6167 },
          { lat: 36.24, lng: 43.96 },
        ],
      },
    },
  },
];

test.each(FROZEN)("$link shows what it did", ({ link, shows }) => {
  const [pathname = "", search = ""] = link.split(/\?(.*)/s);
  const { view, repairs } = parseView(pathname, search, sampleContext);
  expect(view).toEqual({ ...DEFAULT_VIEW, day: knownDay("2023-11-08"), ...shows });
  expect(repairs).toEqual([]);
  expect(printView(view)).toBe(link);
});
