import { useWords } from "@/components/ui/words/use-words.client";
import type { Role } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";

const SHOWN_ROWS = 5;

interface FilePreviewProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly roleOf: (column: number) => Role | undefined;
}

/** The first rows as they stand in the file. */
export function FilePreview({ header, rows, roleOf }: FilePreviewProps) {
  const { columns, roles } = useWords(filesWords).opening;
  return (
    <section
      aria-label={columns.firstRows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be within reach of the keyboard
      tabIndex={0}
      className="mt-5 overflow-x-auto rounded-md border border-rule"
    >
      <table className="min-w-full text-start text-[13px] leading-5">
        <caption className="sr-only">{columns.firstRows}</caption>
        <thead className="bg-paper-2">
          <tr>
            {header.map((name, column) => {
              const role = roleOf(column);
              return (
                <th
                  key={column}
                  scope="col"
                  className="px-2.5 py-1.5 text-start align-bottom font-medium whitespace-nowrap"
                >
                  {role && <span className="block text-xs font-normal text-ink-2">{roles[role]}</span>}
                  <bdi className={role ? "font-semibold" : ""}>{name}</bdi>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map((row, index) => (
            <tr key={index} className="border-t border-rule">
              {header.map((_, column) => (
                <td key={column} className="max-w-64 truncate px-2.5 py-1.5 align-top">
                  <bdi>{row[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
