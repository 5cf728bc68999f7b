"use client";

import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { LegendEntry } from "@/components/filters/legend-entry";
import { NameText } from "@/components/ui/name-text";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import { incidentPage } from "@/lib/evidence/page-links";
import { filesWords } from "@/lib/messages/rooms";
import type { Plan, Scene } from "@/lib/scene/scene";
import { sceneBetween } from "@/lib/scene/scene-of";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { inLang } from "@/lib/view/address/lang-of";

const LISTED = 12;

/** Shows the atlas's own incidents beside the rows where asked, and counts those of the span by kind. */
export function BesidePanel({ workspace }: { readonly workspace: FileWorkspace }) {
  const words = useWords(filesWords).shown.beside;
  const { store, look, beside } = workspace;
  const shown = useShownRows(workspace);
  const plan = beside.planFor?.(look.span);
  const scene = plan && sceneBetween(plan, shown.day, shown);
  return (
    <section aria-label={words.name} className="border-t border-rule px-4 py-2">
      <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={look.beside}
          onChange={(event) => store.set({ beside: event.target.checked })}
          className="size-4.5 accent-(--accent)"
        />
        {words.show}
      </label>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {beside.state === "loading" && words.loading}
        {beside.state === "failed" && words.failed}
      </p>
      {plan && scene && <BesideCounts plan={plan} scene={scene} />}
    </section>
  );
}

function BesideCounts({ plan, scene }: { readonly plan: Plan; readonly scene: Scene }) {
  const lang = useLang();
  const words = useWords(filesWords).shown.beside;
  const latest = plan.entries.slice(Math.max(scene.lo, scene.hi - LISTED), scene.hi).reverse();
  return (
    <>
      <p className="numeral mt-1 text-[15px] font-semibold" data-beside={scene.total}>
        {words.count(scene.total)}
      </p>
      <p className="text-[13px] leading-5 text-ink-2">{words.note}</p>
      <ul className="mt-1">
        {INCIDENT_KINDS.map((kind) => (
          <LegendEntry
            key={kind}
            sign={<MarkIcon kind={kind} size={16} />}
            label={KIND_LABELS[kind].many[lang]}
            count={countOf(scene.counts, kind)}
          />
        ))}
      </ul>
      {latest.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm pointer-coarse:min-h-11">
            {scene.total > latest.length ? words.latest(latest.length) : words.which}
          </summary>
          <ul>
            {latest.map((entry) => (
              <li key={entry.id}>
                <a
                  href={inLang(incidentPage(entry.id), lang)}
                  className="block min-h-9 rounded-md px-1.5 py-1 text-sm leading-5 hover:bg-paper-2 pointer-coarse:min-h-11"
                >
                  <span className="numeral block text-[13px] text-ink-2">
                    {formatDay(entry.day, lang, "short")} {formatDay(entry.day, lang, "year")} ·{" "}
                    <NameText en={entry.placeName} ar={entry.placeNameAr} lang={lang} />
                  </span>
                  <span className="line-clamp-2" lang="en" dir="ltr">
                    {entry.summary}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
