import { useId } from "react";
import type { DayOrderGuess } from "@/lib/own-data/guess-day-order";
import { DAY_ORDERS, type DayOrder } from "@/lib/own-data/read-day";

const LABELS: Readonly<Record<DayOrder, string>> = {
  iso: "Year first, or the month by name",
  "day-first": "Day first: 31/12/2024",
  "month-first": "Month first: 12/31/2024",
};

export interface DayOrderFieldProps {
  readonly guess: DayOrderGuess;
  /** `null` asks. */
  readonly order: DayOrder | null;
  readonly onOrder: (order: DayOrder) => void;
}

/** How the dates of the column are written. Where it leaves that open, nothing is chosen beforehand. */
export function DayOrderField({ guess, order, onOrder }: DayOrderFieldProps) {
  const name = useId();
  const asks = guess.order === null;
  return (
    <fieldset className={`max-w-full rounded-md ${asks ? "border-2 border-ink px-4 pt-1 pb-2.5" : ""}`}>
      <legend className={`text-sm font-medium ${asks ? "px-1.5" : ""}`}>
        {asks ? "Please say how its dates are written" : "How its dates are written"}
      </legend>
      {DAY_ORDERS.map((value) => (
        <label
          key={value}
          className="flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            checked={order === value}
            onChange={() => onOrder(value)}
            className="size-4.5 accent-(--accent)"
          />
          {LABELS[value]}
        </label>
      ))}
      <p className="text-[13px] leading-[1.4] text-ink-2 [overflow-wrap:anywhere]">{guess.reason}</p>
    </fieldset>
  );
}
