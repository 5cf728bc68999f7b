import { WEAPONS, type Weapon } from "@/lib/domain/incident";
import { WEAPON_LABELS } from "@/lib/domain/labels";
import { type Filter, inOrderOf, ofWords } from "./filter";

/** Any weapon that was used. */
export const weaponFilter: Filter<Weapon> = {
  label: "Weapon",
  valuesOf: ({ weapons }) => weapons,
  order: inOrderOf(WEAPONS),
  nameOf: (weapon) => WEAPON_LABELS[weapon].en,
  phrase: (names) => names.join(", "),
  api: ofWords("Weapons, any of which was used.", "rocket,mortar", WEAPONS),
};
