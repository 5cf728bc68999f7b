import { barShapes } from "@/components/timeline/axis/bar-shapes";
import { overviewPath } from "@/components/timeline/axis/overview-path";
import { KIND_SERIES } from "@/components/timeline/axis/timeline-series";
import { timelineFactsOf } from "@/components/timeline/timeline-facts";
import { project } from "@/lib/basemap/mercator";
import { knownDay } from "@/lib/domain/day";
import { sheetColours } from "@/lib/export/page/sheet-colours";
import { legendEntries, sheetLegend } from "@/lib/export/page/sheet-legend";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import { clusterSigns } from "@/lib/scene/packing/cluster-signs";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { smallMap, smallMapBase } from "@/lib/static-map/small-map";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { CAMPAIGN, DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { dataset } from "./atlas-pictures";
import { inThemes, type Picture } from "./picture";

const svg = (width: number, height: number, inside: string, fill = "#fff") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif"><rect width="${width}" height="${height}" fill="${fill}"/>${inside}</svg>`;

/** Where signs and their true points lie at a zoom, without a map: signs as circles, true points as dots. */
function clusterPictures(): Picture[] {
  const day = knownDay("2024-02-04");
  const spans = { window: { type: "window", days: 14 }, until: { type: "until" } } as const;
  return Object.entries(spans).flatMap(([name, span]) =>
    [4, 4.7, 5.5, 6.2, 7, 8].map(
      (zoom): Picture => ({
        subject: "clusters",
        name: `${name}-${zoom.toFixed(1).replace(".", "-")}`,
        draw: () => {
          const plan = planOf(dataset, NO_FILTERS, span, CAMPAIGN.to);
          const layout = layoutOf(plan, zoom);
          const middle = project({ lat: 34.6, lng: 41.2 }, zoom);
          const [width, height] = [900, 600];
          const drawn = clusterSigns(plan, sceneOf(plan, day), layout).map((sign) => {
            const cluster = plan.clusters[sign.cluster];
            if (!cluster) return "";
            const at = project(cluster.at, zoom);
            const [x, y] = [at.x - middle.x + width / 2, at.y - middle.y + height / 2];
            if (x < 0 || y < 0 || x > width || y > height) return "";
            const circle = `<circle cx="${(x + sign.dx).toFixed(1)}" cy="${(y + sign.dy).toFixed(1)}" r="${sign.radius.toFixed(1)}" fill="none" stroke="#${sign.sign === "disc" ? "b3261e" : "222"}"/>`;
            return `${circle}<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="1.2"/>`;
          });
          return svg(width, height, drawn.join(""));
        },
      }),
    ),
  );
}

function legendPictures(): Picture[] {
  const spans = { window: { type: "window", days: 14 }, until: { type: "until" } } as const;
  return Object.entries(spans).flatMap(([name, span]) =>
    inThemes("legend", name, (theme) => {
      const plan = planOf(dataset, NO_FILTERS, span, CAMPAIGN.to);
      const colours = sheetColours(theme);
      const scene = sceneOf(plan, knownDay("2024-02-04"));
      const entries = legendEntries({ plan, scene, view: DEFAULT_VIEW }, layoutOf(plan, 5.5), colours);
      const legend = sheetLegend(entries, colours, 760);
      return svg(
        800,
        legend.heightPx + 40,
        `<g transform="translate(20 20)">${legend.svg}</g>`,
        colours.paper,
      );
    }),
  );
}

const axes = {
  campaign: ["2023-10-17", "2024-02-10"],
  january: ["2024-01-01", "2024-01-31"],
  "all-years": ["2017-01-01", "2024-02-10"],
} as const;

function timelinePictures(): Picture[] {
  return Object.entries(axes).flatMap(([name, [from, to]]) =>
    inThemes("timeline", name, (theme) => {
      const axis = { from: knownDay(from), to: knownDay(to) };
      const colours = sheetColours(theme);
      const facts = timelineFactsOf(dataset, NO_FILTERS, axis);
      const { width, height, paths } = barShapes(facts.bars, axis, KIND_SERIES.en);
      const bars = INCIDENT_KINDS.map(
        (kind, series) => `<path d="${paths[series]}" fill="${colours[kind]}"/>`,
      ).join("");
      const limits = { from: dataset.firstDay, to: dataset.lastDay };
      const years = limits.to - limits.from + 1;
      return svg(
        1000,
        220,
        `<svg y="10" width="1000" height="150" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${bars}</svg><svg y="180" width="1000" height="30" viewBox="0 0 ${years} 1" preserveAspectRatio="none"><path d="${overviewPath(facts.overview, limits)}" fill="${colours.quiet}"/></svg>`,
        colours.paper,
      );
    }),
  );
}

/** Small maps of the pages that are read. Their colours are the page's variables. */
function smallMapPictures(): Picture[] {
  const plan = planOf(dataset, NO_FILTERS, { type: "window", days: 7 }, CAMPAIGN.to);
  return ["2023-10-24", "2023-11-21", "2024-02-04"].map((day) => ({
    subject: "small-map",
    name: day,
    draw: () => svg(300, 300, `${smallMapBase()}${smallMap(plan, sceneOf(plan, knownDay(day)))}`),
  }));
}

/** The pieces that pages are put together from. */
export function partPictures(): Picture[] {
  return [...clusterPictures(), ...legendPictures(), ...timelinePictures(), ...smallMapPictures()];
}
