"use client";

import ChevronDown from "lucide-react/icons/chevron-down";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Day } from "@/lib/domain/day";
import { workspaceWords } from "@/lib/messages/rooms";

const DatePanel = lazy(async () => ({ default: (await import("./date-panel.client")).DatePanel }));

interface DateButtonProps {
  readonly workspace: DatasetWorkspace;
  readonly day: Day;
  /** The date as the heading writes it. */
  readonly children: ReactNode;
  /** Puts the button into its heading. */
  readonly wrap: (button: ReactNode) => ReactNode;
}

/** Opens the panel of the date heading, as the key does. */
export function openDatePanel(): void {
  const button = document.querySelector<HTMLElement>("[data-date-button]")?.closest("button");
  const panel = button?.popoverTargetElement;
  if (panel instanceof HTMLElement && !panel.matches(":popover-open")) button?.click();
}

/** The date of the heading as a button; what it opens is loaded on first use. */
export function DateButton({ workspace, day, children, wrap }: DateButtonProps) {
  const words = useWords(workspaceWords).atlas.date;
  const [open, setOpen] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  return (
    <Popover
      title={words.title}
      triggerHint={words.hint}
      triggerClass="-mx-1.5 flex cursor-pointer items-end pointer-coarse:min-h-11 gap-2.5 rounded-md px-1.5 text-start hover:bg-paper-2 print:pointer-events-none"
      trigger={
        <>
          {children}
          <ChevronDown
            size={18}
            aria-hidden="true"
            data-date-button=""
            className="mb-0.5 shrink-0 text-ink-2 print:hidden"
          />
        </>
      }
      wrapTrigger={wrap}
      widthPx={336}
      roomPx={420}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
    >
      <div ref={content} className="min-h-96">
        {open && (
          <Suspense fallback={<p className="p-4 text-[13px] text-ink-2">{words.loading}</p>}>
            <DatePanel
              workspace={workspace}
              day={day}
              onDone={() => content.current?.closest<HTMLElement>("[popover]")?.hidePopover()}
            />
          </Suspense>
        )}
      </div>
    </Popover>
  );
}
