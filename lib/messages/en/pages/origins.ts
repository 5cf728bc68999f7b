import { inForm } from "@/lib/domain/plural-forms";

const incidents = { one: "# incident", other: "# incidents" };

/** The list of all launch origins. */
export const origins = {
  title: "Launch origins",
  description: (attacks: string) =>
    `Where ${attacks} are said to have been launched from: by country, who said so, on what basis, with rival claims and denials.`,
  lead: (known: number, all: number) =>
    `For ${inForm({ other: "#" }, known, "en")} of ${inForm(incidents, all, "en")} a source says where the munitions came from, or did not come from. Rival claims are all listed. An incident claimed for two countries is listed under both; for the others, no source says.`,
  noPlace: "No place named",
  group: (title: string, incidents: string) => `${title}: ${incidents}`,
  onMap: "On the map",
  statements: "General statements",
  statementsNote: "Statements on launches that name no single incident.",
  /** After the text of a claim: who says so, and how well it is known. */
  basis: (basis: string, precision: "site" | "town" | "district" | "governorate" | "country") =>
    `; ${basis}, known to the ${precision}.`,
};
