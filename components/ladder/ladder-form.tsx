import { FIELD, Field, QueryForm } from "@/components/evidence/query-form";
import { typedDateField } from "@/components/ui/days/typed-date-field";
import { type Day, isoFromDay } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords, shellWords } from "@/lib/messages/rooms";
import { type LadderLook, printLadder } from "@/lib/view/address/ladder-link";
import type { DayInterval } from "@/lib/view/span/span-days";

/** Asked for by fields of their own, or said by them. */
const OWN = new Set(["day", "span", "days", "start", "known"]);

interface LadderFormProps {
  readonly look: LadderLook;
  readonly days: DayInterval;
}

/** Asks for the first and the last day, and what was known on a day, by the address; the filters of the link stay. */
export function LadderForm({ look, days }: LadderFormProps) {
  const { lang } = look;
  const { dates } = shellWords.get(lang);
  const { frame, ladder: words } = pagesWords.get(lang);
  const address = printLadder(look);
  const kept = [...new URLSearchParams(address.split("?")[1] ?? "")].filter(([name]) => !OWN.has(name));
  const isWhole = printLadder({ ...look, lang: "en" }) === "/ladder";
  return (
    <QueryForm
      lang={lang}
      action="/ladder"
      kept={[["span", "range"], ...kept]}
      submit={frame.show}
      all={isWhole ? null : words.whole}
      hint={<p className="basis-full text-[13px] leading-5 text-ink-2">{dates.hintLine(dates.hint)}</p>}
    >
      <DateField lang={lang} label={words.from} name="start" day={days.first} />
      <DateField lang={lang} label={words.to} name="day" day={days.last} />
      <DateField lang={lang} label={words.asKnown} name="known" day={look.known} />
    </QueryForm>
  );
}

function DateField({
  lang,
  label,
  name,
  day,
}: {
  readonly lang: Lang;
  readonly label: string;
  readonly name: string;
  readonly day: Day | null;
}) {
  return (
    <Field label={label}>
      <input
        type="text"
        {...typedDateField(lang)}
        name={name}
        defaultValue={day === null ? "" : isoFromDay(day)}
        className={FIELD}
      />
    </Field>
  );
}
