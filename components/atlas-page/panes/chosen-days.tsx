import { DaysSelect } from "@/components/charts/days-select";
import type { LiveChart } from "@/lib/charts/live-charts";
import { slotTotals } from "@/lib/charts/slot-totals";
import { stretchText } from "@/lib/charts/time-slots";
import type { Lang } from "@/lib/domain/shapes/lang";
import { panelsWords } from "@/lib/messages/rooms";

interface ChosenDaysProps {
  readonly shown: LiveChart;
  readonly lang: Lang;
  /** Index of the slot whose days are shown alone; `null` for none. */
  readonly chosen: number | null;
  readonly onChoose: (slot: number) => void;
  readonly onFree: () => void;
}

/** The weeks of a chart over time that hold incidents, to show one alone; nothing over other charts. */
export function ChosenDays({ shown, lang, chosen, onChoose, onFree }: ChosenDaysProps) {
  const { data, incidents } = shown;
  const slots = data.form === "columns" ? data.slots : [];
  const [from, to] = [slots[0]?.days?.from, slots.at(-1)?.days?.to];
  if (data.form !== "columns" || from === undefined || to === undefined) return null;
  const words = panelsWords.get(lang).charts;
  const held = slotTotals(slots, incidents).flatMap((count, index) => {
    const label = slots[index]?.label[lang];
    return label === undefined || (count === 0 && index !== chosen) ? [] : [{ index, label, count }];
  });
  return (
    <DaysSelect
      name={words.shownAlone(data.slotName[lang])}
      all={words.allOf(stretchText(from, to, lang))}
      slots={held}
      chosen={chosen}
      onChoose={(index) => (index === null ? onFree() : onChoose(index))}
    />
  );
}
