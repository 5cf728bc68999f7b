import type { Dataset } from "@/lib/dataset/dataset";
import type { Day } from "@/lib/domain/day";
import type { CountryCode } from "@/lib/domain/place";
import { TALLIED, type Tally } from "@/lib/domain/tally";
import { TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { TALLIED_KIND } from "@/lib/theatre/kinds";

/** An official count beside this dataset's own for the same stretch and the same countries; never added up. */
export interface TallyBeside {
  readonly tally: Tally;
  /** Attacks in the dataset from the tally's first day to its last; `null` where the tally gives no first day. */
  readonly held: { readonly reported: number; readonly confirmed: number } | null;
}

function countriesOf(tally: Tally): readonly CountryCode[] {
  return TALLIED.filter((name) => TALLIED_COUNTRIES[name].always || tally[name] !== null).map(
    (name) => TALLIED_COUNTRIES[name].country,
  );
}

/** The last official total as of `day` or before that counts from `since` or a few days about it; `null` where there is none. */
export function tallyAt(dataset: Dataset, day: Day, since: Day): TallyBeside | null {
  const tally = dataset.tallies
    .filter(({ official, total, asOf }) => official && total !== null && asOf <= day)
    .filter((candidate) => candidate.since !== null && Math.abs(candidate.since - since) <= 1)
    .reduce<Tally | null>(
      (latest, candidate) => (latest === null || candidate.asOf >= latest.asOf ? candidate : latest),
      null,
    );
  if (tally === null) return null;
  const first = tally.since;
  if (first === null) return { tally, held: null };
  const countries = countriesOf(tally);
  const attacks = dataset.incidents.filter(({ kind, day: at, placeId }) => {
    const country = dataset.places.get(placeId)?.country;
    return (
      kind === TALLIED_KIND &&
      at >= first &&
      at <= tally.asOf &&
      country !== undefined &&
      countries.includes(country)
    );
  });
  const confirmed = attacks.filter(({ status }) => status === "confirmed").length;
  return { tally, held: { reported: attacks.length, confirmed } };
}
