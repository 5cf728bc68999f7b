"use client";

import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useLadder } from "@/components/atlas-page/state/use-ladder.client";
import { LadderList } from "@/components/ladder/ladder-list";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { notesText } from "@/lib/ladder/ladder-notes";
import { panelsWords } from "@/lib/messages/rooms";
import { printLadder } from "@/lib/view/address/ladder-link";
import { EmptyPane } from "./empty-pane";
import type { PointIncident } from "./list-pane.client";

/** A narrower ladder has attacks and answers on one side of its line. */
const WIDE_PX = 700;

interface LadderPaneProps {
  readonly workspace: DatasetWorkspace;
  /** The whole dataset, whatever is known. */
  readonly whole: Dataset;
  readonly onPoint: PointIncident;
}

/** Attack and answer of what the view shows: it follows the day, the span, the filters and what was known. */
export function LadderPane({ workspace, whole, onPoint }: LadderPaneProps) {
  const { look, dataset = whole } = workspace;
  const { lang } = look;
  const words = useWords(panelsWords).ladder;
  const { scene, ladder, mapHref, live, box, ...hears } = useLadder(workspace, whole, onPoint);
  const widthPx = useBoxSize(box)?.widthPx ?? 0;
  return (
    <section aria-label={words.title} className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule px-3 py-1.5 text-sm print:hidden">
        <h2 className="font-medium">{words.title}</h2>
        <a
          href={printLadder({ ...look, day: scene.day })}
          className="inline-flex min-h-9 items-center text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {words.page}
        </a>
      </div>
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto">
        {ladder.rungs.length === 0 ? (
          <div className="px-5 py-6">
            {scene.total === 0 ? (
              <EmptyPane workspace={workspace} scene={scene} />
            ) : (
              <p className="text-ink-2">{words.nothing}</p>
            )}
          </div>
        ) : (
          <div {...hears} className="px-4 pb-4">
            <LadderList
              ladder={ladder}
              places={dataset.places}
              sources={dataset.sources}
              lang={lang}
              narrow={widthPx < WIDE_PX}
              mapHref={mapHref}
              live={live}
            />
            <p className="mt-4 max-w-[46rem] text-[13px] leading-5 text-ink-2">{notesText(ladder, lang)}</p>
          </div>
        )}
      </div>
    </section>
  );
}
