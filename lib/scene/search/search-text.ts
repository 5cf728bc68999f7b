import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Party } from "@/lib/domain/party";
import type { Place } from "@/lib/domain/place";
import { foldText } from "./fold-text";
import { type NameTerm, nameTerms, sameName } from "./name-key";
import { partyIdsOf } from "./party-ids-of";

/** What free text is looked for in. */
interface SearchText {
  /** Folded: what happened, and the names of place and parties. */
  readonly told: string;
  /** Folded: publishers and titles. */
  readonly cited: string;
  /** The names in `told`. */
  readonly names: readonly NameTerm[];
}

export function placeNames(place: Place): string {
  return [place.name, place.shortName, place.nameAr ?? "", place.shortNameAr ?? "", ...place.altNames].join(
    " | ",
  );
}

export function partyNames(party: Party): string {
  return [party.name, party.nameAr ?? "", ...party.altNames].join(" | ");
}

const texts = new WeakMap<Incident, SearchText>();
const termsOfWord = new Map<string, readonly NameTerm[]>();

function termsOf(text: string): readonly NameTerm[] {
  const known = termsOfWord.get(text) ?? nameTerms(text);
  termsOfWord.set(text, known);
  return known;
}

/** Words that begin with a capital: where a sentence holds a name, it is among them. */
const CAPITALISED = /(?:\b(?:Abu|Albu|Abou|Al|Ain|Ayn) )?\p{Lu}[\p{L}'’ʿ-]+/gu;

/** The searched texts of an incident, made once. */
function searchTextOf(dataset: Dataset, incident: Incident): SearchText {
  const known = texts.get(incident);
  if (known) return known;
  const place = dataset.places.get(incident.placeId);
  const parties = partyIdsOf(incident).flatMap((id) => dataset.parties.get(id) ?? []);
  const sentences = [
    incident.summary,
    incident.target,
    incident.claimedBy?.text ?? "",
    incident.attributedTo?.text ?? "",
    incident.origin?.text ?? "",
  ].join(" | ");
  const named = [place ? placeNames(place) : "", ...parties.map(partyNames)];
  const cited = incident.sourceIds.flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [source.publisher, source.title ?? ""] : [];
  });
  const text: SearchText = {
    told: foldText([sentences, ...incident.weapons, incident.weaponNote ?? "", ...named].join(" | ")),
    cited: foldText(cited.join(" | ")),
    names: [...named, ...(sentences.match(CAPITALISED) ?? [])].flatMap(termsOf),
  };
  texts.set(incident, text);
  return text;
}

const allNames = new WeakMap<Dataset["places"], readonly NameTerm[]>();

/** Every name of a place or party of the dataset. */
function namesOf({ places, parties }: Dataset): readonly NameTerm[] {
  const known =
    allNames.get(places) ??
    [...[...places.values()].map(placeNames), ...[...parties.values()].map(partyNames)].flatMap(termsOf);
  allNames.set(places, known);
  return known;
}

/** Whether the term is one of the names, or with `prefix` the beginning of one, by its sound. */
export function isNamed(term: NameTerm, names: readonly NameTerm[], prefix = true): boolean {
  return names.some((name) =>
    term.keys.some((asked) => name.keys.some((key) => sameName(asked, key, prefix))),
  );
}

/**
 * A test of whether an incident holds all the words of a free text, in any order, without regard to case, accents, articles or
 * spelling of names. A word that is a name of a place or party is not looked for in publishers and titles: "Mayadin" is the
 * town, not the television station. `null` where the text says nothing.
 */
export function matchText(dataset: Dataset, q: string): ((incident: Incident) => boolean) | null {
  const terms = nameTerms(q).map((term) => ({ ...term, isName: isNamed(term, namesOf(dataset), false) }));
  if (terms.length === 0) return null;
  return (incident) => {
    const { told, cited, names } = searchTextOf(dataset, incident);
    return terms.every(
      (term) =>
        term.words.every((word) => told.includes(word)) ||
        (!term.isName && term.words.every((word) => cited.includes(word))) ||
        isNamed(term, names),
    );
  };
}
