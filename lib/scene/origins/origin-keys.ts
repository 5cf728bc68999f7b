import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { CountryCode, OriginKey } from "@/lib/domain/place";
import type { WeaponName } from "@/lib/domain/shapes/weapon-name";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { ANSWER_KINDS, REST_KIND } from "@/lib/theatre/kinds";

type Places = Pick<Dataset, "places">;

/** Nothing flies: the question of a launch does not arise. */
const NEVER_LAUNCHED: ReadonlySet<WeaponName> = new Set<WeaponName>(["ied", "ground-assault", "boarding"]);

/**
 * Every country, governorate and place that some source says the munitions of an incident were launched from, a country before
 * what lies in it. Denials and what is under review name no origin. Empty where no source says; `null` where the question does
 * not arise: for answers, for weapons that are not launched, and for other incidents without an origin.
 */
export function originKeysOf({ places }: Places, incident: Incident): readonly OriginKey[] | null {
  const { kind, weapons, origins } = incident;
  if (ANSWER_KINDS.has(kind) || weapons.every((weapon) => NEVER_LAUNCHED.has(weapon))) return null;
  const keys = new Set<OriginKey>();
  for (const { stance, placeId } of origins) {
    const place = stance === "asserted" && placeId !== null ? places.get(placeId) : undefined;
    if (!place) continue;
    keys.add(place.country);
    if (place.areaId !== null) keys.add(place.areaId);
    keys.add(place.id);
  }
  return keys.size === 0 && kind === REST_KIND ? null : [...keys];
}

/** What the filter on origins asks of an incident: {@link originKeysOf}, and `none` where no source says. */
export function originValuesOf(dataset: Places, incident: Incident): readonly OriginKey[] {
  const keys = originKeysOf(dataset, incident);
  return keys?.length === 0 ? ["none"] : (keys ?? []);
}

/** Whether a key is a country's code. */
export function isCountryKey(key: OriginKey): key is CountryCode {
  return Object.hasOwn(COUNTRY_LABELS, key);
}

/** Whether a key is a place's id, neither a country, a governorate nor `none`. */
export function isPlaceKey(key: OriginKey): boolean {
  return key !== "none" && !isCountryKey(key) && !/^[A-Z]{2}-/.test(key);
}

/** Countries by their count, each followed by its governorates; then places that are `active`, then `none`. */
export function originOrder(
  counts: ReadonlyMap<OriginKey, number>,
  active: readonly OriginKey[],
): readonly OriginKey[] {
  const known = [...new Set([...counts.keys(), ...active])].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const areas = known.filter((key) => key !== "none" && !isCountryKey(key) && !isPlaceKey(key));
  const nested = known
    .filter(isCountryKey)
    .flatMap((country): OriginKey[] => [country, ...areas.filter((key) => key.startsWith(`${country}-`))]);
  return [
    ...nested,
    ...areas.filter((key) => !nested.includes(key)),
    ...active.filter(isPlaceKey),
    ...known.filter((key) => key === "none"),
  ];
}
