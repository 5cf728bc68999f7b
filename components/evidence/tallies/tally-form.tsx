import { FIELD, Field, QueryForm } from "@/components/evidence/query-form";
import { DATE_HINT, TYPED_DATE } from "@/components/ui/days/typed-date-field";
import { isoFromDay } from "@/lib/domain/day";
import { workspaceWords } from "@/lib/messages/rooms";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import { SPAN_TYPES, type View } from "@/lib/view/view";

/** Asked for by fields of their own. */
const OWN = new Set(["span", "days", "start", "known"]);

/** Asks for the day, its span and what was known on a day, by the address; the filters of the link stay. */
export function TallyForm({ view, plain }: { readonly view: View; readonly plain: boolean }) {
  const { day, span, known, lang } = view;
  const words = workspaceWords.get(lang).timeline;
  const kept = new URLSearchParams(printView({ ...view, day: CAMPAIGN.from }).split("?")[1] ?? "");
  return (
    <QueryForm
      action="/tallies"
      kept={[...kept].filter(([name]) => !OWN.has(name))}
      submit="Show"
      all={plain ? null : "All counts"}
      hint={<p className="basis-full text-[13px] leading-5 text-ink-2">Dates: {DATE_HINT}.</p>}
    >
      <Field label="Day">
        <input type="text" {...TYPED_DATE} name="day" defaultValue={isoFromDay(day)} className={FIELD} />
      </Field>
      <Field label="Span">
        <select name="span" defaultValue={span.type} className={FIELD}>
          {SPAN_TYPES.filter((type) => type !== "range" || span.type === "range").map((type) => (
            <option key={type} value={type}>
              {words.spanOptions[type]}
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
    </QueryForm>
  );
}
