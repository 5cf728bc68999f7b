import type { Dataset } from "@/lib/dataset/dataset";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { embedAddress } from "@/lib/view/address/embed-code";

const TEXTS = new Set([
  "briefing",
  "charts",
  "codebook",
  "compare",
  "ladder",
  "method",
  "offline",
  "origins",
  "own-data",
  "present",
  "releases",
  "sources",
  "tallies",
  "weeks",
]);

/**
 * The page of this site at a path, as its one path: without slashes at the end, and for a frame the page that it is of. `null` where
 * there is none. Any day has a page: a text that is no day is repaired.
 */
export function sitePage(dataset: Dataset, pathname: string): string | null {
  const path = pathname.replace(/\/+$/, "");
  const framed = path.replace(/^\/embed(?=\/)/, "");
  if (framed !== path) return embedAddress(framed) === null ? null : sitePage(dataset, framed);
  const [section = "", id = "", part, ...rest] = path.split("/").slice(1);
  if (rest.length > 0) return null;
  const exists = (): boolean => {
    switch (section) {
      case "":
        return path === "";
      case "on":
        return id !== "" && part === undefined;
      case "incidents":
        return part === undefined && dataset.incidents.some((incident) => incident.id === id);
      case "places":
        return part === undefined && [...dataset.places.values()].some((place) => place.id === id);
      case "present":
        return id === "" || isInStory(id, part);
      default:
        return TEXTS.has(section) && id === "";
    }
  };
  return exists() ? path || "/" : null;
}

/** Whether a story that comes with the atlas has a slide of that number, counted from 1 and written without anything else. */
function isInStory(id: string, part: string | undefined): boolean {
  const count = SHIPPED.find((story) => story.id === id)?.slides.length ?? 0;
  return count > 0 && (part === undefined || (/^[1-9]\d{0,2}$/.test(part) && Number(part) <= count));
}
