import { inForm } from "@/lib/domain/plural-forms";

/** What several pages that are read have. */
export const frame = {
  cite: "Cite this",
  citeRelease: (release: string) => `Cite release ${release}`,
  /** Where texts are in another language than the page; `null` in theirs. */
  inEnglish: null as string | null,
  incidents: (count: number) => inForm({ one: "# incident", other: "# incidents" }, count, "en"),
  comma: ",",
  show: "Show",
  uncovered: "For a day that is not covered nothing was found; it may not have been quiet.",
};
