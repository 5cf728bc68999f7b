import { describe, expect, test } from "vitest";
import { isoFromDay } from "@/lib/domain/day";
import { parseView, printView } from "@/lib/view/address/codec";
import { LINK_VERSION } from "./migrations";
import { sampleContext } from "./sample-context";

const read = (pathname: string, search: string) => parseView(pathname, search, sampleContext);

describe("a link of version 0", () => {
  test.each(["date=2023-11-08&lat=34.45&lon=41.2&z=6.3&v=0", "date=2023-11-08&lat=34.45&lon=41.2&z=6.3"])(
    "%s has its day in the path and its camera in one key from now on",
    (search) => {
      const { view, repairs } = read("/", search);
      expect(repairs).toEqual([]);
      expect(printView(view)).toBe("/on/2023-11-08?at=34.45,41.2,6.3&v=1");
    },
  );

  test("keeps its other keys", () => {
    const { view, repairs } = read("/", "kind=attack&date=2023-11-08&lang=ar");
    expect(repairs).toEqual([]);
    expect(printView(view)).toBe("/on/2023-11-08?kind=attack&lang=ar&v=1");
  });

  test("may leave out the zoom", () => {
    expect(read("/", "lat=34&lon=41").view.camera).toEqual({ lat: 34, lng: 41, zoom: 6 });
  });

  test("yields to what the present version says", () => {
    const { view, repairs } = read("/on/2023-11-09", "date=2023-11-08&lat=1&lon=1&z=1&at=34,41,6");
    expect(isoFromDay(view.day)).toBe("2023-11-09");
    expect(view.camera).toEqual({ lat: 34, lng: 41, zoom: 6 });
    expect(repairs).toEqual([]);
  });

  test("is repaired as any other", () => {
    const { view, repairs } = read("/", "date=2023-13-45&lat=x&lon=41&z=6");
    expect(isoFromDay(view.day)).toBe("2024-02-04");
    expect(view.camera).toBeNull();
    expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([
      ["at", "unreadable"],
      ["day", "no-such-day"],
    ]);
  });
});

test("a link of the present version has no keys of version 0", () => {
  const { repairs } = read("/", `date=2023-11-08&v=${LINK_VERSION}`);
  expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([["date", "unknown-key"]]);
});

test("a link of a later version is read as far as it goes, and told", () => {
  const { view, repairs } = read("/on/2023-11-08", "kind=attack&v=999999");
  expect(view.filters.kind).toEqual(["attack"]);
  expect(repairs).toEqual([{ key: "v", text: "999999", rule: "newer-version", used: null }]);
});

test.each(["one", "-1", "1.5", "99999999999"])("v=%s is no version", (text) => {
  const { view, repairs } = read("/on/2023-11-08", `v=${text}`);
  expect(isoFromDay(view.day)).toBe("2023-11-08");
  expect(repairs.map(({ key, rule }) => [key, rule])).toEqual([["v", "unreadable"]]);
});
