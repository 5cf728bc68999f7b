"use client";

import { useChanging } from "@/components/state/use-changing.client";
import { SpanSwitch } from "@/components/timeline/span-switch.client";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { Segmented } from "@/components/ui/segmented";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { compareWords, workspaceWords } from "@/lib/messages/rooms";
import { COMPARE_MODES, type CompareMode, printComparison } from "@/lib/view/address/comparison";
import type { Compare } from "./use-compare.client";

/** What holds for both sides: how they lie, the span, the link. */
export function CompareTools({ compare }: { readonly compare: Compare }) {
  const { comparison, commands } = compare;
  const hydrated = useHydrated();
  const words = useWords(compareWords);
  const { timeline } = useWords(workspaceWords);
  const windowDays = useChanging(commands.windowDays);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden [@media(scripting:none)]:hidden">
      <Segmented<CompareMode>
        legend={words.layout}
        options={COMPARE_MODES.map((value) => ({ value, label: words.modes[value] }))}
        value={comparison.mode}
        onChange={commands.lie}
      />
      <div className="max-md:order-2">
        <SpanSwitch
          span={comparison.a.span}
          windowDays={windowDays}
          words={timeline}
          onSpan={(span) => commands.showSpan("a", span)}
          onSpanType={commands.showSpanType}
        />
      </div>
      <CopyTextButton
        text={hydrated ? new URL(printComparison(comparison), window.location.origin).toString() : ""}
        label={words.copyLink}
      />
    </div>
  );
}
