import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentKind } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { planOfView } from "@/lib/scene/plan/drawn-through";
import type { Scene } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { kindShape } from "@/lib/signs/glyphs";
import { markPalette } from "@/lib/signs/mark-palette";
import { paintInset } from "@/lib/static-map/paint-picture";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, TALLIED_KIND } from "@/lib/theatre/kinds";
import { PREVIEW_ABOUT } from "@/lib/theatre/wording";
import type { Preview } from "./preview";
import { PREVIEW_MAP_SCALE, PREVIEW_MAP_SIZE, PREVIEW_PANEL_PX, PREVIEW_SIZE } from "./preview";
import { wrapText } from "./wrap-text";

const { widthPx: WIDTH, heightPx: HEIGHT } = PREVIEW_SIZE;
const PANEL = PREVIEW_PANEL_PX;
const MARGIN = 44;
const COLUMN = PANEL - MARGIN - 16;
/** The title takes the first of these sizes in which it is one line, else the last. */
const TITLE_SIZES = [46, 41, 36] as const;

/** Beside the counts: what they are counts of. */
const WORDS = {
  about: PREVIEW_ABOUT,
  nothing: { en: "Nothing in this dataset", ar: "لا شيء في هذه البيانات" },
  known: { en: "As known on", ar: "كما عُرف في" },
  filtered: { en: "Filtered", ar: "مع تصفية" },
} as const;

/** Marks that keep a text in its own direction whatever stands in it; they have no width. */
const DIRECTION = { en: ["", ""], ar: ["\u202b", "\u202c"] } as const;

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** A preview as an SVG document of {@link PREVIEW_SIZE}, in a font that has Latin and Arabic letters. */
export function paintPreview(dataset: Dataset, { view, kicker, title, text }: Preview): string {
  const theme = view.theme ?? "light";
  const colours = markPalette(theme);
  const { lang } = view;
  const plan = planOfView(datasetAsKnown(dataset, view.known), view);
  const scene = sceneOf(plan, view.day);
  const [panelX, mapX] = lang === "ar" ? [WIDTH - PANEL, 0] : [0, PANEL];
  const edge = lang === "ar" ? WIDTH - MARGIN : MARGIN;

  const line = ({ text: words, size, weight, colour }: TextLine, y: number, indent = 0) => {
    const [open, close] = DIRECTION[lang];
    const x = lang === "ar" ? edge - indent : edge + indent;
    const anchor = lang === "ar" ? ` text-anchor="end"` : "";
    return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor}>${escapeXml(`${open}${words}${close}`)}</text>`;
  };
  const titleSize = TITLE_SIZES.find((size) => estimateTextWidth(title, size, 600) <= COLUMN) ?? 36;
  const notes = [
    ...(view.known === null ? [] : [`${WORDS.known[lang]} ${formatDay(view.known, lang, "long")}`]),
    ...(Object.values(view.filters).some((values) => values.length > 0) ? [WORDS.filtered[lang]] : []),
  ];
  const block = (words: string, size: number, weight: 400 | 600, colour: string, most: number) =>
    wrapText(words, COLUMN, size, weight, most).map(
      (part): TextLine => ({ text: part, size, weight, colour }),
    );
  const lines = [
    ...block(kicker, 22, 600, colours[TALLIED_KIND], 2),
    ...block(title, titleSize, 600, colours.ink, 3),
    ...block(text, 22, 400, colours.quiet, 3),
    ...block(notes.join(" · "), 20, 400, colours.quiet, 2),
  ];
  let y = MARGIN - 4;
  const head = lines.map((part, index) => {
    const gap = index > 0 && lines[index - 1]?.size !== part.size ? 10 : 0;
    y += part.size * 1.18 + gap;
    return line(part, y);
  });
  y += 14;
  const rows = countRows(scene).map(({ kind, count }) => {
    y += 52;
    const icon = `<path transform="translate(${lang === "ar" ? edge - 32 : edge} ${y - 27}) scale(1.3333)" d="${kindShape(kind).path}" fill="${colours[kind]}"/>`;
    const width = estimateTextWidth(String(count), 40, 600);
    const label = KIND_LABELS[kind][count === 1 ? "one" : "many"][lang];
    return [
      icon,
      line({ text: String(count), size: 40, weight: 600, colour: colours.ink }, y, 46),
      line({ text: label, size: 24, weight: 400, colour: colours.ink }, y, 46 + width + 12),
    ].join("");
  });
  const held =
    rows.length > 0
      ? rows.join("")
      : line({ text: WORDS.nothing[lang], size: 24, weight: 600, colour: colours.ink }, y + 52);
  const launched = originText(originCounts(plan, scene), lang, { withAreas: false });
  const said = launched ? block(launched, 20, 400, colours.ink, 3) : [];
  const from = said.map((part, index) => line(part, y + 40 + index * 26));
  const about = block(WORDS.about[lang], 17, 400, colours.quiet, 3);
  const foot = about.map((part, index) => line(part, HEIGHT - 34 - (about.length - 1 - index) * 24));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="IBM Plex Sans Arabic">`,
    `<g transform="translate(${mapX} 0) scale(${PREVIEW_MAP_SCALE})">${paintInset(plan, scene, view, theme, PREVIEW_MAP_SIZE)}</g>`,
    `<rect x="${panelX}" width="${PANEL}" height="${HEIGHT}" fill="${colours.paper}"/>`,
    `<rect x="${panelX}" width="${PANEL}" height="10" fill="${colours[TALLIED_KIND]}"/>`,
    ...head,
    held,
    ...from,
    ...foot,
    "</svg>",
  ].join("");
}

function countRows({ counts }: Scene): { readonly kind: IncidentKind; readonly count: number }[] {
  return INCIDENT_KINDS.map((kind) => ({ kind, count: countOf(counts, kind) })).filter(
    ({ count }) => count > 0,
  );
}
