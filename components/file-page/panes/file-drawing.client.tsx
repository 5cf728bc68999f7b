"use client";

import { useSyncExternalStore } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { Segmented } from "@/components/ui/segmented";
import type { Drawing } from "@/lib/files/view/drawing";
import { densityRamp } from "@/lib/signs/density-ramp";

const CHOICES: readonly { readonly value: Drawing; readonly label: string }[] = [
  { value: "auto", label: "Automatic" },
  { value: "points", label: "Points" },
  { value: "density", label: "Density" },
];

/** Whether rows are drawn as points or as shades, and what a shade counts. Nothing where they are few enough for marks. */
export function FileDrawing({
  workspace,
  areas,
}: {
  readonly workspace: FileWorkspace;
  readonly areas: number;
}) {
  const { drawn: store, look, theme } = workspace;
  const drawn = useSyncExternalStore(store.subscribe, store.get, () => undefined);
  if (!drawn) return null;
  const { as, classes, withoutAreas } = drawn;
  const ramp = densityRamp(theme, classes.length);
  return (
    <div className="mt-2">
      <Segmented
        legend="How rows are drawn"
        options={CHOICES}
        value={look.draw}
        onChange={(draw) => workspace.store.set({ draw })}
        className="w-full"
      />
      {as === "density" && (
        <ol aria-label="Rows in a cell, by shade" className="mt-1.5 flex">
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
        {as === "points" ? (
          <>
            One point per row, older rows fainter. Where they are many, points are small and translucent:
            darker means more.
          </>
        ) : (
          <>
            {look.draw === "auto" && "Points would overlap here. "}
            Rows are counted by cells, which keep their place on the map; rows of all ages count the same.
            {areas > 0 &&
              ` Not counted: ${areas.toLocaleString("en-GB")} known only to an area, ${withoutAreas ? "too many to draw on top" : "drawn as rings"}.`}
          </>
        )}
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
