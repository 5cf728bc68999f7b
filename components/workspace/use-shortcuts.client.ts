"use client";

import { useEffect, useRef } from "react";
import { singleKeys } from "@/components/state/single-keys";
import { PAGE_SHORTCUTS, type PageHandlers, shortcutOf, TIME_SHORTCUTS } from "./shortcuts";
import type { WorkspaceCommands } from "./workspace-commands";

/** Where keys are text or choose among options. */
const TYPING =
  "input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable], dialog";
/** Where space presses, and where arrows and paging have a meaning of their own. */
const PRESSED = 'button, summary, input, [role="button"], [popover]';
const MOVED = 'input, [role="slider"], [role="radio"], [data-row], [popover], canvas';

function isFree(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(TYPING)) return false;
  // The browser closes what is open, unless a listener takes the key.
  if (key === "Escape" && document.querySelector("[popover]:popover-open")) return false;
  const own = key === " " ? PRESSED : /^(Arrow|Page|Home$|End$|[+-]$)/.test(key) ? MOVED : null;
  return own === null || target.closest(own) === null;
}

/** Keys that work wherever the focus is, except where they mean something else, and those without a handler. */
export function useShortcuts(commands: WorkspaceCommands, handlers: PageHandlers): void {
  const latest = useRef({ commands, handlers });
  useEffect(() => {
    latest.current = { commands, handlers };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key.length === 1 && event.key !== " " && !singleKeys.areOn()) return;
      const { commands, handlers } = latest.current;
      const time = shortcutOf(TIME_SHORTCUTS, event);
      const page = shortcutOf(PAGE_SHORTCUTS, event);
      const act = time ? () => time.run(commands) : page && handlers[page.action];
      if (!act || !isFree(event.target, event.key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
