import type { Dataset } from "@/lib/dataset/dataset";
import { SHIPPED } from "@/lib/story/shipped-stories";

const PAGES = new Set(["", "compare", "sources", "method", "tallies", "weeks", "releases", "present"]);

/** Whether there is a page at a path of this site. Any day has one: a text that is no day is repaired. */
export function pageExists(dataset: Dataset, pathname: string): boolean {
  const [section = "", id = "", part, ...rest] = pathname.split("/").slice(1);
  if (rest.length > 0) return false;
  switch (section) {
    case "on":
      return id !== "" && part === undefined;
    case "incidents":
      return part === undefined && dataset.incidents.some((incident) => incident.id === id);
    case "places":
      return part === undefined && [...dataset.places.values()].some((place) => place.id === id);
    case "present": {
      if (id === "") return part === undefined;
      const slides = SHIPPED.find((story) => story.id === id)?.slides ?? [];
      return slides.length > 0 && (part === undefined || slides[Number(part) - 1] !== undefined);
    }
    default:
      return PAGES.has(section) && id === "" && part === undefined;
  }
}
