import fc from "fast-check";
import { expect, test } from "vitest";
import { offlineRoute } from "./offline-route";

test.each([
  ["/", { type: "day" }],
  ["/on/2023-11-08", { type: "day" }],
  ["/on/2023-11-08/", { type: "day" }],
  ["/incidents/2024-01-28-tower-22-drone", { type: "incident", id: "2024-01-28-tower-22-drone" }],
  ["/places/al-tanf", { type: "place", id: "al-tanf" }],
  ["/tallies", { type: "tallies" }],
  ["/charts", { type: "charts" }],
  ["/charts/bases.svg", { type: "unknown" }],
  ["/ladder", { type: "ladder" }],
  ["/own-data", { type: "file" }],
  ["/present/tower-22", { type: "slide", story: "tower-22", slide: "1", notes: false }],
  ["/present/tower-22/3", { type: "slide", story: "tower-22", slide: "3", notes: false }],
  ["/present/mine/2/notes", { type: "slide", story: "mine", slide: "2", notes: true }],
  ["/present/tower-22/3/other", { type: "unknown" }],
  ["/on/2023-11-08/more", { type: "unknown" }],
  ["/incidents", { type: "unknown" }],
  ["/places/%E0%A4%A", { type: "unknown" }],
  ["/api/v1/incidents", { type: "unknown" }],
  ["/constructor", { type: "unknown" }],
])("%s", (path, route) => {
  expect(offlineRoute(path)).toEqual(route);
});

test("any path has a route", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      expect(offlineRoute(path).type).toEqual(expect.any(String));
    }),
  );
});
