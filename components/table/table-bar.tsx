import type { ReactNode } from "react";
import { CheckField } from "@/components/ui/check-field";
import { controlClass } from "@/components/ui/control-class";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { tsvText } from "@/lib/export/tables/tsv-text";
import { panelsWords } from "@/lib/messages/rooms";
import { sheetLines, type TableLine } from "./table-lines";
import type { useColumns } from "./use-columns.client";

interface TableBarProps<C extends string> {
  /** How many rows there are, in words. */
  readonly count: string;
  readonly columns: ReturnType<typeof useColumns<C>>["all"];
  /** The rows under the columns shown, at the moment of the copy. */
  readonly linesNow: () => readonly TableLine[] | Promise<readonly TableLine[]>;
  /** How many of the first rows are copied, where that is not all. */
  readonly copiesFirst?: number | undefined;
  /** More controls, before the copy. */
  readonly children?: ReactNode;
}

/** Over a table: how much it shows, which columns, and the table for a spreadsheet. */
export function TableBar<C extends string>({
  count,
  columns,
  linesNow,
  copiesFirst,
  children,
}: TableBarProps<C>) {
  const words = useWords(panelsWords).table;
  const head = columns.flatMap(({ shown, label }) => (shown ? label : []));
  const sheet = (lines: readonly TableLine[]) => tsvText(sheetLines(head, lines));
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule px-3 py-1.5 print:hidden">
      <h2 className="numeral me-auto text-[13px] leading-5 font-semibold">{count}</h2>
      <Popover
        trigger={words.chooseColumns}
        triggerClass={controlClass("outline", "text")}
        title={words.chooseColumns}
        widthPx={224}
      >
        <fieldset className="px-4 py-2">
          <legend className="sr-only">{words.chooseColumns}</legend>
          {columns.map(({ id, label, shown, toggle }) => (
            <CheckField key={id} checked={shown} onChange={toggle}>
              <bdi className="min-w-0 truncate">{label}</bdi>
            </CheckField>
          ))}
        </fieldset>
      </Popover>
      {children}
      <CopyTextButton
        text={() => {
          const lines = linesNow();
          return lines instanceof Promise ? lines.then(sheet) : sheet(lines);
        }}
        label={copiesFirst === undefined ? words.copy : words.copyFirst(copiesFirst.toLocaleString("en-GB"))}
      />
    </div>
  );
}
