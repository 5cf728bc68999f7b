"use client";

import BookOpenText from "lucide-react/icons/book-open-text";
import Play from "lucide-react/icons/play";
import Presentation from "lucide-react/icons/presentation";
import { type ReactNode, useEffect, useRef } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { slideHref } from "@/components/present/present-links";
import { CloseButton } from "@/components/ui/close-button";
import { SoftLink } from "@/components/ui/soft-link";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { THEATRE } from "@/lib/theatre/theatre";
import { START } from "@/lib/theatre/wording";
import { CAMPAIGN_SPEED } from "@/lib/view/default-view";

interface StartCardProps {
  /** Whether the reader asked for it, and so the focus goes there. */
  readonly asked: boolean;
  readonly onPlay: () => void;
  readonly onClose: () => void;
}

/** Three ways to begin, for those who come for the first time: over the map's foot, or over the list where the map is small. */
export function StartCard({ asked, onPlay, onClose }: StartCardProps) {
  const card = useRef<HTMLElement>(null);
  const lang = useLang();
  const words = useWords(workspaceWords).atlas.start;
  useEffect(() => {
    if (asked) card.current?.querySelector("a")?.focus();
  }, [asked]);
  return (
    <section
      ref={card}
      aria-labelledby="start-here"
      {...COVERS_MAP}
      data-start=""
      className="relative z-20 m-2 self-end rounded-lg border border-rule bg-paper pb-1.5 shadow-float [grid-area:panel] starting:opacity-0 motion-safe:transition-opacity max-md:z-30 lg:m-4 lg:mt-28 lg:w-68 lg:self-start lg:justify-self-start lg:[grid-area:map] print:hidden"
    >
      <div className="flex items-center justify-between ps-4 pe-1">
        <h2 id="start-here" className="text-[13px] font-semibold">
          {words.title}
        </h2>
        <CloseButton size={16} onClick={onClose} />
      </div>
      <div className="grid grid-cols-3 lg:grid-cols-1">
        <Way
          icon={<Play size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
          href={`/on/${THEATRE.campaign.from}?speed=${CAMPAIGN_SPEED}&play=1&v=1`}
          onGo={onPlay}
          title={words.play}
          note={words.pace(START.campaign[lang], CAMPAIGN_SPEED)}
        />
        <Way
          icon={<BookOpenText size={16} aria-hidden="true" />}
          href={slideHref(START.story, 0)}
          onUse={onClose}
          title={START.storyTitle[lang]}
          note={START.storyNote[lang]}
        />
        <Way
          icon={<Presentation size={16} aria-hidden="true" />}
          href="/briefing"
          onUse={onClose}
          title={words.briefing}
          note={words.briefingNote}
        />
      </div>
    </section>
  );
}

function Way(props: {
  readonly icon: ReactNode;
  readonly href: string;
  readonly title: string;
  readonly note: string;
  /** Instead of the link. */
  readonly onGo?: () => void;
  /** Before the link is followed. */
  readonly onUse?: () => void;
}) {
  return (
    <SoftLink
      href={props.href}
      onGo={props.onGo}
      onPointerUp={props.onUse}
      className="flex min-h-11 flex-col items-center gap-1 px-1.5 py-1 text-center hover:bg-paper-2 focus-visible:-outline-offset-2 lg:flex-row lg:gap-3 lg:px-4 lg:text-start"
    >
      <span className="text-ink-2">{props.icon}</span>
      <span className="min-w-0">
        <span className="block text-[13px] leading-[1.125rem] font-medium lg:text-sm lg:leading-5">
          {props.title}
        </span>
        <span className="block text-[13px] leading-[1.125rem] text-ink-2 max-lg:hidden">{props.note}</span>
      </span>
    </SoftLink>
  );
}
