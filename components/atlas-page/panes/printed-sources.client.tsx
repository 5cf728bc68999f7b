"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Source } from "@/lib/domain/source";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { workspaceWords } from "@/lib/messages/rooms";

/** On paper: the publications that the incidents in view rest on, each once, by publisher. Made at the moment of printing. */
export function PrintedSources({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { dataset, scenes } = workspace;
  const words = useWords(workspaceWords).atlas.printedSources;
  const [sources, setSources] = useState<readonly Source[]>([]);
  useEffect(() => {
    if (!dataset) return;
    const list = () => {
      const { lo, hi } = scenes.sceneStore.get();
      const ids = new Set(
        scenes.plan.entries.slice(lo, hi).flatMap(({ id }) => dataset.incidentById.get(id)?.sourceIds ?? []),
      );
      const cited = [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
      cited.sort((a, b) => a.publisher.localeCompare(b.publisher, "en") || a.id.localeCompare(b.id, "en"));
      flushSync(() => setSources(cited));
    };
    const clear = () => setSources([]);
    window.addEventListener("beforeprint", list);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", list);
      window.removeEventListener("afterprint", clear);
    };
  }, [dataset, scenes]);
  if (sources.length === 0) return null;
  return (
    <section aria-label={words.title} className="mt-6 hidden px-5 print:block">
      <h2 className="mb-2 text-base font-semibold">{words.heading(sources.length)}</h2>
      <ul className="columns-2 gap-6 text-[8.5pt] leading-[1.3]">
        {sources.map((source) => (
          <li key={source.id} dir="auto" className="mb-1.5 break-inside-avoid [overflow-wrap:anywhere]">
            <strong className="font-semibold">{source.publisher}</strong>
            {source.title && `${words.comma} ${source.title}`}
            {words.comma} {sourceDateText(source)}
            {source.url && <span className="text-ink-2">. {source.url}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
