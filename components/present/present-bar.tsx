import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import FileDown from "lucide-react/icons/file-down";
import Keyboard from "lucide-react/icons/keyboard";
import MapIcon from "lucide-react/icons/map";
import Maximize from "lucide-react/icons/maximize";
import NotebookText from "lucide-react/icons/notebook-text";
import type { ReactNode } from "react";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { SoftLink } from "@/components/ui/soft-link";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { ClickerCommand } from "@/lib/story/clicker-key";

interface PresentBarProps {
  /** Counted from 1. */
  readonly slide: number;
  readonly slideCount: number;
  /** `null` at the end of the story. */
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  readonly atlasHref: string;
  readonly notesHref: string;
  readonly onCommand: (command: ClickerCommand) => void;
  /** Asks in what form the story is to be saved. */
  readonly onExport: () => void;
}

/** The controls of a presentation. Previous, next, notes and the atlas are links, and work before scripts run. */
export function PresentBar(props: PresentBarProps) {
  const { slide, slideCount, previousHref, nextHref, atlasHref, notesHref, onCommand } = props;
  const words = useWords(deckWords).present;
  return (
    <nav aria-label={words.bar} className="present-bar print:hidden">
      <div className="present-controls flex w-fit items-center gap-0.5 rounded-lg border border-rule bg-paper p-1 shadow-float">
        <StepLink label={words.previous} href={previousHref} onGo={() => onCommand("previous")}>
          <ArrowLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />
        </StepLink>
        <span dir="ltr" className="numeral px-1 text-[13px] whitespace-nowrap text-ink-2">
          <span className="sr-only">{words.slide} </span>
          {slide}
          <span className="sr-only"> {words.of} </span>
          <span aria-hidden="true"> / </span>
          {slideCount}
        </span>
        <StepLink label={words.next} href={nextHref} onGo={() => onCommand("next")}>
          <ArrowRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />
        </StepLink>
        <span className="mx-1 h-5 w-px bg-rule" />
        <SoftLink
          href={notesHref}
          onGo={() => onCommand("presenter")}
          aria-label={words.presenter}
          title={words.withKey(words.presenter, "P")}
          className={controlClass("quiet", "icon")}
        >
          <NotebookText size={18} aria-hidden="true" />
        </SoftLink>
        <IconButton
          label={words.fullScreen}
          icon={<Maximize size={18} aria-hidden="true" />}
          onClick={() => onCommand("full-screen")}
        />
        <IconButton
          label={words.export}
          icon={<FileDown size={18} aria-hidden="true" />}
          onClick={props.onExport}
          className="max-[27rem]:hidden"
        />
        <IconButton
          label={words.keys}
          icon={<Keyboard size={18} aria-hidden="true" />}
          onClick={() => onCommand("help")}
        />
        <a
          href={atlasHref}
          aria-label={words.atlas}
          title={words.withKey(words.atlas, "Esc")}
          className={controlClass("quiet", "icon")}
        >
          <MapIcon size={18} aria-hidden="true" />
        </a>
      </div>
    </nav>
  );
}

interface StepLinkProps {
  readonly label: string;
  readonly href: string | null;
  readonly onGo: () => void;
  readonly children: ReactNode;
}

function StepLink({ label, href, onGo, children }: StepLinkProps) {
  const className = `${controlClass("quiet", "icon")} aria-hidden:opacity-35`;
  return (
    <SoftLink href={href} onGo={onGo} aria-label={label} title={label} className={className}>
      {children}
    </SoftLink>
  );
}
