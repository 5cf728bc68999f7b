import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { parseView } from "@/lib/view/address/codec";
import { viewTitle } from "./view-title";

const dataset = loadDataset();
const titleOfLink = (path: string, search: string) =>
  viewTitle(parseView(path, search, linkContextOf(dataset)).view, dataset, "en");

test("a view is named by its incident, by its place and its day, else by its day", () => {
  expect(titleOfLink("/on/2023-11-08", "span=day")).toBe("8 November 2023");
  expect(titleOfLink("/on/2023-11-08", "sel=2023-11-08-maysulun-us-strike")).toBe(
    "U.S. strike, Maysulun, 8 November 2023",
  );
  expect(titleOfLink("/on/2024-02-01", "span=until&sel=2023-11-08-maysulun-us-strike")).toBe(
    "U.S. strike, Maysulun, 8 November 2023",
  );
  expect(titleOfLink("/on/2023-11-08", "sel=place:al-asad")).toBe("al-Asad, 8 November 2023");
  expect(titleOfLink("/on/2023-11-08", "sel=place:nowhere")).toBe("8 November 2023");
});

test("until its incident is known, a view is named by its day", () => {
  const { view } = parseView("/on/2023-11-08", "sel=2023-11-08-maysulun-us-strike", linkContextOf(dataset));
  expect(viewTitle(view, { incidentById: new Map(), places: new Map() }, "en")).toBe("8 November 2023");
});
