import { PLACE_KINDS, type Place } from "@/lib/domain/place";
import { BASE_HOSTS } from "@/lib/theatre/wording";
import type { Column } from "./column";
import type { Table } from "./table";
import { WHERE_COLUMNS } from "./where-columns";

const COLUMNS: readonly Column<Place>[] = [
  { name: "id", about: "The place’s id.", type: "text", always: true, value: ({ id }) => id },
  { name: "name", about: "Its name.", type: "text", always: true, value: ({ name }) => name },
  {
    name: "shortName",
    about: "Its short name.",
    type: "text",
    always: true,
    value: (place) => place.shortName,
  },
  { name: "nameAr", about: "Its name in Arabic.", type: "text", value: ({ nameAr }) => nameAr },
  { name: "altNames", about: "Other spellings.", type: "list", value: ({ altNames }) => altNames },
  {
    name: "kind",
    about: `What it is; ${BASE_HOSTS}.`,
    type: "text",
    always: true,
    oneOf: PLACE_KINDS,
    value: ({ kind }) => kind,
  },
  {
    name: "country",
    about: "ISO 3166-1 alpha-2, or XZ for international waters.",
    type: "text",
    always: true,
    value: ({ country }) => country,
  },
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
