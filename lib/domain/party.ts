/** Who acted or is said to have acted: a state’s forces, a militia, an umbrella of several, … */
export type PartyId = string & { readonly brand: "PartyId" };

export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly nameAr: string | null;
  /** Other spellings, for search. */
  readonly altNames: readonly string[];
  /** The umbrella or patron it is reported to belong to, where the dataset says so. */
  readonly parentId: PartyId | null;
}
