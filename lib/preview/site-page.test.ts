import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pictureKey } from "./preview-address";
import { sitePage } from "./site-page";

const dataset = loadDataset();

test.each([
  ["/", "/"],
  ["", "/"],
  ["/on/2023-11-08/", "/on/2023-11-08"],
  ["/embed/on/2023-11-08", "/on/2023-11-08"],
  ["/embed/places/al-asad/", "/places/al-asad"],
  ["/places/al-asad", "/places/al-asad"],
  ["/present/tower-22", "/present/tower-22"],
  ["/present/tower-22/10", "/present/tower-22/10"],
  ["/charts", "/charts"],
  ["/present/tower-22/11", null],
  ["/present/tower-22/1e0", null],
  ["/present/tower-22/+1", null],
  ["/present/tower-22/0", null],
  ["/embed/embed/on/2023-11-08", null],
  ["/embed/sources", null],
  ["/embed/", null],
  ["/on", null],
  ["/x/y/z", null],
  ["//x", null],
  ["/charts/bases.svg", null],
  ["/%E0%A4", null],
])("%s is the page %s", (path, page) => {
  expect(sitePage(dataset, path)).toBe(page);
});

test("what is no page has the picture of the first view, whatever its address", () => {
  const keys = ["/", "/x", "/x/y/z?day=1", "/%E0%A4", "/present/tower-22/1e0"].map((address) =>
    pictureKey(dataset, address),
  );
  expect(new Set(keys)).toEqual(new Set([pictureKey(dataset, "/")]));
});
