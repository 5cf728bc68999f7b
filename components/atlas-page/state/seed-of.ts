import { sceneSeedOf } from "@/components/workspace/scene-seed";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { Incident } from "@/lib/domain/incident";
import { facetsOf } from "@/lib/scene/filters/facets";
import { knownLimits, knownNoteOf } from "@/lib/scene/filters/known-note";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import type { Plan, Scene } from "@/lib/scene/scene";
import { partyIdsOf } from "@/lib/scene/search/party-ids-of";
import { parseView } from "@/lib/view/address/codec";
import { keepEndOfRelease } from "@/lib/view/address/keep-end-of-release";
import { CAMPAIGN } from "@/lib/view/default-view";
import { repairSentence } from "@/lib/view/text/repairs";
import type { SelectedId } from "@/lib/view/view";
import { tallyFactsAt } from "./day-facts";
import { revisionOf } from "./revision-of";
import type { DatasetSlice, Seed } from "./seed";

/** What the page at `address` (path and query) shows, computed on the server. */
export function seedOf(
  whole: Dataset,
  address: string,
): { readonly seed: Seed; readonly plan: Plan; readonly scene: Scene } {
  const [pathname = "/", search = ""] = address.split("?", 2);
  const { view: asked, repairs } = parseView(pathname, search, linkContextOf(whole));
  const { view, repair, revision } = revisionOf(keepEndOfRelease(asked));
  const dataset = datasetAsKnown(whole, view.known);
  const { plan, scene, seed: ofScene } = sceneSeedOf(dataset, view);
  const seed: Seed = {
    version: dataset.version,
    view,
    repairs: [...repairs.map((repair) => repairSentence(repair, view.lang)), ...repair],
    revision,
    ...ofScene,
    facets: facetsOf(dataset, view.filters, scene),
    tally: tallyFactsAt(dataset, view.day),
    knownNote: view.known === null ? null : knownNoteOf(whole, view.filters, scene, view.known),
    knownLimits: knownLimits(whole, CAMPAIGN.from),
    slice: sliceOf(dataset, view.selected),
    statementCount: dataset.originStatements.length,
  };
  return { seed, plan, scene };
}

function sliceOf(dataset: Dataset, selected: SelectedId | null): DatasetSlice {
  const incident = selected?.type === "incident" ? dataset.incidentById.get(selected.id) : undefined;
  const duplicates = incident?.possibleDuplicateIds.flatMap((id) => dataset.incidentById.get(id) ?? []) ?? [];
  const incidents: Incident[] = incident ? [incident, ...duplicates] : [];
  const placeIds = new Set([
    ...incidents.flatMap(({ placeId, origins, claims }) => [
      placeId,
      ...origins.flatMap((claim) => claim.placeId ?? []),
      ...claims.flatMap((claim) => (claim.field === "place" ? (claim.value.placeId ?? []) : [])),
    ]),
    ...(selected?.type === "place" ? [selected.id] : []),
  ]);
  const sourceIds = new Set(
    incidents.flatMap(({ sourceIds: own, alternateDays, claims, origins }) => [
      ...own,
      ...origins.flatMap(({ sourceId }) => sourceId ?? []),
      ...alternateDays.map(({ sourceId }) => sourceId),
      ...claims.flatMap(({ sourceId }) => sourceId ?? []),
    ]),
  );
  return {
    incidentById: new Map(incidents.map((item) => [item.id, item])),
    places: only(dataset.places, placeIds),
    sources: only(dataset.sources, sourceIds),
    parties: only(dataset.parties, new Set(incidents.flatMap(partyIdsOf))),
  };
}

function only<K, V>(all: ReadonlyMap<K, V>, wanted: ReadonlySet<K>): ReadonlyMap<K, V> {
  return new Map([...all].filter(([key]) => wanted.has(key)));
}
