import { readFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { addDays, type Day, knownDay } from "@/lib/domain/day";
import { readSample } from "@/lib/export/files/sample-file";
import { firstFileView } from "@/lib/files/view/file-view";
import { contentOf } from "./export-content";

afterEach(() => vi.unstubAllGlobals());

test("a film of a file has one code and address, and a playhead that runs from end to end", async () => {
  vi.stubGlobal("fetch", async (path: string) => new Response(await readFile(`public${path}`)));
  const days = { first: knownDay("2024-01-10"), last: knownDay("2024-01-20") };
  const reading = await readSample("date,lat,lon,kind\n2024-01-10,33,40,drone\n2024-01-20,34,41,rocket\n");
  const { table } = reading;
  const page = "https://atlas.example.org/own-data";
  const shown = { file: "strikes.csv", table, view: firstFileView(table), page };
  const content = contentOf({ type: "file", shown, reading }, undefined, "https://atlas.example.org", "en");
  const sheetOn = await content?.playback?.sheets(days, "light", 1, new AbortController().signal);
  const frameOn = async (day: Day) => {
    const svg = (await sheetOn?.(day))?.svg ?? "";
    return {
      playhead: Number(/class="playhead" cx="([\d.]+)"/.exec(svg)?.[1]),
      code: /fill="#000000" d="([^"]+)"/.exec(svg)?.[1],
      address: [...svg.matchAll(/on=(2024-\d\d-\d\d)/g)].map(([, on]) => on),
    };
  };
  const [start, middle, end] = await Promise.all(
    [days.first, addDays(days.first, 5), days.last].map(frameOn),
  );
  expect(start?.code).toBeTruthy();
  expect([middle?.code, end?.code]).toEqual([start?.code, start?.code]);
  expect([start, middle, end].map((frame) => frame?.address)).toEqual(Array(3).fill(["2024-01-10"]));
  expect(start?.playhead).toBe(0);
  expect(middle?.playhead).toBeCloseTo((end?.playhead ?? 0) / 2);
  expect(end?.playhead).toBeGreaterThan(0);
});
