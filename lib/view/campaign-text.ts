import { formatDay } from "@/lib/domain/format-day";
import { CAMPAIGN } from "./default-view";

/** The days of the campaign in English: "3 May 2021 to 9 June 2021". */
export const CAMPAIGN_TEXT = `${formatDay(CAMPAIGN.from, "en", "long")} to ${formatDay(CAMPAIGN.to, "en", "long")}`;
