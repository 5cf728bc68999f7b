import { inForm } from "@/lib/domain/plural-forms";

export const slides = (count: number) => inForm({ one: "# slide", other: "# slides" }, count, "en");
export const briefings = (count: number) => inForm({ one: "# briefing", other: "# briefings" }, count, "en");
export const savedViews = (count: number) =>
  inForm({ one: "# saved view", other: "# saved views" }, count, "en");
