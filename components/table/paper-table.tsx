import type { TableLine } from "./table-lines";

interface PaperTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly lines: readonly TableLine[];
}

/** A table on paper: each head of a group stays with its first row. */
export function PaperTable({ caption, head, lines }: PaperTableProps) {
  return (
    <table aria-hidden="true" className="hidden w-full text-start text-[8.5pt] leading-[1.3] print:table">
      <caption className="pb-1 text-start text-base font-semibold">{caption}</caption>
      <thead>
        <tr>
          {head.map((label, at) => (
            <th key={at} className="border-b border-ink pe-2 text-start align-bottom font-semibold">
              <bdi>{label}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, row) =>
          line.type === "group" ? (
            <tr key={row} className="break-inside-avoid break-after-avoid border-b border-ink">
              <th colSpan={head.length} className="pt-2 pb-0.5 pe-2 text-start text-[9.5pt] font-semibold">
                <bdi>{line.title}</bdi>
                <span className="numeral ms-2 font-normal">{line.count.toLocaleString("en-GB")}</span>
              </th>
            </tr>
          ) : (
            <tr key={row} className="break-inside-avoid border-b border-rule align-top">
              {line.cells.map((text, at) => (
                <td key={at} className="py-0.5 pe-2 [overflow-wrap:anywhere]">
                  <bdi>{text}</bdi>
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
