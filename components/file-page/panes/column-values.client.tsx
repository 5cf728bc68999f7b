"use client";

import { useMemo, useState } from "react";
import { useRowWindow } from "@/components/list/use-row-window.client";
import { WindowedList } from "@/components/list/windowed-list.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { withElement } from "@/components/ui/words/with-element";
import type { CategoryColumn } from "@/lib/files/table/file-table";
import { FoldedText, queryWords } from "@/lib/files/table/folded-text";
import { commonestFirst, keptOnly, usedCodes, valueText } from "@/lib/files/table/value-filters";
import { filesWords } from "@/lib/messages/rooms";
import type { ColumnFilterProps } from "./column-filter.client";

const ROW_REM = 2.75;
const MAX_SHOWN = 7;

function matching(column: CategoryColumn, codes: readonly number[], text: string): readonly number[] {
  const words = queryWords(text);
  if (words.length === 0) return codes;
  const folded = new FoldedText();
  return codes.filter((code) => {
    folded.setText(column.values[code] ?? "");
    return words.every((word) => folded.has(word));
  });
}

const LINK =
  "min-h-8 cursor-pointer text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11 disabled:cursor-default disabled:text-ink-2 disabled:no-underline";

/** All values of a column with their rows in the file, the commonest first; any of them can be turned off, or all others. */
export function ColumnValues({
  column,
  hidden,
  onHidden,
  opened,
}: ColumnFilterProps & { readonly opened: boolean }) {
  const words = useWords(filesWords).shown.filters;
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const codes = useMemo(() => (opened ? commonestFirst(column) : []), [column, opened]);
  const listed = useMemo(() => matching(column, codes, text), [column, codes, text]);
  const off = useMemo(() => new Set(hidden), [hidden]);
  const rowWindow = useRowWindow(listed.length, ROW_REM);
  const kept = listed.filter((code) => !off.has(code));
  const only = () => {
    const wanted = new Set(listed);
    onHidden(usedCodes(column).filter((code) => !wanted.has(code)));
  };
  const toggle = (place: number) => {
    const code = listed[place];
    if (code === undefined) return;
    onHidden(off.has(code) ? hidden.filter((other) => other !== code) : [...hidden, code]);
  };
  const current = listed[Math.min(active, listed.length - 1)];
  return (
    <div className="py-2">
      <p className="px-4 pb-1.5 text-[13px] leading-5">
        <bdi className="font-semibold [overflow-wrap:anywhere]">{column.header}</bdi>
        <span className="numeral text-ink-2"> {words.values(codes.length)}</span>
      </p>
      <div className="px-4">
        <input
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            rowWindow.reveal(0);
          }}
          aria-label={words.searchOf(column.header)}
          placeholder={words.search}
          className="h-9 w-full rounded-md border border-rule-2/70 bg-paper-2 px-3 text-sm placeholder:text-ink-2 pointer-coarse:h-11 pointer-coarse:text-base"
        />
        <div className="flex flex-wrap gap-x-4 py-0.5">
          <button type="button" className={LINK} disabled={hidden.length === 0} onClick={() => onHidden([])}>
            {words.all}
          </button>
          <button
            type="button"
            className={LINK}
            disabled={kept.length === 0}
            onClick={() => onHidden([...hidden, ...listed])}
          >
            {text === "" ? words.none : words.noneOfThese}
          </button>
          {text !== "" && (
            <button type="button" className={LINK} disabled={listed.length === 0} onClick={only}>
              {words.onlyThese}
            </button>
          )}
          {current !== undefined && (
            <button type="button" className={LINK} onClick={() => onHidden(keptOnly(column, current))}>
              {withElement(
                words.only,
                <bdi>{shortened(valueText(column.values[current] ?? "", words))}</bdi>,
              )}
            </button>
          )}
        </div>
      </div>
      {listed.length === 0 ? (
        <p role="status" className="px-4 py-2 text-[13px] text-ink-2">
          {words.noneMatch(text)}
        </p>
      ) : (
        <div style={{ height: `${Math.min(MAX_SHOWN, listed.length) * ROW_REM}rem` }}>
          <WindowedList
            window={rowWindow}
            label={words.valuesOf(column.header)}
            several
            active={Math.min(active, listed.length - 1)}
            onActive={setActive}
            onChoose={toggle}
            isSelected={(place) => !off.has(listed[place] ?? -1)}
            keyOf={(place) => listed[place] ?? -1}
            nameOf={() => ""}
            className="h-full"
          >
            {(place) => {
              const code = listed[place] ?? 0;
              const isKept = !off.has(code);
              return (
                <span
                  className={`flex h-full items-center gap-2.5 px-4 text-sm leading-5 hover:bg-paper-2 ${isKept ? "" : "text-ink-2"}`}
                >
                  <span
                    aria-hidden="true"
                    className={`inline-flex size-4 shrink-0 items-center justify-center rounded-sm border border-rule-2 text-[11px] leading-none ${isKept ? "border-ink bg-accent text-accent-ink" : "bg-paper"}`}
                  >
                    {isKept && "✓"}
                  </span>
                  <span className="min-w-0 flex-1 truncate">
                    <bdi>{valueText(column.values[code] ?? "", words)}</bdi>
                  </span>
                  <span className="numeral text-[13px] text-ink-2">
                    {(column.counts[code] ?? 0).toLocaleString("en-GB")}
                  </span>
                </span>
              );
            }}
          </WindowedList>
        </div>
      )}
    </div>
  );
}

const MAX_NAMED = 24;

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= MAX_NAMED) return text;
  return `${letters.slice(0, MAX_NAMED - 1).join("")}…`;
}
