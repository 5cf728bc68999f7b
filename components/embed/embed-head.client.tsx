"use client";

import ExternalLink from "lucide-react/icons/external-link";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { isFiltered } from "@/components/atlas-page/state/view-changes";
import { controlClass } from "@/components/ui/control-class";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { OriginLine } from "@/components/ui/signs/origin-line";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import { shellWords, workspaceWords } from "@/lib/messages/rooms";
import { countPhrase } from "@/lib/playback/count-phrase";
import { beyondText, countsInFrame, type FrameBox } from "@/lib/scene/counts/counts-in-frame";
import { originCounts, originWords } from "@/lib/scene/origins/origin-counts";
import { frameFor } from "@/lib/static-map/frames";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { printView } from "@/lib/view/address/codec";
import { describeSpan } from "@/lib/view/span/describe-span";

interface EmbedHeadProps {
  readonly workspace: DatasetWorkspace;
  /** Size of the map; `null` until it has been laid out. */
  readonly mapBox: FrameBox | null;
}

/** What a frame shows, what it holds, and whose it is: all that stays of the headline, the counts and the header. */
export function EmbedHead({ workspace, mapBox }: EmbedHeadProps) {
  const { look, scenes } = workspace;
  const scene = useScene(scenes);
  const lang = useLang();
  const { embed: words } = useWords(workspaceWords);
  const { name } = useWords(shellWords);
  const { plan } = scenes;
  const { day } = scene;
  const seen = mapBox && countsInFrame(plan, scene, look.camera ?? frameFor(mapBox).camera, mapBox);
  const counts = seen?.counts ?? scene.counts;
  const kinds = INCIDENT_KINDS.filter((kind) => countOf(counts, kind) > 0);
  const beyond = beyondText(seen?.beyond ?? 0, lang);
  const launched = originWords(seen?.origins ?? originCounts(plan, scene), lang, { withAreas: false });
  const notes = [
    describeSpan({ day, span: look.span }, plan.dayExtent, lang),
    ...(look.known === null ? [] : [words.asKnownOn(formatDay(look.known, lang, "long"))]),
    ...(isFiltered(look.filters) ? [words.filtered] : []),
  ];
  return (
    <header className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 border-b border-rule bg-paper px-3 py-1.5 ">
      <h1 className="text-[15px] leading-5 font-semibold tracking-[-0.01em] sm:text-[17px] sm:leading-6">
        {formatDay(day, lang, "long")}
      </h1>
      <a
        href={printView({ ...look, day, play: false, ds: null })}
        target="_blank"
        rel="noopener"
        className={`${controlClass("outline", "text")} max-sm:min-h-8 max-sm:px-2 max-sm:text-[13px] sm:row-span-2`}
      >
        <span className="max-sm:sr-only">{words.openIn} </span>
        {name}
        <ExternalLink size={15} aria-hidden="true" className="rtl:-scale-x-100" />
      </a>
      <p className="truncate text-xs leading-4 text-ink-2 sm:row-start-2">{notes.join(" · ")}</p>
      <ul aria-label={words.shown} className="numeral col-span-full flex flex-wrap gap-x-3">
        {kinds.map((kind) => (
          <li key={kind} className="inline-flex items-center gap-1 text-[13px] leading-5 font-semibold">
            <MarkIcon kind={kind} size={14} />
            {countPhrase(kind, countOf(counts, kind), lang)}
          </li>
        ))}
        {kinds.length === 0 && (
          <li className="text-[13px]">{beyond === "" ? words.nothing.dataset : words.nothing.picture}</li>
        )}
        {beyond !== "" && <li className="text-[13px] leading-5 text-ink-2">{beyond}</li>}
      </ul>
      {launched && <OriginLine words={launched} className="col-span-full text-xs leading-4 text-ink-2" />}
    </header>
  );
}
