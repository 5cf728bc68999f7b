"use client";

import {
  type FileWorkspaceModel,
  useSettledDay,
} from "@/components/file-page/state/use-file-workspace.client";
import { formatDay } from "@/lib/domain/format-day";
import { describeSpan } from "@/lib/view/span/describe-span";

/** The day in large type, and what the span holds. */
export function FileHeadline({ atlas }: { readonly atlas: FileWorkspaceModel }) {
  const { view, limits } = atlas;
  const day = useSettledDay(atlas);
  const words = describeSpan({ day, span: view.span }, limits);
  return (
    <div data-file-headline="">
      <p className="numeral text-[1.625rem] leading-8 font-semibold tracking-[-0.02em]">
        {formatDay(day, "en", "long")}
      </p>
      <p className="numeral text-[13px] leading-5 text-ink-2">{words}</p>
    </div>
  );
}
