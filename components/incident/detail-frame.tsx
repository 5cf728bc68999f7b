import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { controlClass } from "@/components/ui/control-class";
import { SoftLink } from "@/components/ui/soft-link";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";

/** An address that the page may answer itself. */
export interface DetailLink {
  readonly href: string;
  readonly onGo?: (() => void) | undefined;
}

interface DetailFrameProps {
  readonly label: string;
  readonly kicker: ReactNode;
  readonly close: DetailLink;
  /** For a "Copy link" button. */
  readonly copyLink?: ReactNode;
  readonly previous: DetailLink | null;
  readonly next: DetailLink | null;
  readonly lang: Lang;
  readonly children: ReactNode;
}

function Step({ link, label, children }: { link: DetailLink | null; label: string; children: ReactNode }) {
  const className = `${controlClass("quiet", "text")} px-2`;
  if (!link) return <span className={`${className} pointer-events-none opacity-45`}>{children}</span>;
  return (
    <SoftLink href={link.href} onGo={link.onGo} aria-label={label} className={className}>
      {children}
    </SoftLink>
  );
}

/** The sheet that a detail is written on: kicker and close at the head, neighbours at the foot, the text scrolls between. */
export function DetailFrame(props: DetailFrameProps) {
  const { label, kicker, close, copyLink, previous, next, lang, children } = props;
  const words = workspaceWords.get(lang).detail;
  return (
    <article
      aria-label={label}
      tabIndex={-1}
      className="flex focus-visible:-outline-offset-2 max-h-full min-h-0 flex-col bg-paper text-ink"
    >
      <div className="flex items-center gap-1 border-b border-rule py-1.5 ps-5 pe-2">
        <div className="me-auto min-w-0 text-[13px] leading-5">{kicker}</div>
        {copyLink}
        <SoftLink
          href={close.href}
          onGo={close.onGo}
          aria-label={words.close}
          title={words.close}
          className={controlClass("quiet", "icon")}
        >
          <X size={18} aria-hidden="true" />
        </SoftLink>
      </div>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be within reach of the keyboard
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-4 pb-5 focus-visible:-outline-offset-2"
      >
        {children}
      </div>
      {(previous || next) && (
        <nav
          aria-label={words.neighbours}
          className="flex justify-between border-t border-rule px-3 py-1 print:hidden"
        >
          <Step link={previous} label={words.earlierIncident}>
            <ChevronLeft size={16} aria-hidden="true" className="rtl:rotate-180" /> {words.earlier}
          </Step>
          <Step link={next} label={words.laterIncident}>
            {words.later} <ChevronRight size={16} aria-hidden="true" className="rtl:rotate-180" />
          </Step>
        </nav>
      )}
    </article>
  );
}
