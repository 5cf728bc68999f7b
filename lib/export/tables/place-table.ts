import { PLACE_KINDS, type Place } from "@/lib/domain/place";
import { BASE_HOSTS } from "@/lib/theatre/wording";
import { always, type Column, list, text } from "./column";
import type { Table } from "./table";
import { WHERE_COLUMNS } from "./where-columns";

const COLUMNS: readonly Column<Place>[] = [
  always.text("id", "The place’s id.", ({ id }) => id),
  always.text("name", "Its name.", ({ name }) => name),
  always.text("shortName", "Its short name.", (place) => place.shortName),
  text("nameAr", "Its name in Arabic.", ({ nameAr }) => nameAr),
  list("altNames", "Other spellings.", ({ altNames }) => altNames),
  always.text("kind", `What it is; ${BASE_HOSTS}.`, ({ kind }) => kind, PLACE_KINDS),
  always.text("country", "ISO 3166-1 alpha-2, or XZ for international waters.", ({ country }) => country),
  ...WHERE_COLUMNS,
];

/** Places for other programs. */
export const placeTable: Table<Place> = {
  name: "places",
  columns: COLUMNS,
  mapped: {
    title: ({ name }) => name,
    text: ({ coordSource }) => coordSource,
    point: ({ extent }) => (extent.type === "point" ? extent : null),
    days: () => null,
  },
  details: () => ({}),
  detailSchema: { type: "object" },
};
