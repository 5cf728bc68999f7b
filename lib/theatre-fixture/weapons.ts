import type { WeaponName } from "@/lib/domain/shapes/weapon-name";

export const WEAPONS = ["boarding", "missile", "unspecified"] as const satisfies readonly WeaponName[];
