import { type Day, dayFromIso, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import type { OriginKey, PlaceId } from "@/lib/domain/place";
import type { LinkContext, PlacePoint } from "./link-context";

// Ids as the dataset writes them; here they only stand for some that exist. The casts brand them.
export const SAMPLE_INCIDENTS = [
  "2017-05-18-al-tanf",
  "2023-10-17-al-asad",
  "2023-11-08-maysulun",
  "2024-01-28-tower-22",
  "2024-02-02-al-qaim",
] as IncidentId[];
export const SAMPLE_PLACES = [
  "al-asad",
  "al-tanf",
  "conoco",
  "green-village",
  "maysulun",
  "tower-22",
] as PlaceId[];
/** Places of {@link SAMPLE_PLACES} whose point is known; of the others only an area is. */
export const SAMPLE_POINTS: readonly PlacePoint[] = [
  {
    at: { lat: 33.7915, lng: 42.4411 },
    place: { id: "al-asad" as PlaceId, name: "Al-Asad", nameAr: "عين الأسد" },
  },
  { at: { lat: 33.3, lng: 38.7 }, place: { id: "tower-22" as PlaceId, name: "Tower 22", nameAr: null } },
];
/** A place of the dataset where nothing happened. */
export const SAMPLE_QUIET_PLACE = "camp-arifjan" as PlaceId;
export const SAMPLE_PARTIES = ["houthis", "iran", "islamic-resistance-in-iraq", "us-forces"] as PartyId[];

export const SAMPLE_ORIGINS = ["IQ", "SY-DY", "YE", "none"] as OriginKey[];

const FIRST_DAY = knownDay("2017-05-18");
const LAST_DAY = knownDay("2024-02-10");
/** The last day on which something happened at any of {@link SAMPLE_PLACES}. */
export const LAST_DAY_AT_PLACES = knownDay("2024-01-28");

const dayOfIncident = (id: string): Day | null => dayFromIso(id.slice(0, 10));

/** A small stand-in for the dataset, for the tests of whatever reads or writes links. */
export const sampleContext: LinkContext = {
  firstDay: FIRST_DAY,
  lastDay: LAST_DAY,
  knowsIncident: (id) => (SAMPLE_INCIDENTS.some((known) => known === id) ? dayOfIncident(id) : null),
  knowsPlace(id) {
    if (id === SAMPLE_QUIET_PLACE) return "undated";
    const known = SAMPLE_PLACES.some((place) => place === id);
    return known ? LAST_DAY_AT_PLACES : null;
  },
  knowsOrigin: (key) => SAMPLE_ORIGINS.some((known) => known === key),
  pointOfPlace: (id) => SAMPLE_POINTS.find(({ place }) => place.id === id) ?? null,
  knowsParty: (id) => SAMPLE_PARTIES.some((known) => known === id),
};
