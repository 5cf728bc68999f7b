import type { IncidentKind, Status } from "@/lib/domain/incident";
import type { CountryCode } from "@/lib/domain/place";
import type { TalliedCountry } from "@/lib/domain/tally";

/** Where a number that a slide says comes from. `says` is the number as it stands in the text: "13", "four". */
export type Fact = { readonly says: string } & (
  | { readonly tally: string; readonly field: TalliedCountry | "total" | "injured" | "killed" }
  /** Of the incidents that the slide's view shows; `asKnown: false` takes the view's `known` off. */
  | {
      readonly count: IncidentKind | "all" | "disputed" | "days" | "places";
      readonly asKnown?: false;
    }
  /** Of the attacks that the slide's view shows. */
  | { readonly attacks: Status | CountryCode }
  /** A value that a claim on the incident gives; `over` for "more than". */
  | {
      readonly incident: string;
      readonly claim: "day" | "munitions" | "killed" | "injured";
      readonly over?: true;
    }
  /** In how many ways a field of the incident is given. */
  | { readonly incident: string; readonly distinct: "day" | "target" }
  /** Stands in the incident's own words. */
  | { readonly incident: string; readonly words: true }
);

/** A slide as this atlas ships it. A test holds every number of its text to the dataset. */
export interface ShippedSlide {
  /** The canonical link of its view. */
  readonly link: string;
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
  /** What it rests on: the notes name their sources. */
  readonly incidents: readonly string[];
  readonly facts: readonly Fact[];
}

export interface ShippedStory {
  readonly id: string;
  readonly title: string;
  /** One sentence for lists and search engines. */
  readonly description: string;
  readonly slides: readonly ShippedSlide[];
}
