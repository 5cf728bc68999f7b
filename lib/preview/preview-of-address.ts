import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Place } from "@/lib/domain/place";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView } from "@/lib/view/address/codec";
import { parseComparison } from "@/lib/view/address/comparison";
import { keepEndOfRelease } from "@/lib/view/address/keep-end-of-release";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { Preview } from "./preview";
import { previewCamera } from "./preview-camera";
import { ATLAS, incidentKicker, previewOfView } from "./preview-of-view";
import { spanText } from "./span-text";

const CAMPAIGN_VIEW: View = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } };

/** The preview of the page at an address of this site, from its path on. Any text: what is unknown is a day's page, repaired. */
export function previewOfAddress(dataset: Dataset, address: string): Preview {
  const [pathname = "/", search = ""] = address.split(/\?(.*)/s);
  const [section = "", id = "", part = ""] = pathname.split("/").slice(1).map(decoded);
  switch (section) {
    case "incidents":
      return previewOfIncident(dataset, id) ?? previewOfDay(dataset, "/", "");
    case "places":
      return previewOfPlace(dataset, id) ?? previewOfDay(dataset, "/", "");
    case "present":
      return previewOfSlide(dataset, id, part) ?? ofCampaign("Briefings", "The escalation, on maps");
    case "compare":
      return previewOfComparison(dataset, search);
    case "sources":
      return ofCampaign("Sources", `${dataset.sources.size} publications that were read`);
    case "method":
      return ofCampaign("Method", "What the atlas counts, and how well it is known");
    case "tallies":
      return ofCampaign(
        "Counts",
        `Every official count of ${kindWord(TALLIED_KIND, "en")}, next to this dataset’s count`,
      );
    case "weeks":
      return ofCampaign("Week by week", "One small map for each week of the campaign");
    case "ladder":
      return ofCampaign("Escalation ladder", "Attack and answer in sequence, and the days between");
    case "briefing":
      return ofCampaign("Briefings", "Slides made from views of this map");
    case "own-data":
      return ofCampaign("Use your data", "A file on this map, read in the browser, never uploaded");
    case "releases":
      return ofCampaign("Releases", "Incidents added, revised and withdrawn");
    default:
      return previewOfDay(dataset, pathname.replace(/^\/embed(?=\/)/, ""), search);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ofCampaign(title: string, text: string): Preview {
  return { view: CAMPAIGN_VIEW, kicker: ATLAS.en, title, text };
}

function previewOfDay(dataset: Dataset, pathname: string, search: string): Preview {
  return previewOfView(dataset, keepEndOfRelease(parseView(pathname, search, linkContextOf(dataset)).view));
}

function previewOfIncident(dataset: Dataset, id: string): Preview | null {
  const incident = dataset.incidents.find((candidate) => candidate.id === id);
  const place = incident && dataset.places.get(incident.placeId);
  if (!incident || !place) return null;
  const view: View = {
    ...DEFAULT_VIEW,
    day: incident.day,
    span: { type: "day" },
    selected: { type: "incident", id: incident.id },
    camera: previewCamera(place),
  };
  return {
    view,
    kicker: incidentKicker(incident, "en"),
    title: place.shortName,
    text: `${formatDay(incident.day, "en", "long")}, with all of that day`,
  };
}

function previewOfPlace(dataset: Dataset, id: string): Preview | null {
  const place: Place | undefined = [...dataset.places.values()].find((candidate) => candidate.id === id);
  if (!place) return null;
  const view: View = {
    ...DEFAULT_VIEW,
    day: dataset.lastDay,
    span: { type: "until" },
    filters: { ...DEFAULT_VIEW.filters, place: [place.id] },
    selected: { type: "place", id: place.id },
    camera: previewCamera(place),
    hiddenLayers: ["origins"],
  };
  return { view, kicker: "Place", title: place.shortName, text: "All incidents there in this dataset" };
}

function previewOfSlide(dataset: Dataset, story: string, number: string): Preview | null {
  const told = SHIPPED.find((candidate) => candidate.id === story);
  const slide = told?.slides[Math.max(1, Number(number) || 1) - 1];
  if (!told || !slide) return null;
  const [pathname = "/", search = ""] = slide.link.split(/\?(.*)/s);
  const { view } = parseView(pathname, search, linkContextOf(dataset));
  return {
    view,
    kicker: told.title,
    title: slide.title,
    text: `${formatDay(view.day, "en", "long")}, ${spanText({ ...view, lang: "en" }, { from: dataset.firstDay, to: dataset.lastDay })}`,
  };
}

function previewOfComparison(dataset: Dataset, search: string): Preview {
  const { a, b } = parseComparison(search, linkContextOf(dataset)).comparison;
  const [first, second] = [a, b].map((view) => formatDay(view.day, "en", "long"));
  return {
    view: b,
    kicker: "Two days side by side",
    title: `${first} and ${second}`,
    text: `On this map: ${second}`,
  };
}
