import { FIELD, Field, QueryForm } from "@/components/evidence/query-form";
import { typedDateField } from "@/components/ui/days/typed-date-field";
import { isoFromDay } from "@/lib/domain/day";
import { pagesWords, shellWords, workspaceWords } from "@/lib/messages/rooms";
import { printView } from "@/lib/view/address/codec";
import { CAMPAIGN, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import { SPAN_TYPES, type View } from "@/lib/view/view";

/** Asked for by fields of their own. */
const OWN = new Set(["span", "days", "start", "known"]);

/** Asks for the day, its span and what was known on a day, by the address; the filters of the link stay. */
export function TallyForm({ view, plain }: { readonly view: View; readonly plain: boolean }) {
  const { day, span, known, lang } = view;
  const { frame, tallies } = pagesWords.get(lang);
  const words = tallies.form;
  const { spanOptions } = workspaceWords.get(lang).timeline;
  const { dates } = shellWords.get(lang);
  const typed = typedDateField(lang);
  const kept = new URLSearchParams(printView({ ...view, day: CAMPAIGN.from }).split("?")[1] ?? "");
  return (
    <QueryForm
      lang={lang}
      action="/tallies"
      kept={[...kept].filter(([name]) => !OWN.has(name))}
      submit={frame.show}
      all={plain ? null : words.all}
      hint={<p className="basis-full text-[13px] leading-5 text-ink-2">{dates.hintLine(dates.hint)}</p>}
    >
      <Field label={words.day}>
        <input type="text" {...typed} name="day" defaultValue={isoFromDay(day)} className={FIELD} />
      </Field>
      <Field label={words.span}>
        <select name="span" defaultValue={span.type} className={FIELD}>
          {SPAN_TYPES.filter((type) => type !== "range" || span.type === "range").map((type) => (
            <option key={type} value={type}>
              {spanOptions[type]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.days}>
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
        <Field label={words.start}>
          <input
            type="text"
            {...typed}
            name="start"
            defaultValue={isoFromDay(span.start)}
            className={FIELD}
          />
        </Field>
      )}
      <Field label={words.known}>
        <input
          type="text"
          {...typed}
          name="known"
          defaultValue={known === null ? "" : isoFromDay(known)}
          className={FIELD}
        />
      </Field>
    </QueryForm>
  );
}
