interface Reach {
  readonly km: number;
  readonly isLeast: boolean;
}

const reach = ({ km, isLeast }: Reach) => `${isLeast ? "at least " : ""}${km} km`;

/** In the form of the range rings: a weapon's published range in the place of a typed radius. */
export const weaponRadius = {
  name: "Radius of",
  typed: "Typed in km",
  weapon: (name: string, range: Reach) => `${name}, ${reach(range)}`,
  range: (range: Reach, by: string | null) => `Range of ${reach(range)}${by === null ? "" : ` (${by})`}.`,
  source: "Source:",
};
