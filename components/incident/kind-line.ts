import type { IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { lowerFirst } from "@/lib/domain/lower-first";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

/** "one-way drone, rockets" */
export function weaponsText(weapons: readonly Weapon[], lang: Lang): string {
  const { comma } = workspaceWords.get(lang).detail;
  return weapons.map((weapon) => WEAPON_LABELS[weapon][lang]).join(`${comma} `);
}

/** "Attack · one-way drone". A weapon that no source names is left unsaid. */
export function kindAndWeapon(kind: IncidentKind, weapons: readonly Weapon[], lang: Lang): string {
  const named = weapons.filter((weapon) => weapon !== "unspecified");
  return [KIND_LABELS[kind].one[lang], weaponsText(named, lang)].filter((part) => part !== "").join(" · ");
}

/** "Attack · confirmed". */
export function kindAndStatus(kind: IncidentKind, status: Status, lang: Lang): string {
  return `${KIND_LABELS[kind].one[lang]} · ${lowerFirst(STATUS_LABELS[status][lang])}`;
}
