"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { CloseButton } from "@/components/ui/close-button";

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal page in front of the page: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for the click on the backdrop is Escape, which is native
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="m-auto max-h-[85dvh] w-[min(34rem,calc(100vw-2rem))] rounded-lg border border-rule bg-paper p-0 text-ink shadow-float backdrop:bg-black/40"
    >
      <div className="relative p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="min-w-0 text-xl font-semibold text-balance [overflow-wrap:anywhere]">
            {title}
          </h2>
          <CloseButton onClick={onClose} className="-me-2 -mt-1.5" />
        </div>
        {children}
      </div>
    </dialog>
  );
}
