import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Place } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { parseView } from "@/lib/view/address/codec";
import { parseComparison } from "@/lib/view/address/comparison";
import { keepEndOfRelease } from "@/lib/view/address/keep-end-of-release";
import { langOf } from "@/lib/view/address/lang-of";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import type { Preview } from "./preview";
import { previewCamera } from "./preview-camera";
import { previewOfSlide } from "./preview-of-slide";
import { ATLAS, incidentKicker, placeName, previewOfView } from "./preview-of-view";

const CAMPAIGN_VIEW: View = { ...DEFAULT_VIEW, day: CAMPAIGN.to, span: { type: "until" } };

/** The preview of the page at an address of this site, from its path on. Any text: what is unknown is a day's page, repaired. */
export function previewOfAddress(dataset: Dataset, address: string): Preview {
  const [pathname = "/", search = ""] = address.split(/\?(.*)/s);
  const [section = "", id = "", part = ""] = pathname.split("/").slice(1).map(decoded);
  const lang = langOf(address);
  const words = pagesWords.get(lang).previews;
  const ofCampaign = ({ title, text }: { readonly title: string; readonly text: string }): Preview => ({
    view: { ...CAMPAIGN_VIEW, lang },
    kicker: ATLAS[lang],
    title,
    text,
  });
  switch (section) {
    case "incidents":
      return previewOfIncident(dataset, id, lang) ?? previewOfDay(dataset, "/", "");
    case "places":
      return previewOfPlace(dataset, id, lang) ?? previewOfDay(dataset, "/", "");
    case "present":
      return previewOfSlide(dataset, id, part) ?? ofCampaign(words.briefings);
    case "compare":
      return previewOfComparison(dataset, search, lang);
    case "sources":
      return ofCampaign({ ...words.sources, text: words.sources.text(dataset.sources.size) });
    case "tallies":
      return ofCampaign({ ...words.tallies, text: words.tallies.text(kindWord(TALLIED_KIND, lang)) });
    case "own-data":
      return ofCampaign(words.yourData);
    case "method":
    case "weeks":
    case "ladder":
    case "briefing":
    case "releases":
      return ofCampaign(words[section]);
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

function previewOfDay(dataset: Dataset, pathname: string, search: string): Preview {
  return previewOfView(dataset, keepEndOfRelease(parseView(pathname, search, linkContextOf(dataset)).view));
}

function previewOfIncident(dataset: Dataset, id: string, lang: Lang): Preview | null {
  const incident = dataset.incidents.find((candidate) => candidate.id === id);
  const place = incident && dataset.places.get(incident.placeId);
  if (!incident || !place) return null;
  const view: View = {
    ...DEFAULT_VIEW,
    lang,
    day: incident.day,
    span: { type: "day" },
    selected: { type: "incident", id: incident.id },
    camera: previewCamera(place),
  };
  return {
    view,
    kicker: incidentKicker(incident, lang),
    title: placeName(place, lang),
    text: pagesWords.get(lang).previews.withDay(formatDay(incident.day, lang, "long")),
  };
}

function previewOfPlace(dataset: Dataset, id: string, lang: Lang): Preview | null {
  const place: Place | undefined = [...dataset.places.values()].find((candidate) => candidate.id === id);
  if (!place) return null;
  const view: View = {
    ...DEFAULT_VIEW,
    lang,
    day: dataset.lastDay,
    span: { type: "until" },
    filters: { ...DEFAULT_VIEW.filters, place: [place.id] },
    selected: { type: "place", id: place.id },
    camera: previewCamera(place),
    hiddenLayers: ["origins"],
  };
  return { view, ...pagesWords.get(lang).previews.place, title: placeName(place, lang) };
}

function previewOfComparison(dataset: Dataset, search: string, lang: Lang): Preview {
  const { kicker, title, text } = pagesWords.get(lang).previews.compare;
  const { a, b } = parseComparison(search, linkContextOf(dataset)).comparison;
  const second = formatDay(b.day, lang, "long");
  return { view: b, kicker, title: title(formatDay(a.day, lang, "long"), second), text: text(second) };
}
