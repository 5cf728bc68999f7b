import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";
import { basemapStyle } from "@/lib/basemap/basemap-style";
import { mapNames } from "@/lib/basemap/map-names";
import { median } from "./print-table";

const PAGE = `<!doctype html><style>html,body,#map{margin:0;height:100%}</style><div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from "/modules/maplibre-gl.mjs";
setWorkerUrl("/modules/maplibre-gl-worker.mjs");
const style = await (await fetch("/style.json")).json();
const map = new Map({ container: "map", style, center: [41, 34.6], zoom: 5.9, fadeDuration: 0 });
map.once("idle", () => {
  const times = [];
  map.on("render", () => {
    times.push(performance.now());
    if (times.length <= 30) map.triggerRepaint();
    else document.title = JSON.stringify(times);
  });
  map.triggerRepaint();
});
</script>`;

const TYPES: Record<string, string> = {
  mjs: "text/javascript",
  json: "application/json",
  woff2: "font/woff2",
};

function answer(path: string): { body: string | Buffer; type: string } {
  if (path === "/") return { body: PAGE, type: "text/html" };
  if (path === "/style.json") {
    return {
      body: JSON.stringify(
        basemapStyle({
          theme: "light",
          names: mapNames("en", null),
          towns: true,
          governorates: true,
          rivers: true,
        }),
      ),
      type: "application/json",
    };
  }
  const file = path.startsWith("/modules/")
    ? `node_modules/maplibre-gl/dist/${path.slice(9)}`
    : `public${path}`;
  return {
    body: readFileSync(file),
    type: TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
  };
}

/** Median ms between the frames of a map that holds the basemap and nothing else, repainting without a pause. */
export async function measureBareMap(browser: Browser): Promise<number> {
  const server = createServer((request, response) => {
    try {
      const { body, type } = answer(new URL(request.url ?? "/", "http://localhost").pathname);
      response.setHeader("Content-Type", type).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const page = await browser.newPage({ viewport: { width: 1068, height: 690 } });
  await page.goto(`http://localhost:${port}/`);
  await page.waitForFunction(() => document.title.startsWith("["), null, { timeout: 60_000 });
  const times: number[] = JSON.parse(await page.title());
  await page.close();
  server.close();
  return median(times.slice(1).map((time, index) => time - (times[index] ?? time)));
}
