import { CheckField } from "@/components/ui/check-field";
import { useWords } from "@/components/ui/words/use-words.client";
import { MAX_VALUES } from "@/lib/files/bytes/dictionary";
import { MAX_FILTERS } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";

interface FilterColumnsFieldProps {
  readonly header: readonly string[];
  /** Columns that stand for something else than texts: they are not offered. */
  readonly taken: readonly (number | null)[];
  /** The column of kinds: always among them. */
  readonly category: number | null;
  readonly filters: readonly number[];
  readonly onFilters: (filters: readonly number[]) => void;
}

/** Which columns the rows can be filtered and coloured by. */
export function FilterColumnsField({ header, taken, category, filters, onFilters }: FilterColumnsFieldProps) {
  const words = useWords(filesWords).opening.columns;
  const isFull = filters.length >= MAX_FILTERS;
  const offered = header.flatMap((name, column) => (taken.includes(column) ? [] : [{ name, column }]));
  return (
    <fieldset className="mt-5">
      <legend className="text-sm font-medium">
        {words.filters(MAX_FILTERS)}
        <span className="font-normal text-ink-2"> {words.filtersChosen(filters.length, MAX_VALUES)}</span>
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
        {offered.map(({ name, column }) => {
          const isChosen = filters.includes(column);
          return (
            <CheckField
              key={column}
              checked={isChosen}
              disabled={column === category || (isFull && !isChosen)}
              onChange={() =>
                onFilters(isChosen ? filters.filter((other) => other !== column) : [...filters, column])
              }
            >
              <bdi className="truncate">{name}</bdi>
            </CheckField>
          );
        })}
      </div>
    </fieldset>
  );
}
