"use client";

import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { memo } from "react";
import type { FileWorkspace } from "@/components/file-page/state/use-file-workspace.client";
import { useRowTexts } from "@/components/file-page/state/use-row-texts.client";
import { DetailField } from "@/components/incident/detail-field";
import { CloseButton } from "@/components/ui/close-button";
import { IconButton } from "@/components/ui/icon-button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { DAY_PRECISIONS } from "@/lib/files/days/read-day";
import { PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { extentText } from "@/lib/files/places/row-extent";
import { extentOfRow } from "@/lib/files/table/file-table";
import { rowDayText } from "@/lib/files/table/row-day-text";
import { filesWords } from "@/lib/messages/rooms";

interface FileDetailProps {
  readonly workspace: FileWorkspace;
  readonly index: number;
}

/** Every field of a row, as it stands in the file. */
export const FileDetail = memo(function FileDetail({ workspace, index }: FileDetailProps) {
  const lang = useLang();
  const { detail: words, precision: placeWords } = useWords(filesWords).shown;
  const { reading, mask, commands } = workspace;
  const { table, header } = reading;
  const texts = useRowTexts(reading, [index], 0);
  const fields = texts.get(index);
  const extent = extentOfRow(table, index);
  const precision = PLACE_PRECISIONS[table.precisions?.[index] ?? 0] ?? "unknown";
  const dayPrecision = DAY_PRECISIONS[table.dayPrecisions?.[index] ?? 0] ?? "day";
  return (
    <section aria-label={words.name} className="flex max-h-full min-h-0 flex-col">
      <div className="flex items-center gap-1 border-b border-rule py-1 ps-4 pe-1.5">
        <h2 className="numeral me-auto text-[15px] leading-5 font-semibold">
          {words.title(table.rows[index] ?? "", rowDayText(table, index, "long", lang))}
          {dayPrecision !== "day" && ` ${words.rough[dayPrecision]}`}
        </h2>
        <IconButton
          label={words.earlier}
          icon={<ChevronLeft size={18} aria-hidden="true" className="rtl:-scale-x-100" />}
          disabled={mask.next(index, -1) === -1}
          onClick={() => commands.stepNeighbour(-1)}
          className="print:hidden"
        />
        <IconButton
          label={words.later}
          icon={<ChevronRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />}
          disabled={mask.next(index, 1) === -1}
          onClick={() => commands.stepNeighbour(1)}
          className="print:hidden"
        />
        <CloseButton label={words.close} onClick={commands.deselect} className="print:hidden" />
      </div>
      <section
        aria-label={words.fields}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be within reach of the keyboard
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-1 focus-visible:-outline-offset-2"
      >
        {!mask.isVisible(index) && <p className="py-1 text-[13px] leading-5 text-ink-2">{words.hidden}</p>}
        {precision !== "unknown" && (
          <p className="py-1 text-[13px] leading-5 text-ink-2" data-precision={precision}>
            {extent
              ? words.extent(placeWords.labels[precision], extentText(extent, placeWords))
              : words.place(placeWords.labels[precision])}
          </p>
        )}
        {fields === null && <p className="py-1 text-sm">{words.unreadable}</p>}
        {fields && (
          <dl className="divide-y divide-rule">
            {header.map((name, column) =>
              fields[column] ? (
                <DetailField key={column} term={name}>
                  <bdi className="whitespace-pre-line">{fields[column]}</bdi>
                </DetailField>
              ) : null,
            )}
          </dl>
        )}
      </section>
    </section>
  );
});
