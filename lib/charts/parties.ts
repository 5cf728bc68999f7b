import type { Incident } from "@/lib/domain/incident";
import type { PartyId } from "@/lib/domain/party";
import { partyIdsOf } from "@/lib/scene/search/party-ids-of";
import type { Chart, ChartData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, label, ONE_PART } from "./chart-words";

/** Who claims incidents or is said to have carried them out, most first; those of whom no source names a party are counted, too. */
export const parties: Chart = {
  name: "parties",
  title: label("By party", "حسب الطرف"),
  dataOf: partiesData,
  counts: isCounted,
};

/** Columns are of all parties together; a row is of the party that its filter leaves. */
function isCounted(key: string, incident: Incident): boolean {
  const ids = partyIdsOf(incident);
  const claimed = incident.claimedBy?.partyIds ?? [];
  switch (key) {
    case "claimed":
      return claimed.length > 0;
    case "attributed":
      return ids.some((id) => !claimed.includes(id));
    case "either":
      return ids.length > 0;
    case "none":
      return ids.length === 0;
    default:
      return true;
  }
}

function partiesData({ dataset, incidents }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const totals = new Map<PartyId, number>();
  const claims = new Map<PartyId, number>();
  let [unnamed, several] = [0, 0];
  for (const incident of incidents) {
    const ids = partyIdsOf(incident);
    if (ids.length === 0) unnamed += 1;
    if (ids.length > 1) several += 1;
    for (const id of ids) {
      totals.set(id, (totals.get(id) ?? 0) + 1);
      if (incident.claimedBy?.partyIds.includes(id)) claims.set(id, (claims.get(id) ?? 0) + 1);
    }
  }
  const rows = [...totals]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => {
      const party = dataset.parties.get(id);
      const claimed = claims.get(id) ?? 0;
      return {
        key: id,
        label: label(party?.name ?? id, party?.nameAr ?? party?.name ?? id),
        counts: [claimed, (totals.get(id) ?? 0) - claimed, totals.get(id) ?? 0],
        only: { party: [id] },
      };
    });
  return {
    form: "matrix",
    unit: inBoth((lang) => (lang === "en" ? "incidents" : "حوادث")),
    rowName: label("Party", "الطرف"),
    columns: [
      { key: "claimed", label: label("Claimed by it", "تبنّاها"), only: null },
      { key: "attributed", label: label("Only attributed to it", "منسوبة إليه فقط"), only: null },
      { key: "either", label: label("Either", "المجموع"), only: null },
    ],
    rows: [
      ...rows,
      ...(unnamed === 0
        ? []
        : [
            {
              key: "none",
              label: label("No party named", "لم يُذكر طرف"),
              counts: [0, 0, unnamed],
              only: null,
            },
          ]),
    ],
    series: [ONE_PART],
    notes: [
      label(
        `A claim is a party’s own word; an attribution is somebody else’s. Incidents with more than one party are counted once for each: ${several}.`,
        `التبنّي قول الطرف نفسه، والنسبة قول غيره. الحوادث ذات أكثر من طرف تُعدّ مرة لكل طرف: ${several}.`,
      ),
    ],
  };
}
