import type { IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

/** "Attack · one-way drone". A weapon that no source names is left unsaid. */
export function kindAndWeapon(kind: IncidentKind, weapons: readonly Weapon[]): string {
  const named = weapons
    .filter((weapon) => weapon !== "unspecified")
    .map((weapon) => WEAPON_LABELS[weapon].en);
  return [KIND_LABELS[kind].one.en, named.join(", ")].filter((part) => part !== "").join(" · ");
}

/** "Attack · confirmed". */
export function kindAndStatus(kind: IncidentKind, status: Status): string {
  return `${KIND_LABELS[kind].one.en} · ${STATUS_LABELS[status].en.toLowerCase()}`;
}

/** "1 source", "5 sources". */
export function sourcesText(count: number): string {
  return count === 1 ? "1 source" : `${count} sources`;
}
