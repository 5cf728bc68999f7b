"use client";

import { useSyncExternalStore } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { Segmented } from "@/components/ui/segmented";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Drawing } from "@/lib/files/view/drawing";
import { filesWords } from "@/lib/messages/rooms";
import { densityRamp } from "@/lib/signs/density-ramp";

const CHOICES: readonly Drawing[] = ["auto", "points", "density"];

/** Whether rows are drawn as points or as shades, and what a shade counts. Nothing where they are few enough for marks. */
export function FileDrawing({
  workspace,
  areas,
}: {
  readonly workspace: FileWorkspace;
  readonly areas: number;
}) {
  const words = useWords(filesWords).shown.legend;
  const { drawn: store, look, theme } = workspace;
  const drawn = useSyncExternalStore(store.subscribe, store.get, () => undefined);
  if (!drawn) return null;
  const { as, classes, withoutAreas } = drawn;
  const ramp = densityRamp(theme, classes.length);
  return (
    <div className="mt-2">
      <Segmented
        legend={words.drawn}
        options={CHOICES.map((value) => ({ value, label: words.drawings[value] }))}
        value={look.draw}
        onChange={(draw) => workspace.store.set({ draw })}
        className="w-full"
      />
      {as === "density" && (
        <ol aria-label={words.cells} className="mt-1.5 flex">
          {classes.map((least, index) => (
            <li key={least} className="numeral min-w-0 flex-1 text-[12px] leading-4 text-ink-2">
              <span
                aria-hidden="true"
                className="me-px block h-3.5"
                style={{ backgroundColor: ramp[index] }}
              />
              {rangeText(least, classes[index + 1])}
            </li>
          ))}
        </ol>
      )}
      <p className="mt-1.5 text-[13px] leading-5 text-ink-2">
        {as === "points"
          ? words.points
          : [
              ...(look.draw === "auto" ? [words.overlap] : []),
              words.density,
              ...(areas > 0 ? [words.uncounted(areas, withoutAreas)] : []),
            ].join(" ")}
      </p>
    </div>
  );
}

/** "1", "5–19", "2,000 +": from one class to before the next. */
function rangeText(least: number, next: number | undefined): string {
  const text = (count: number) => count.toLocaleString("en-GB");
  if (next === undefined) return `${text(least)} +`;
  return next === least + 1 ? text(least) : `${text(least)}–${text(next - 1)}`;
}
