import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { revisionOf } from "./revision-of";

const [first] = keptReleases;
const later = {
  release: "9.0",
  version: "9.0-ffffffff",
  incidents: { ...first.incidents, "2030-01-01-x": "1" },
};
const linkOn = (ds: string | null) => ({ ...DEFAULT_VIEW, ds });

test("a link without a version, or with the present one, says nothing", () => {
  expect(revisionOf(linkOn(null))).toEqual({ view: linkOn(null), repair: [], revision: null });
  const { version } = loadDataset();
  expect(revisionOf(linkOn(version))).toEqual({ view: linkOn(version), repair: [], revision: null });
});

test("a link on an older release says how many incidents have changed and where to see them", () => {
  const { view, repair, revision } = revisionOf(linkOn(first.version), [...keptReleases, later]);
  expect(view.ds).toBe(first.version);
  expect(repair).toEqual([]);
  expect(revision).toEqual({
    sentence: `Since this link was made, on dataset ${first.version}: 1 incident was added.`,
    href: `/releases?since=${first.version}`,
  });
});

test("a link on a release that is not kept is repaired", () => {
  const { view, repair, revision } = revisionOf(linkOn("0.3-deadbeef"));
  expect(view.ds).toBeNull();
  expect(repair).toHaveLength(1);
  expect(repair[0]).toContain("0.3-deadbeef");
  expect(revision).toBeNull();
});
