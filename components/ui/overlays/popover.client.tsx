"use client";

import { type ReactNode, type ToggleEvent, useEffect, useEffectEvent, useId, useRef } from "react";
import { popoverPlace } from "./popover-place";

interface PopoverProps {
  /** Contents of the button. */
  readonly trigger: ReactNode;
  readonly triggerClass: string;
  /** Accessible name of the button, where its contents are not enough. */
  readonly triggerLabel?: string;
  /** Tooltip of a button that is named by its contents. */
  readonly triggerHint?: string;
  /** Puts the button into another element, as a heading. */
  readonly wrapTrigger?: (button: ReactNode) => ReactNode;
  /** Accessible name of the panel. */
  readonly title: string;
  readonly align?: "start" | "end";
  readonly widthPx?: number;
  /** Height that the panel wants below the button, CSS pixels; with less there and more above, it opens above. */
  readonly roomPx?: number | undefined;
  /** Called each time that the panel has opened. */
  readonly onOpen?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Marks a control in a popover that closes it when used. */
export const CLOSES_POPOVER = { "data-closes": "" } as const;

const FOCUSABLE = "input:not([disabled]), button:not([disabled]), a[href]";

/**
 * A button with a panel in the browser's top layer. Opening, Escape and the click outside are the browser's own, so that it
 * opens before scripts run; they add the place beside the button and the focus.
 */
export function Popover({
  trigger,
  triggerClass,
  triggerLabel,
  triggerHint = triggerLabel,
  wrapTrigger = (button) => button,
  title,
  align = "start",
  widthPx = 288,
  roomPx,
  onOpen,
  onClose,
  children,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  function placeBesideButton() {
    if (!button.current || !panel.current) return;
    const { style } = panel.current;
    const rtl = getComputedStyle(button.current).direction === "rtl";
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, width, maxHeight, edge } = popoverPlace(button.current.getBoundingClientRect(), viewport, {
      width: widthPx,
      align,
      rtl,
      height: roomPx,
    });
    style.margin = "0";
    style.inset =
      edge.side === "top" ? `${edge.px}px auto auto ${left}px` : `auto auto ${edge.px}px ${left}px`;
    style.width = `${width}px`;
    style.maxHeight = `${maxHeight}px`;
  }

  function place(event: ToggleEvent<HTMLDivElement>) {
    if (event.target === event.currentTarget && event.newState === "open") placeBesideButton();
  }

  const catchUp = useEffectEvent(() => {
    if (!panel.current?.matches(":popover-open")) return;
    placeBesideButton();
    onOpen?.();
  });
  // A reader who was quicker than the scripts has opened it already, and no event tells of that.
  useEffect(() => catchUp(), []);

  function moveFocus(event: ToggleEvent<HTMLDivElement>) {
    if (event.target !== event.currentTarget) return;
    if (event.newState === "open") {
      // Whoever is in it already has been quicker than this event.
      if (!panel.current?.contains(document.activeElement))
        panel.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
      onOpen?.();
      return;
    }
    onClose?.();
    const active = document.activeElement;
    if (active === document.body || panel.current?.contains(active)) button.current?.focus();
  }

  return (
    <>
      {wrapTrigger(
        <button
          ref={button}
          type="button"
          popoverTarget={id}
          aria-haspopup="dialog"
          aria-label={triggerLabel}
          title={triggerHint}
          className={triggerClass}
        >
          {trigger}
        </button>,
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: listens for clicks on the controls inside, which have their keys */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        onBeforeToggle={place}
        onToggle={moveFocus}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("[data-closes]"))
            panel.current?.hidePopover();
        }}
        className="m-auto w-72 overflow-y-auto overscroll-contain rounded-lg border border-rule bg-paper p-0 text-ink shadow-float"
      >
        {children}
      </div>
    </>
  );
}
