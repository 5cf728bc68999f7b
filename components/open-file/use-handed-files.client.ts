"use client";

import { useEffect, useEffectEvent } from "react";
import { takeHandedFile } from "@/components/state/handed-file";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";

/** Takes a file that the page before has handed over, or rows that are pasted from a spreadsheet. */
export function useHandedFiles(onFile: (file: File) => void): void {
  const { pasted } = useWords(filesWords).opening.choose;
  const pastedFile = useEffectEvent(
    (text: string) => new File([text], `${pasted}.txt`, { type: "text/plain" }),
  );
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const file = takeHandedFile();
    if (file) take(file);
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]"))
        return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file) take(file);
      else if (isTable(text)) take(pastedFile(text));
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
}

/** Two lines and more with something between their fields, or JSON. */
function isTable(text: string): boolean {
  const lines = text.trim().split(/\r\n?|\n/);
  return (
    /^[{[]/.test(text.trim()) || (lines.length > 1 && lines.slice(0, 2).every((line) => /[\t,;|]/.test(line)))
  );
}
