import { CAMPAIGN } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";

const ENDED_WITH_CAMPAIGN = /^(?:[01]\.\d+|2\.0)-/;

/** A view whose link names a release that ended with the campaign keeps that end: its "this day and after" takes in no later time. */
export function keepEndOfRelease(view: View): View {
  const { ds, span, day } = view;
  if (span.type !== "from" || day > CAMPAIGN.to || !ENDED_WITH_CAMPAIGN.test(ds ?? "")) return view;
  return { ...view, span: { type: "range", start: CAMPAIGN.to } };
}
