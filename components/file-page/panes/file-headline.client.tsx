"use client";

import { type FileWorkspace, useShownRows } from "@/components/file-page/state/use-file-workspace.client";
import { useLang } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { describeSpan } from "@/lib/view/span/describe-span";

/** The day in large type, and what the span holds. */
export function FileHeadline({ workspace }: { readonly workspace: FileWorkspace }) {
  const lang = useLang();
  const { look, bounds } = workspace;
  const { day } = useShownRows(workspace);
  const words = describeSpan({ day, span: look.span }, bounds.days, lang);
  return (
    <div data-file-headline="">
      <p className="numeral text-[1.625rem] leading-8 font-semibold tracking-[-0.02em]">
        {formatDay(day, lang, "long")}
      </p>
      <p className="numeral text-[13px] leading-5 text-ink-2">{words}</p>
    </div>
  );
}
