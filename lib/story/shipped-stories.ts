import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView } from "@/lib/view/address/codec";
import type { LinkContext } from "@/lib/view/text/link-context";
import type { ShippedSlide, ShippedStory } from "./shipped/shipped-slide";
import type { AtlasSlide, Story } from "./story";

type Cited = Pick<Dataset, "incidentById" | "places" | "sources">;

/** A story that comes with the atlas, its notes ending in the sources of each slide. `context` is of the same dataset. */
export function shippedStory(written: ShippedStory, dataset: Cited, context: LinkContext): Story<AtlasSlide> {
  const { id, title, slides } = written;
  return { id, title, slides: slides.map((slide) => slideOf(slide, dataset, context)) };
}

/** All of {@link SHIPPED} with their views. */
export function shippedStories(dataset: Cited, context: LinkContext): readonly Story<AtlasSlide>[] {
  return SHIPPED.map((written) => shippedStory(written, dataset, context));
}

function slideOf(
  { link, title, caption, notes, incidents }: ShippedSlide,
  dataset: Cited,
  context: LinkContext,
): AtlasSlide {
  const [pathname = "/", search = ""] = link.split("?", 2);
  const { view } = parseView(pathname, search, context);
  return {
    view,
    title,
    caption,
    notes: `${notes}\n\nSources\n${sourceLines(incidents, dataset).join("\n")}`,
  };
}

/** "Port Alder, 3 May 2021: Herald, Reef Radio". */
function sourceLines(incidents: readonly string[], { incidentById, places, sources }: Cited): string[] {
  return incidents.flatMap((id) => {
    const incident = incidentById.get(id as IncidentId); // an id that is not there is not found; a test sees to it
    if (!incident) return [];
    const place = places.get(incident.placeId)?.shortName ?? incident.placeId;
    const publishers = new Set(incident.sourceIds.map((source) => sources.get(source)?.publisher ?? source));
    return [`${place}, ${formatDay(incident.day, "en", "long")}: ${[...publishers].join(", ")}.`];
  });
}
