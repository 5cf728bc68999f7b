import type { WeaponName } from "@/lib/domain/shapes/weapon-name";

/** In the order of the legend. `unspecified` where no source names any. */
export const WEAPONS = [
  "one-way-drone",
  "armed-drone",
  "drone",
  "rocket",
  "mortar",
  "artillery",
  "indirect-fire",
  "ballistic-missile",
  "cruise-missile",
  "missile",
  "surface-to-air-missile",
  "ied",
  "airstrike",
  "drone-strike",
  "gunship",
  "attack-helicopter",
  "ground-assault",
  "boarding",
  "unspecified",
] as const satisfies readonly WeaponName[];
