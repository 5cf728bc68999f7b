import type { ReactNode } from "react";
import { TEXT_LINK } from "@/components/evidence/page-section";
import { controlClass } from "@/components/ui/control-class";
import { DATE_HINT, TYPED_DATE } from "@/components/ui/days/typed-date-field";
import { isoFromDay } from "@/lib/domain/day";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import { SPAN_OPTIONS } from "@/lib/view/span/span-rule";
import { SPAN_TYPES, type View } from "@/lib/view/view";

const FIELD =
  "min-h-9 rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base";
/** Asked for by fields of their own. */
const OWN = new Set(["span", "days", "start", "known"]);

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className="flex flex-col gap-1 text-[13px] text-ink-2">
      {label}
      {children}
    </label>
  );
}

/** Asks for the day, its span and what was known on a day, by the address; the filters of the link stay. */
export function TallyForm({ view, plain }: { readonly view: View; readonly plain: boolean }) {
  const { day, span, known } = view;
  const kept = new URLSearchParams(printView({ ...view, day: CAMPAIGN.from }).split("?")[1] ?? "");
  return (
    <form method="get" action="/tallies" className="flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
      {[...kept].flatMap(([name, value]) =>
        OWN.has(name) ? [] : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field label="Day">
        <input type="text" {...TYPED_DATE} name="day" defaultValue={isoFromDay(day)} className={FIELD} />
      </Field>
      <Field label="Span">
        <select name="span" defaultValue={span.type} className={FIELD}>
          {SPAN_TYPES.filter((type) => type !== "range" || span.type === "range").map((type) => (
            <option key={type} value={type}>
              {SPAN_OPTIONS[type]}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Days">
        <input
          type="number"
          name="days"
          min={2}
          max={366}
          defaultValue={span.type === "window" ? span.days : DEFAULT_WINDOW_DAYS}
          className={`${FIELD} w-20`}
        />
      </Field>
      {span.type === "range" && (
        <Field label="Start">
          <input
            type="text"
            {...TYPED_DATE}
            name="start"
            defaultValue={isoFromDay(span.start)}
            className={FIELD}
          />
        </Field>
      )}
      <Field label="As known on">
        <input
          type="text"
          {...TYPED_DATE}
          name="known"
          defaultValue={known === null ? "" : isoFromDay(known)}
          className={FIELD}
        />
      </Field>
      <button type="submit" className={controlClass("primary", "text")}>
        Show
      </button>
      {!plain && (
        <a
          href="/tallies"
          className={`${TEXT_LINK} inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11`}
        >
          All counts
        </a>
      )}
      <p className="basis-full text-[13px] leading-5 text-ink-2">Dates: {DATE_HINT}.</p>
    </form>
  );
}
