import type { PartyId } from "@/lib/domain/party";
import { partyIdsOf } from "@/lib/scene/search/party-ids-of";
import { either, type Filter, mostFirst, ofIds } from "./filter";

/** Who claims it, or is said to have done it. */
export const partyFilter: Filter<PartyId> = {
  label: "Party",
  valuesOf: partyIdsOf,
  order: mostFirst,
  nameOf: (id, { parties }) => parties.get(id)?.name ?? id,
  phrase: either("by"),
  api: ofIds(
    "Parties, any of which claimed it or is said to have done it.",
    "islamic-resistance-in-iraq",
    "parties",
  ),
};
