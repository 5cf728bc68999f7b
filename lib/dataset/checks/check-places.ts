import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import { PRECISION_KM } from "@/lib/domain/place";
import gazetteer from "@/lib/theatre/gazetteer/places.json";
import { ARABIC_NAME_EXCEPTIONS } from "@/lib/theatre/source/arabic-name-exceptions";
import { distanceKm, kmOutside } from "./country-outline";

const towns = new Map(gazetteer.rows.flatMap((town) => town.placeIds.map((id) => [id, town] as const)));

/**
 * A point lies in the country of its place. A point closer to the border than its own precision may lie just
 * outside: the outlines are generalised, and Rukban and Tower 22 stand where three countries meet.
 */
export function coordinatesInCountry(rows: Rows): Problem[] {
  return rows.places.flatMap(({ file, row, value }) => {
    if (value.extent.type !== "point") return [];
    const outsideKm = kmOutside(value.extent, value.country);
    if (outsideKm === null || outsideKm <= (PRECISION_KM[value.precision] ?? 0)) return [];
    const message = `${value.extent.lat}, ${value.extent.lng} lies ${outsideKm.toFixed(1)} km outside ${value.country}`;
    return [{ file, row, field: "extent", rule: "coordinates-in-country", message }];
  });
}

/** A point lies within its own precision of the town that the gazetteer lists for it. */
export function coordinatesNearGazetteer(rows: Rows): Problem[] {
  return rows.places.flatMap(({ file, row, value }) => {
    const town = towns.get(value.id);
    const limitKm = PRECISION_KM[value.precision];
    if (!town || value.extent.type !== "point" || limitKm === null) return [];
    const km = distanceKm(value.extent, town);
    if (km <= limitKm) return [];
    const message = `${km.toFixed(1)} km from ${town.name}, more than the ${limitKm} km of “${value.precision}”`;
    return [{ file, row, field: "extent", rule: "coordinates-near-gazetteer", message }];
  });
}

/**
 * What is known only as a governorate, a country or a sea is an area, never a point; an area is at best known to the
 * district, and a whole country or sea is known to the country.
 */
export function precisionFitsExtent(rows: Rows): Problem[] {
  return rows.places.flatMap(({ file, row, value }) => {
    const { extent, precision } = value;
    const isGovernorate = extent.type === "area" && /^[A-Z]{2}-/.test(extent.areaId);
    const fits =
      extent.type === "point"
        ? PRECISION_KM[precision] !== null
        : isGovernorate
          ? precision === "governorate" || precision === "district"
          : precision === "country";
    const message = `a place shown as ${extent.type === "point" ? "a point" : extent.areaId} cannot be known to the ${precision}`;
    return fits ? [] : [{ file, row, field: "precision", rule: "precision-fits-extent", message }];
  });
}

/** Every place has its Arabic names, but for those of {@link ARABIC_NAME_EXCEPTIONS}, which have none. */
export function arabicNamePresent(rows: Rows): Problem[] {
  return rows.places.flatMap(({ file, row, value }) => {
    const excepted = ARABIC_NAME_EXCEPTIONS.has(value.id);
    const fields = ["nameAr", "shortNameAr"] as const;
    const isArabic = (name: string | null) => name !== null && /\p{Script=Arabic}/u.test(name);
    return fields
      .filter((field) => !excepted && !isArabic(value[field]))
      .map((field) => ({ file, row, field, rule: "arabic-name-present", message: "no Arabic name" }));
  });
}

/** One place per name: no two places share their English or their Arabic full name. */
export function onePlacePerName(rows: Rows): Problem[] {
  const seen = new Map<string, string>();
  return rows.places.flatMap(({ file, row, value }) =>
    (["name", "nameAr"] as const).flatMap((field) => {
      const name = value[field]?.toLowerCase();
      if (name === undefined) return [];
      const other = seen.get(name);
      seen.set(name, value.id);
      return other === undefined
        ? []
        : [{ file, row, field, rule: "one-place-per-name", message: `${other} has this name too` }];
    }),
  );
}
