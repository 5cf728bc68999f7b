import type { ExportPage } from "./export-page";

/** 18 pixels where a sheet is shown 1280 wide. */
const LEAST_TEXT_PX = 22.5;

/** Sizes in which a headline is tried, largest first; the last is taken where none fits. No text is set under `leastPx`, whatever the scale. */
type HeadlineSizes = readonly { readonly scale: number; readonly leastPx: number }[];

/** Sizes of a page, CSS pixels. */
interface PageLook {
  /** Width of the column beside a wide page's map, and the space between them. */
  readonly columnPx: number;
  readonly gapPx: number;
  /** How much larger the map's signs and names are on a page than on a screen: it is looked at from further away. */
  readonly mapScale: number;
  readonly headline: HeadlineSizes;
  readonly caption: { readonly sizePx: number; readonly linePx: number };
  readonly footer: FooterLook;
}

interface FooterLook {
  readonly sizePx: number;
  readonly linePx: number;
  /** From the top of a line to its baseline. */
  readonly baselinePx: number;
  readonly paddingPx: number;
  /** An address of more lines is given in full by the code alone. */
  readonly addressLines: number;
  /** Whether the map's legend is in the footer, and not in the headline. */
  readonly hasLegend: boolean;
}

export const PAGE_LOOKS: Readonly<Record<ExportPage["world"], PageLook>> = {
  atlas: {
    columnPx: 516,
    gapPx: 36,
    mapScale: 1.9,
    // First every text keeps the size that is read from across a room; where that has no room, all grow smaller alike.
    headline: [...sizes(1, 0.5, LEAST_TEXT_PX), ...sizes(0.88, 0.5, 0)],
    caption: { sizePx: 26, linePx: 36 },
    footer: {
      sizePx: LEAST_TEXT_PX,
      linePx: 29,
      baselinePx: 22,
      paddingPx: 20,
      addressLines: 3,
      hasLegend: true,
    },
  },
  file: {
    columnPx: 428,
    gapPx: 40,
    mapScale: 1.45,
    headline: sizes(1, 0.45, 0),
    caption: { sizePx: 24, linePx: 34 },
    footer: { sizePx: 17, linePx: 24, baselinePx: 18, paddingPx: 24, addressLines: 4, hasLegend: false },
  },
};

function sizes(from: number, to: number, leastPx: number): HeadlineSizes {
  const tried = [];
  for (let scale = from; scale >= to; scale -= 0.06) tried.push({ scale, leastPx });
  return tried;
}
