import { useId } from "react";
import { CheckField } from "@/components/ui/check-field";
import { useWords } from "@/components/ui/words/use-words.client";
import type { DayOrderGuess } from "@/lib/files/days/guess-day-order";
import { DAY_ORDERS, type DayOrder } from "@/lib/files/days/read-day";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";

interface DayOrderFieldProps {
  readonly guess: DayOrderGuess;
  /** `null` asks. */
  readonly order: DayOrder | null;
  readonly onOrder: (order: DayOrder) => void;
}

/** Counts are offered where the column is one; what is rare, where it is not of the two commonest forms. */
function isOffered(value: DayOrder, guess: DayOrder | null): boolean {
  const isCount = /^(epoch|excel)/.test(guess ?? "");
  if (/^(epoch|excel)/.test(value)) return isCount;
  const isRare = value === "year-first" || value === "solar";
  return !isRare || (!isCount && guess !== "day-first" && guess !== "month-first");
}

/** How the dates of the column are written. Where it leaves that open, nothing is chosen beforehand. */
export function DayOrderField({ guess, order, onOrder }: DayOrderFieldProps) {
  const name = useId();
  const { opening, found } = useWords(filesWords);
  const words = opening.dates;
  const asks = guess.order === null;
  return (
    <fieldset className={`max-w-full rounded-md ${asks ? "border-2 border-ink px-4 pt-1 pb-2.5" : ""}`}>
      <legend className={`text-sm font-medium ${asks ? "px-1.5" : ""}`}>
        {asks ? words.asks : words.legend}
      </legend>
      {DAY_ORDERS.filter((value) => isOffered(value, guess.order)).map((value) => (
        <CheckField
          key={value}
          type="radio"
          name={name}
          checked={order === value}
          onChange={() => onOrder(value)}
        >
          {words.orders[value]}
        </CheckField>
      ))}
      <p className="text-[13px] leading-[1.4] text-ink-2 [overflow-wrap:anywhere]">
        {say(found, guess.reason)}
      </p>
    </fieldset>
  );
}
