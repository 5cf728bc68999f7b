import type { ReactNode } from "react";

/** What a press of a sign does, and how it is set. */
export type LegendPress =
  /** Narrows to what is chosen; with nothing chosen all is shown. */
  | { readonly type: "only"; readonly isChosen: boolean; readonly isAnyChosen: boolean }
  /** Shows or hides: one of several series, or one thing alone. */
  | { readonly type: "series" | "switch"; readonly isOn: boolean };

export interface LegendEntryProps {
  readonly sign: ReactNode;
  readonly label: ReactNode;
  /** Beneath the label; where the sign can be pressed, shown on hover. */
  readonly note?: string;
  /** Left out where there is nothing to count. */
  readonly count?: number;
  /** Left out where the sign only says what it means. */
  readonly press?: LegendPress;
  readonly onPress?: (() => void) | undefined;
  /** As the key of a map, side by side in a bar, or one beneath the other. */
  readonly layout?: keyof typeof LOOKS;
}

const PRESSABLE = "w-full min-h-7 cursor-pointer text-start hover:bg-paper-2 pointer-coarse:min-h-11";

const LOOKS = {
  bar: {
    row: "flex items-center gap-2 rounded px-2 lg:gap-1.5 lg:px-1.5 text-[13px] leading-4 whitespace-nowrap text-ink",
    sign: "inline-flex shrink-0",
    label: "",
    count: "ms-auto ps-1",
  },
  column: {
    row: "flex items-center gap-2.5 rounded-md px-1.5",
    sign: "inline-flex shrink-0",
    label: "min-w-0 flex-1 [overflow-wrap:anywhere]",
    count: "",
  },
  key: {
    row: "grid grid-cols-[2rem_minmax(0,1fr)_auto] items-start gap-x-2 py-1 text-[13px] leading-[1.35]",
    sign: "flex h-[1.1rem] items-center justify-center",
    label: "first-letter:uppercase",
    count: "",
  },
} as const;

/** How a sign looks and is read out by what a press of it does. */
function setting(press: LegendPress) {
  switch (press.type) {
    case "only": {
      const isDimmed = press.isAnyChosen && !press.isChosen;
      return {
        aria: { "aria-pressed": press.isChosen },
        row: "aria-pressed:bg-paper-3 aria-pressed:font-semibold",
        sign: isDimmed ? "opacity-40" : "",
        label: isDimmed ? "text-ink-2" : "",
      };
    }
    case "switch":
      return {
        aria: { role: "switch", "aria-checked": press.isOn },
        row: "",
        sign: press.isOn ? "" : "opacity-40",
        label: press.isOn ? "" : "text-ink-2 line-through",
      };
    case "series":
      return {
        aria: { "aria-pressed": press.isOn },
        row: "text-sm leading-5 aria-[pressed=false]:text-ink-2 aria-[pressed=false]:line-through",
        sign: "",
        label: "",
      };
  }
}

/** A sign of the map with what it means, in a list; a button where it can be pressed. */
export function LegendEntry(props: LegendEntryProps) {
  const { sign, label, note, count, press, onPress, layout = "key" } = props;
  const look = LOOKS[layout];
  const set = press && setting(press);
  const content = (
    <>
      <span className={`${look.sign} ${set?.sign ?? ""}`}>{sign}</span>
      <span className={`${look.label} ${set?.label ?? ""}`}>
        <bdi>{label}</bdi>
        {note && !press && <span className="block text-xs leading-[1.35] text-ink-2">{note}</span>}
      </span>
      {count !== undefined && (
        <span className={`numeral text-ink-2 ${look.count}`}>{count.toLocaleString("en-GB")}</span>
      )}
    </>
  );
  if (!set) return <li className={look.row}>{content}</li>;
  return (
    <li>
      <button
        type="button"
        {...set.aria}
        title={note}
        onClick={onPress}
        className={`${look.row} ${PRESSABLE} ${set.row}`}
      >
        {content}
      </button>
    </li>
  );
}
