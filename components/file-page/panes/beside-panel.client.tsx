"use client";

import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { LegendEntry } from "@/components/filters/legend-entry";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import { incidentPage } from "@/lib/evidence/page-links";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneBetween } from "@/lib/scene/scene-of";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

const LISTED = 12;

const SAID: Readonly<Record<FileWorkspace["beside"]["state"], string>> = {
  off: "",
  loading: "Loading the atlas’s incidents …",
  failed: "Couldn’t load the atlas’s incidents. Untick and tick the box to retry.",
  here: "",
};

/** Shows the atlas's own incidents beside the rows where asked, and counts those of the span by kind. */
export function BesidePanel({ workspace }: { readonly workspace: FileWorkspace }) {
  const { store, look, beside } = workspace;
  const shown = useShownRows(workspace);
  const plan = beside.planFor?.(look.span);
  const scene = plan && sceneBetween(plan, shown.day, shown);
  return (
    <section aria-label="The atlas's incidents" className="border-t border-rule px-4 py-2">
      <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={look.beside}
          onChange={(event) => store.set({ beside: event.target.checked })}
          className="size-4.5 accent-(--accent)"
        />
        Show the atlas's incidents too
      </label>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {SAID[beside.state]}
      </p>
      {plan && scene && <BesideCounts plan={plan} scene={scene} />}
    </section>
  );
}

function BesideCounts({ plan, scene }: { readonly plan: Plan; readonly scene: Scene }) {
  const latest = plan.entries.slice(Math.max(scene.lo, scene.hi - LISTED), scene.hi).reverse();
  return (
    <>
      <p className="numeral mt-1 text-[15px] font-semibold" data-beside={scene.total}>
        {scene.total === 1 ? "1 incident" : `${scene.total} incidents`} of the atlas
      </p>
      <p className="text-[13px] leading-5 text-ink-2">
        Drawn under your rows, which are plain discs. The timeline counts rows only.
      </p>
      <ul className="mt-1">
        {INCIDENT_KINDS.map((kind) => (
          <LegendEntry
            key={kind}
            sign={<MarkIcon kind={kind} size={16} />}
            label={KIND_LABELS[kind].many.en}
            count={countOf(scene.counts, kind)}
          />
        ))}
      </ul>
      {latest.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm pointer-coarse:min-h-11">
            {scene.total > latest.length ? `The latest ${latest.length} of them` : "Which"}
          </summary>
          <ul>
            {latest.map((entry) => (
              <li key={entry.id}>
                <a
                  href={incidentPage(entry.id)}
                  className="block min-h-9 rounded-md px-1.5 py-1 text-sm leading-5 hover:bg-paper-2 pointer-coarse:min-h-11"
                >
                  <span className="numeral block text-[13px] text-ink-2">
                    {formatDay(entry.day, "en", "short")} {formatDay(entry.day, "en", "year")} ·{" "}
                    {entry.placeName}
                  </span>
                  <span className="line-clamp-2">{entry.summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
