"use client";

import { useAwaited } from "@/components/ui/use-awaited.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { longitudeSpan, withinSpan } from "@/lib/files/places/longitude-span";
import { filesWords } from "@/lib/messages/rooms";

const LEAST_DEGREES = 24;
/** So many points say where the rows lie. */
const MOST_POINTS = 500;

let land: Promise<string> | null = null;

/** Coarse land of the whole world as one path, x east and y south in degrees. Asked for once. */
function worldPath(): Promise<string> {
  land ??= fetch("/basemap/world-outline.json")
    .then((answer) => answer.json())
    .then(pathOf)
    .catch(() => "");
  return land;
}

/** Where points of longitude and latitude lie, on coarse land. */
export function TrialMap({ points }: { readonly points: readonly (readonly [number, number])[] }) {
  const words = useWords(filesWords).opening.trial;
  const path = useAwaited(worldPath) ?? "";
  const lats = points.map(([, lat]) => lat);
  const span = longitudeSpan(points.map(([lng]) => lng));
  const { west, east } = span;
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const height = Math.max(LEAST_DEGREES / 2, (north - south) * 1.3, ((east - west) * 1.3) / 2);
  const [x, y] = [(west + east) / 2 - height, -(south + north) / 2 - height / 2];
  // Beyond 180° the land begins again.
  const worlds = [-360, 0, 360].filter((from) => from - 180 < x + height * 2 && from + 180 > x);
  const every = Math.ceil(points.length / MOST_POINTS);
  return (
    <svg
      role="img"
      aria-label={words.map}
      viewBox={`${x} ${y} ${height * 2} ${height}`}
      className="aspect-2/1 w-full max-w-80 rounded-md border border-rule bg-paper-2"
    >
      {worlds.map((from) => (
        <path
          key={from}
          d={path}
          transform={`translate(${from} 0)`}
          className="fill-paper stroke-rule-2"
          vectorEffect="non-scaling-stroke"
          strokeWidth={0.7}
        />
      ))}
      {points
        .filter((_, index) => index % every === 0)
        .map(([lng, lat], index) => (
          <circle
            key={index}
            cx={withinSpan(lng, span)}
            cy={-lat}
            r={height / 55}
            className="fill-(--accent)"
          />
        ))}
    </svg>
  );
}

interface WorldPart {
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

function pathOf({ features }: { readonly features: readonly WorldPart[] }): string {
  let path = "";
  const ring = (points: readonly (readonly [number, number])[]) => {
    path += `M${points.map(([lng, lat]) => `${lng} ${-lat}`).join("L")}Z`;
  };
  for (const { geometry } of features) {
    // The file is made by this project, in the forms of GeoJSON.
    if (geometry.type === "Polygon")
      for (const one of geometry.coordinates as Parameters<typeof ring>[0][]) ring(one);
    if (geometry.type === "MultiPolygon")
      for (const polygon of geometry.coordinates as Parameters<typeof ring>[0][][])
        for (const one of polygon) ring(one);
  }
  return path;
}
