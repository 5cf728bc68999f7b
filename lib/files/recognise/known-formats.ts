import type { Role } from "./column-mapping";

/** `generic`: no format that is known by name. */
export type FormatName = "acled" | "ucdp-ged" | "generic";

export interface KnownFormat {
  readonly name: Exclude<FormatName, "generic">;
  readonly label: string;
  /** Headers that together are found in no other format. */
  readonly marks: readonly string[];
  readonly roles: Readonly<Record<Role, string>>;
  /** Columns to filter and colour by, beside the category. */
  readonly filters: readonly string[];
}

export const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    name: "acled",
    label: "ACLED export",
    marks: ["event_id_cnty", "event_date", "event_type", "latitude", "longitude"],
    roles: {
      latitude: "latitude",
      longitude: "longitude",
      day: "event_date",
      category: "event_type",
      name: "location",
      notes: "notes",
      source: "source",
      precision: "geo_precision",
    },
    filters: ["sub_event_type", "actor1", "country", "admin1"],
  },
  {
    name: "ucdp-ged",
    label: "UCDP Georeferenced Event Dataset",
    marks: ["type_of_violence", "where_prec", "date_start", "latitude", "longitude"],
    roles: {
      latitude: "latitude",
      longitude: "longitude",
      day: "date_start",
      category: "type_of_violence",
      name: "where_coordinates",
      notes: "source_headline",
      source: "source_office",
      precision: "where_prec",
    },
    filters: ["conflict_name", "side_a", "side_b", "country"],
  },
];

/** Headers, folded, that other files use for a role; the likelier first. */
export const HEADER_WORDS: Readonly<Record<Role, readonly string[]>> = {
  latitude: ["latitude", "lat", "geometry.latitude", "y", "ycoord", "lat_dd", "breitengrad", "خط العرض"],
  longitude: ["longitude", "lon", "lng", "long", "geometry.longitude", "x", "xcoord", "lon_dd", "خط الطول"],
  day: [
    "date",
    "event_date",
    "incident_date",
    "date_start",
    "day",
    "start_date",
    "acq_date",
    "time",
    "timestamp",
    "sqldate",
    "eventdate",
    "datum",
    "fecha",
    "дата",
    "tarih",
    "التاريخ",
    "تاریخ",
  ],
  category: ["kind", "type", "category", "event_type", "incident_type", "class", "النوع"],
  name: ["place", "name", "location", "title", "town", "city", "site", "المكان"],
  notes: ["notes", "note", "description", "summary", "details", "text", "comment", "ملاحظات"],
  source: ["source", "sources", "reference", "url", "publisher", "المصدر"],
  precision: ["precision", "geo_precision", "where_prec", "accuracy"],
};

/** A header as it is compared: small letters, single underscores for what is between words. */
export function foldHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}
