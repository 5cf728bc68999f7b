"use client";

import type { ReactNode } from "react";
import { shellWords } from "@/lib/messages/rooms";
import { Button } from "./button";
import { useCopy } from "./use-copy.client";
import { useWords } from "./words/use-words.client";

interface CopyTextButtonProps {
  /** A function gives it at the moment of the press. */
  readonly text: string | (() => string | Promise<string>);
  readonly label: ReactNode;
  /** Of the button. */
  readonly id?: string;
}

/** Copies a text that stands beside it, and says for three seconds what became of it. Not there without scripts. */
export function CopyTextButton({ text, label, id }: CopyTextButtonProps) {
  const words = useWords(shellWords).copy;
  const [copied, copy] = useCopy(typeof text === "string" ? () => text : text);
  return (
    <span className="inline-flex items-center gap-3 has-[[role=status]:empty]:gap-0 print:hidden [@media(scripting:none)]:hidden">
      <Button id={id} onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-[13px] text-ink-2">
        {copied === "idle" ? "" : words[copied]}
      </span>
    </span>
  );
}
