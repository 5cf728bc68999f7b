import type { WeaponRange } from "@/lib/domain/shapes/weapon-range";

export const WEAPON_RANGES: readonly WeaponRange[] = [];
