"use client";

import { shellWords } from "@/lib/messages/rooms";
import { SoftLink } from "./soft-link";
import { useWords } from "./words/use-words.client";

interface FilterLineProps {
  /** {@link filterPhrases}; nothing is shown where there are none. */
  readonly phrases: readonly string[];
  /** The same page with all shown. */
  readonly clearHref: string;
  readonly onClear?: (() => void) | undefined;
}

/** Which filters apply, in a line, and the way out of them. */
export function FilterLine({ phrases, clearHref, onClear }: FilterLineProps) {
  const words = useWords(shellWords).filterLine;
  if (phrases.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[15px] leading-6">
      <span>
        <span className="font-semibold">{words.by}</span> {phrases.join(" · ")}
      </span>
      <SoftLink
        href={clearHref}
        onGo={onClear}
        className="inline-flex min-h-9 items-center underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11 print:hidden"
      >
        {words.showAll}
      </SoftLink>
    </p>
  );
}
