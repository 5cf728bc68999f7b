import type { Label } from "@/lib/domain/shapes/label";
import type { WeaponRange } from "@/lib/domain/shapes/weapon-range";

const HINZ: Label = { en: "Fabian Hinz, IISS", ar: "فابيان هينتس، المعهد الدولي للدراسات الاستراتيجية" };

/** Weapons of the campaign for which a source of the dataset, as read, gives a range. */
export const WEAPON_RANGES: readonly WeaponRange[] = [
  {
    name: { en: "Fateh-313", ar: "فاتح 313" },
    km: 500,
    isLeast: false,
    by: null,
    source: "wefornews-20200108",
    publisher: "We For News",
  },
  {
    name: { en: "Shahed-101", ar: "شاهد 101" },
    km: 700,
    isLeast: true,
    by: HINZ,
    source: "guardian-vuink",
    publisher: "The Guardian",
  },
  {
    name: { en: "Shahed-131", ar: "شاهد 131" },
    km: 700,
    isLeast: true,
    by: HINZ,
    source: "guardian-vuink",
    publisher: "The Guardian",
  },
];
