"use client";

import X from "lucide-react/icons/x";
import { DetailField } from "@/components/incident/detail-field";
import { IconButton } from "@/components/ui/icon-button";
import { day as toDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { OwnReading } from "@/lib/own-data/read-own-file";
import { useRowTexts } from "./use-row-texts.client";

export interface OwnDetailProps {
  readonly reading: OwnReading;
  readonly index: number;
  readonly onClose: () => void;
}

/** Every field of a row, as it stands in the file. */
export function OwnDetail({ reading, index, onClose }: OwnDetailProps) {
  const { table, header } = reading;
  const texts = useRowTexts(reading, [index], 0);
  const fields = texts.get(index);
  return (
    <section
      aria-label="The selected row"
      className="mt-5 rounded-md border border-rule bg-paper-2 px-3 py-2"
    >
      <div className="flex items-center gap-2">
        <h2 className="numeral me-auto text-[15px] font-semibold">
          Row {table.rows[index]}, {formatDay(toDay(table.days[index] ?? 0), "en", "long")}
        </h2>
        <IconButton label="Close the row" icon={<X size={18} aria-hidden="true" />} onClick={onClose} />
      </div>
      {fields === null && (
        <p className="text-sm">Its texts cannot be read: the file has been moved or changed.</p>
      )}
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
  );
}
