import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";

export interface Font {
  readonly sizePx: number;
  readonly weight: 400 | 600;
}

/**
 * A text broken into lines no wider than `widthPx`, at spaces and where it must inside a word; its own line breaks are kept. With
 * `maxLines` the last line ends in an ellipsis where something was left out.
 */
export function wrapText(
  text: string,
  { sizePx, weight }: Font,
  widthPx: number,
  maxLines = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (line: string) => estimateTextWidth(line, sizePx, weight) <= widthPx;
  const lines = text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((paragraph) => wrapParagraph(paragraph.trim(), fits));
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let last = [...(kept.pop() ?? "")];
  while (last.length > 0 && !fits(`${last.join("").trimEnd()}…`)) last = last.slice(0, -1);
  return [...kept, `${last.join("").trimEnd()}…`];
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/u)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const char of word) {
      if (line !== "" && !fits(line + char)) {
        lines.push(line);
        line = "";
      }
      line += char;
    }
  }
  return [...lines, line];
}
