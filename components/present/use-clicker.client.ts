"use client";

import { useEffectEvent, useLayoutEffect } from "react";
import { useLang } from "@/components/ui/words/use-words.client";
import { type ClickerCommand, clickerCommand } from "@/lib/story/clicker-key";

/** Where keys are text or choose among options, and where Space and Enter press. */
const TYPING = "input, textarea, select, [contenteditable], dialog[open]";
const PRESSED = "a[href], button, summary, [popover]";

/** Hands the keys of a clicker up, wherever the focus is, except where they mean something else. */
export function useClicker(black: boolean, onCommand: (command: ClickerCommand) => void): void {
  const lang = useLang();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!black && target?.closest(TYPING)) return;
    if (!black && /^( |Enter)$/.test(event.key) && target?.closest(PRESSED)) return;
    const command = clickerCommand(event.key, black, lang);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat || command === "next" || command === "previous") onCommand(command);
  });
  // Before the slide is painted: a key may come as soon as it is seen.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
