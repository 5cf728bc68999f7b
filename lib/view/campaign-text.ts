import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { CAMPAIGN } from "./default-view";

const BETWEEN = { en: " to ", ar: " إلى " } as const;

/** The days of the campaign: "3 May 2021 to 9 June 2021". */
export function campaignText(lang: Lang): string {
  return formatDay(CAMPAIGN.from, lang, "long") + BETWEEN[lang] + formatDay(CAMPAIGN.to, lang, "long");
}
