import { controlClass } from "@/components/ui/control-class";
import { typedDateField } from "@/components/ui/days/typed-date-field";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { isoFromDay } from "@/lib/domain/day";
import { compareWords, shellWords, workspaceWords } from "@/lib/messages/rooms";
import { printView } from "@/lib/view/address/codec";
import type { Comparison } from "@/lib/view/address/comparison";
import { CAMPAIGN } from "@/lib/view/default-view";
import { SPAN_TYPES } from "@/lib/view/view";

const FIELD = "h-9 rounded-md border border-rule-2 bg-paper px-2 text-sm text-ink pointer-coarse:h-11";
/** Asked for by fields of their own. */
const OWN = new Set(["span", "days", "start", "v"]);

/** Two days and a span for both, sent as the address is written: for readers without scripts, who have no other way. */
export function CompareForm({ a, b }: Pick<Comparison, "a" | "b">) {
  const lang = useLang();
  const { sides, form: words } = useWords(compareWords);
  const { spanOptions } = useWords(workspaceWords).timeline;
  const { dates } = useWords(shellWords);
  const kept = new URLSearchParams(printView({ ...a, day: CAMPAIGN.from }).split("?")[1] ?? "");
  const days = a.span.type === "window" ? a.span.days : 14;
  const day = (name: "a" | "b", label: string, value: string) => (
    <label className="flex items-center gap-2 text-sm">
      {label}
      <input
        type="text"
        {...typedDateField(lang)}
        name={name}
        defaultValue={value}
        required
        className={FIELD}
      />
    </label>
  );
  return (
    <form
      action="/compare"
      className="hidden flex-wrap items-center gap-x-4 gap-y-2 print:hidden [@media(scripting:none)]:flex"
    >
      {[...kept].flatMap(([name, value]) =>
        OWN.has(name) ? [] : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {day("a", sides.a, isoFromDay(a.day))}
      {day("b", sides.b, isoFromDay(b.day))}
      <label className="flex items-center gap-2 text-sm">
        {words.span}
        <select name="span" defaultValue={a.span.type === "range" ? "window" : a.span.type} className={FIELD}>
          {SPAN_TYPES.filter((type) => type !== "range").map((type) => (
            <option key={type} value={type}>
              {spanOptions[type]}
            </option>
          ))}
        </select>
      </label>
      <label className="flex items-center gap-2 text-sm">
        {words.days}
        <input type="number" name="days" min={2} max={366} defaultValue={days} className={`${FIELD} w-18`} />
      </label>
      <button type="submit" className={controlClass("primary", "text")}>
        {words.compare}
      </button>
      <span className="text-[13px] text-ink-2">{dates.hintLine(dates.hint)}</span>
    </form>
  );
}
