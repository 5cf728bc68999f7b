import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import type { PlaceId } from "@/lib/domain/place";
import { foldText } from "./fold-text";
import { nameTerms } from "./name-key";
import { partyIdsOf } from "./party-ids-of";
import { isNamed, matchText, partyNames, placeNames } from "./search-text";

/** Something that a search field may offer while a name is being typed. */
export type Suggestion =
  | {
      readonly type: "place";
      readonly id: PlaceId;
      readonly label: string;
      readonly labelAr: string | null;
      /** Incidents there in the dataset. */
      readonly count: number;
      /** The other name that the text was found in; `null` where it is in the label. */
      readonly via: string | null;
    }
  | {
      readonly type: "party";
      readonly id: PartyId;
      readonly label: string;
      readonly labelAr: string | null;
      /** Incidents that it claims or that are attributed to it. */
      readonly count: number;
      /** The other name that the text was found in; `null` where it is in the label. */
      readonly via: string | null;
    }
  | {
      readonly type: "date";
      readonly id: string;
      readonly day: Day;
      readonly label: string;
      /** What the dataset holds of the day: "8 incidents". */
      readonly held: string;
      /** What the text left open or had to be changed; `null` for nothing. */
      readonly note: string | null;
    }
  | { readonly type: "incident"; readonly id: IncidentId; readonly label: string; readonly day: Day };

const MAX_OF_A_TYPE = 4;
/** Fewer letters than these are no name yet. */
const MIN_CHARACTERS = 2;

/** Places and parties of that name, most incidents first, then incidents whose target holds the words, latest first: at most four of each. */
export function suggestionsOf(dataset: Dataset, q: string): readonly Suggestion[] {
  const terms = nameTerms(q);
  if (foldText(q).length < MIN_CHARACTERS) return [];
  const spelled = (names: string) => {
    const folded = foldText(names);
    return terms.every((term) => term.words.every((word) => folded.includes(word)));
  };
  const named = (names: string) => {
    const folded = foldText(names);
    const own = nameTerms(names);
    return terms.every((term) => term.words.every((word) => folded.includes(word)) || isNamed(term, own));
  };
  // "tower" sounds like "Thawra": a likeness in sound is offered only where nothing is spelled so.
  const anySpelled = [
    ...[...dataset.places.values()].map(placeNames),
    ...[...dataset.parties.values()].map(partyNames),
  ].some(spelled);
  const offered = anySpelled ? spelled : named;
  const viaOf = (shown: string, others: readonly string[]) =>
    offered(shown) ? null : (others.find(offered) ?? null);
  const countOf = <Id>(idsOf: (incident: Dataset["incidents"][number]) => readonly Id[]) => {
    const counts = new Map<Id, number>();
    for (const incident of dataset.incidents)
      for (const id of idsOf(incident)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const atPlace = countOf(({ placeId }) => [placeId]);
  const ofParty = countOf(partyIdsOf);
  const places = [...dataset.places.values()]
    .filter((place) => atPlace.has(place.id) && offered(placeNames(place)))
    .map(({ id, name, nameAr, shortName, altNames }): Suggestion & { count: number } => ({
      type: "place",
      id,
      label: name,
      labelAr: nameAr,
      count: atPlace.get(id) ?? 0,
      via: viaOf(`${name} ${nameAr ?? ""}`, [shortName, ...altNames]),
    }));
  const parties = [...dataset.parties.values()]
    .filter((party) => ofParty.has(party.id) && offered(partyNames(party)))
    .map(({ id, name, nameAr, altNames }): Suggestion & { count: number } => ({
      type: "party",
      id,
      label: name,
      labelAr: nameAr,
      count: ofParty.get(id) ?? 0,
      via: viaOf(`${name} ${nameAr ?? ""}`, altNames),
    }));
  const matches = matchText(dataset, q);
  const incidents = dataset.incidents
    .filter((incident) => matches?.(incident) && named(incident.target))
    .map(({ id, target, day }): Suggestion => ({ type: "incident", id, label: target, day }));
  const most = <T extends { readonly count: number }>(list: readonly T[]) =>
    [...list].sort((a, b) => b.count - a.count).slice(0, MAX_OF_A_TYPE);
  return [...most(places), ...most(parties), ...incidents.reverse().slice(0, MAX_OF_A_TYPE)];
}
