import { short } from "@/lib/static-map/drawing-units";
import type { ExportPage, PageMap } from "./export-page";
import { type Film, filmBar } from "./film-bar";
import { PAGE_LOOKS } from "./page-look";
import { qrCode } from "./qr-code";
import type { SheetColours } from "./sheet-colours";
import { type SheetPart, sheetLegend } from "./sheet-legend";
import { svgText } from "./svg-text";
import { wrapText } from "./wrap-text";

const GAP_PX = 14;

/** The legend of what is shown, the stamp, and the code that leads to the live view; between margins of `marginPx`. */
export function sheetFooter(
  { world, view, stamp }: ExportPage,
  map: PageMap,
  colours: SheetColours,
  { widthPx, marginPx }: { readonly widthPx: number; readonly marginPx: number },
  film: Film | null,
): SheetPart {
  const { sizePx, linePx, baselinePx, paddingPx, addressLines, hasLegend } = PAGE_LOOKS[world].footer;
  const leads = film ?? stamp;
  const code = qrCode(leads.code);
  const bar = film && filmBar(film, view.day, colours, widthPx - 2 * marginPx);
  const top = paddingPx + (bar ? bar.heightPx : 0);
  const textPx = widthPx - 2 * marginPx - code.sidePx - 36;
  const legend = hasLegend ? sheetLegend(map.legend(colours), colours, textPx) : null;
  const wrapped = (text: string, weight: 400 | 600, most: number) =>
    wrapText(text, { sizePx, weight }, textPx, most).map((line) => ({ line, weight }));
  const { subject, day, span, facts, notes } = stamp;
  const lines = [
    ...(notes ? wrapped(notes.signs, 400, 2) : []),
    ...wrapped(`${subject} · ${day}, ${span}`, 600, 3),
    ...wrapped(facts.join(" · "), 400, 4),
    ...(notes ? wrapped(notes.basis, 400, 2) : []),
    ...wrapped(leads.address, 400, addressLines),
  ];
  const linesPx = lines.length * linePx;
  const innerPx = Math.max(code.sidePx, (legend ? legend.heightPx + GAP_PX : 0) + linesPx);
  // Under a legend at the bottom, else in the middle.
  const linesTop = top + (innerPx - linesPx) / (legend ? 1 : 2);
  const texts = lines.map(({ line, weight }, index) =>
    svgText(line, marginPx, linesTop + index * linePx + baselinePx, {
      sizePx,
      weight,
      fill: weight === 600 ? colours.ink : colours.ink2,
    }),
  );
  return {
    heightPx: top + innerPx + paddingPx,
    svg: [
      `<rect x="0" y="0" width="${widthPx}" height="1.5" fill="${colours.ink}"/>`,
      bar ? `<g class="film-bar" transform="translate(${marginPx} ${paddingPx / 2})">${bar.svg}</g>` : "",
      legend ? `<g transform="translate(${marginPx} ${top})">${legend.svg}</g>` : "",
      ...texts,
      code.svgAt(widthPx - marginPx - code.sidePx, Number(short(top + (innerPx - code.sidePx) / 2))),
    ].join(""),
  };
}
