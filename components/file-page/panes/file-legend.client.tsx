"use client";

import { useId, useMemo } from "react";
import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { LegendEntry } from "@/components/filters/legend-entry";
import { useWords } from "@/components/ui/words/use-words.client";
import { areasIn } from "@/lib/files/places/place-precision";
import { rowMask } from "@/lib/files/table/category-series";
import { usedCodes, valueText, withHidden } from "@/lib/files/table/value-filters";
import { rowsDrawnAs } from "@/lib/gl/rows/rows-painter-for";
import { filesWords } from "@/lib/messages/rooms";
import { pointsPalette } from "@/lib/signs/points-palette";
import { FileAreas, usePrecisionCounts } from "./file-areas.client";
import { FileDrawing } from "./file-drawing.client";

/** The column that colours the points, and its values with their counts in the span: each can be turned off. */
export function FileLegend({ workspace }: { readonly workspace: FileWorkspace }) {
  const { legend: words, filters } = useWords(filesWords).shown;
  const { reading, store, look, plans, mask, theme, search } = workspace;
  const { table } = reading;
  const id = useId();
  const slice = useShownRows(workspace);
  const { colour, hidden } = look;
  const { found } = search;
  const precisions = usePrecisionCounts(workspace, slice);
  // What a value would show were it not turned off itself.
  const unfiltered = useMemo(() => {
    if (colour === null || hidden[colour]?.length === 0) return mask;
    return rowMask(table, plans, colour, withHidden(hidden, colour, []), found);
  }, [table, plans, colour, hidden, found, mask]);
  const counts = unfiltered.tally(slice);
  const off = new Set(colour === null ? [] : hidden[colour]);
  const plan = colour === null ? undefined : plans[colour];
  const column = colour === null ? undefined : table.categories[colour];
  const codes = useMemo(() => {
    const used = column ? usedCodes(column) : [];
    return (plan?.labels ?? []).map((_, series) =>
      used.filter((code) => plan?.seriesOfCode[code] === series),
    );
  }, [column, plan]);
  const codesOf = (series: number) => codes[series] ?? [];
  const isOff = (series: number) => off.size > 0 && codesOf(series).every((code) => off.has(code));
  const toggle = (series: number) => {
    if (colour === null) return;
    const mine = new Set(codesOf(series));
    const next = isOff(series) ? [...off].filter((code) => !mine.has(code)) : [...off, ...mine];
    store.set({ hidden: withHidden(hidden, colour, next) });
  };
  return (
    <section aria-label={words.title} className="px-4 pb-3">
      {colour !== null && (
        <>
          <div className="flex items-center gap-2 text-sm">
            <label htmlFor={id} className="text-ink-2">
              {words.colourBy}
            </label>
            <select
              id={id}
              value={colour}
              onChange={(event) => store.set({ colour: Number(event.target.value) })}
              className="h-8 min-w-0 flex-1 rounded-md border border-rule-2 bg-paper px-2 text-ink pointer-coarse:h-11 print:appearance-none print:border-0"
            >
              {table.categories.map(({ header }, index) => (
                <option key={index} value={index}>
                  {header}
                </option>
              ))}
            </select>
          </div>
          <ul className="mt-1.5">
            {(plan?.labels ?? []).map((label, series) => (
              <LegendEntry
                key={label ?? "others"}
                layout="column"
                sign={<SeriesSwatch hue={pointsPalette(theme)[series]} isOn={!isOff(series)} />}
                label={label === null ? words.others : valueText(label, filters)}
                count={counts[series] ?? 0}
                press={{ type: "series", isOn: !isOff(series) }}
                onPress={() => toggle(series)}
              />
            ))}
          </ul>
        </>
      )}
      {rowsDrawnAs(table) === "marks" ? (
        <p className="mt-1 text-[13px] leading-[1.4] text-ink-2">
          {words.marks}
          {areasIn(precisions) > 0 && ` ${words.openMarks}`}
        </p>
      ) : (
        <FileDrawing workspace={workspace} areas={areasIn(precisions)} />
      )}
      {precisions && areasIn(precisions) > 0 && <FileAreas counts={precisions} />}
    </section>
  );
}

function SeriesSwatch({ hue, isOn }: { readonly hue: string | undefined; readonly isOn: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="file-hue size-3 shrink-0 rounded-full border"
      style={{ borderColor: hue, backgroundColor: isOn ? hue : "transparent" }}
    />
  );
}
