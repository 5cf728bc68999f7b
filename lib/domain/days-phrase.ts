import type { PluralForms } from "@/lib/domain/shapes/plural-forms";
import { inForm } from "./plural-forms";

const DAYS: Record<"en" | "ar", PluralForms> = {
  en: { one: "# day", other: "# days" },
  ar: { one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" },
};

/** "14 days", as it stands after "the last". */
export function daysPhrase(count: number, lang: "en" | "ar"): string {
  return inForm(DAYS[lang], count, lang);
}
