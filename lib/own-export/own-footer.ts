import { qrCode } from "@/lib/export/sheet/qr-code";
import type { SheetColours } from "@/lib/export/sheet/sheet-colours";
import type { SheetPart } from "@/lib/export/sheet/sheet-legend";
import { svgText } from "@/lib/export/sheet/svg-text";
import { wrapText } from "@/lib/export/wrap-text";
import { rowsDrawnAs } from "@/lib/layers/rows-painter-for";
import { countText } from "@/lib/own-data/count-text";
import { areasIn, PLACE_PRECISIONS } from "@/lib/own-data/place-precision";
import { short } from "@/lib/static-map/drawing-units";
import type { OwnExhibit } from "./own-exhibit";
import { ownStampOf } from "./own-stamp";

const FONT = { sizePx: 17, weight: 400 } as const;
const LINE_PX = 24;
const PADDING_PX = 24;
/** An address longer than this is told in full by the code alone. */
const ADDRESS_LINES = 4;
const SAID = {
  marks:
    "A mark a row, the older the paler; rows of one place stand about its dot. A ring with a number counts what has no room.",
  points: "A point a row, the older the fainter; points let through what lies under them: darker is more.",
} as const;

/** How rows are drawn, the stamp, and the code that leads to the page that asks for the file; between margins of `marginPx`. */
export function ownFooter(
  exhibit: OwnExhibit,
  colours: SheetColours,
  widthPx: number,
  marginPx: number,
): SheetPart {
  const code = qrCode(exhibit.code.address);
  const textPx = widthPx - 2 * marginPx - code.sidePx - 36;
  const { file, day, span, rows, shown, filters, address, codeNote } = ownStampOf(exhibit);
  const lines = (text: string, weight: 400 | 600, most?: number) =>
    wrapText(text, { ...FONT, weight }, textPx, most).map((line) => ({ line, weight }));
  const stamp = [
    ...lines(`${SAID[rowsDrawnAs(exhibit.table)]}${areasText(exhibit)}`, 400, 2),
    ...lines(`${file} · ${day}, ${span}`, 600, 3),
    ...lines([shown, rows, filters, ...(codeNote ? [codeNote] : [])].join(" · "), 400, 4),
    ...lines(
      `A reader's own file: not part of the atlas's dataset${exhibit.view.beside ? ", whose incidents are left out here" : ""}. The code asks for the file, and does not hold it.`,
      400,
      2,
    ),
    ...lines(address, 400, ADDRESS_LINES),
  ];
  const innerPx = Math.max(code.sidePx, stamp.length * LINE_PX);
  const top = PADDING_PX + (innerPx - stamp.length * LINE_PX) / 2;
  const texts = stamp.map(({ line, weight }, index) =>
    svgText(line, marginPx, top + index * LINE_PX + 18, {
      sizePx: FONT.sizePx,
      weight,
      fill: weight === 600 ? colours.ink : colours.ink2,
    }),
  );
  const codeTop = Number(short(PADDING_PX + (innerPx - code.sidePx) / 2));
  return {
    heightPx: innerPx + 2 * PADDING_PX,
    svg: [
      `<rect x="0" y="0" width="${widthPx}" height="1.5" fill="${colours.ink}"/>`,
      ...texts,
      code.svgAt(widthPx - marginPx - code.sidePx, codeTop),
    ].join(""),
  };
}

/** How rows are drawn whose place is known to an area alone, where there are any. */
function areasText({ table: { precisions }, mask, slice }: OwnExhibit): string {
  if (precisions === null) return "";
  const areas = areasIn(mask.by(precisions, PLACE_PRECISIONS.length).tally(slice));
  return areas === 0 ? "" : ` Open: known to an area alone (${countText(areas, "row")}).`;
}
