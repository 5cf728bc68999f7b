import type { Layout } from "@/lib/scene/scene";
import { short } from "@/lib/static-map/drawing-units";
import type { Exhibit } from "../exhibit";
import { stampOf } from "../stamp";
import { wrapText } from "../wrap-text";
import { type Film, filmBar } from "./film-bar";
import { qrCode } from "./qr-code";
import type { SheetColours } from "./sheet-colours";
import { legendEntries, type SheetPart, sheetLegend } from "./sheet-legend";
import { svgText } from "./svg-text";

const FONT = { sizePx: 22.5, weight: 400 } as const;
const LINE_PX = 29;
const PADDING_PX = 20;
const GAP_PX = 14;
/** An address longer than this is told in full by the code alone. */
const ADDRESS_LINES = 3;

/** The legend of what is shown, the stamp, and the code that leads to the live view; between margins of `marginPx`. */
export function sheetFooter(
  exhibit: Exhibit,
  layout: Pick<Layout, "clusters" | "origins">,
  colours: SheetColours,
  widthPx: number,
  marginPx: number,
  film: Film | null,
): SheetPart {
  const address = film?.address ?? exhibit.address;
  const code = qrCode(address);
  const bar = film && filmBar(film, exhibit.view.day, colours, widthPx - 2 * marginPx);
  const top = PADDING_PX + (bar ? bar.heightPx : 0);
  const textPx = widthPx - 2 * marginPx - code.sidePx - 36;
  const legend = sheetLegend(legendEntries(exhibit, layout, colours), colours, textPx);
  const { day, span, filters, known, dataset, sources } = stampOf(exhibit);
  const stamp = [
    ...wrapText(`Escalation Atlas · ${day}, ${span}`, { ...FONT, weight: 600 }, textPx).map((line) => ({
      line,
      weight: 600 as const,
    })),
    ...wrapText(`${filters} · ${known} · ${dataset} · ${sources}`, FONT, textPx, 4).map((line) => ({
      line,
      weight: 400 as const,
    })),
    ...wrapText(address, FONT, textPx, ADDRESS_LINES).map((line) => ({ line, weight: 400 as const })),
  ];
  const textHeightPx = legend.heightPx + GAP_PX + stamp.length * LINE_PX;
  const innerPx = Math.max(code.sidePx, textHeightPx);
  const stampTop = top + innerPx - stamp.length * LINE_PX;
  const texts = stamp.map(({ line, weight }, index) =>
    svgText(line, marginPx, stampTop + index * LINE_PX + 22, {
      sizePx: FONT.sizePx,
      weight,
      fill: weight === 600 ? colours.ink : colours.ink2,
    }),
  );
  return {
    heightPx: top + innerPx + PADDING_PX,
    svg: [
      `<rect x="0" y="0" width="${widthPx}" height="1.5" fill="${colours.ink}"/>`,
      bar ? `<g class="film-bar" transform="translate(${marginPx} ${PADDING_PX / 2})">${bar.svg}</g>` : "",
      `<g transform="translate(${marginPx} ${top})">${legend.svg}</g>`,
      ...texts,
      code.svgAt(widthPx - marginPx - code.sidePx, Number(short(top + (innerPx - code.sidePx) / 2))),
    ].join(""),
  };
}
