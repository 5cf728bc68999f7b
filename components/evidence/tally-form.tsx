import { controlClass } from "@/components/ui/control-class";
import { isoFromDay } from "@/lib/domain/day";
import type { TallyQuestion } from "@/lib/evidence/tally-question";
import { CAMPAIGN } from "@/lib/view/default-view";
import { TEXT_LINK } from "./page-section";

const FIELD =
  "min-h-9 rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base";
const [FROM, TO] = [isoFromDay(CAMPAIGN.from), isoFromDay(CAMPAIGN.to)];

/** Asks for the marked day and for what was known on a day, by the address. */
export function TallyForm({ day, known }: Pick<TallyQuestion, "day" | "known">) {
  return (
    <form method="get" action="/tallies" className="flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
      <label className="flex flex-col gap-1 text-[13px] text-ink-2">
        Mark the day
        <input
          type="date"
          name="day"
          min={FROM}
          max={TO}
          defaultValue={day === null ? "" : isoFromDay(day)}
          className={FIELD}
        />
      </label>
      <label className="flex flex-col gap-1 text-[13px] text-ink-2">
        As known on
        <input
          type="date"
          name="known"
          min={FROM}
          defaultValue={known === null ? "" : isoFromDay(known)}
          className={FIELD}
        />
      </label>
      <button type="submit" className={controlClass("primary", "text")}>
        Show
      </button>
      {(day !== null || known !== null) && (
        <a
          href="/tallies"
          className={`${TEXT_LINK} inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11`}
        >
          All counts
        </a>
      )}
    </form>
  );
}
