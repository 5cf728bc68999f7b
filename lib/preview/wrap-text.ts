import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";

const ELLIPSIS = "…";

/** A text in at most `most` lines of `width` CSS pixels, broken between words; what does not fit ends in an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  most: number,
): string[] {
  const fits = (line: string) => estimateTextWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  const kept = lines.slice(0, most);
  return kept.map((one, index) => {
    const cut = index === most - 1 && lines.length > most;
    return cut || !fits(one) ? shortened(one, fits, cut) : one;
  });
}

function shortened(line: string, fits: (line: string) => boolean, cut: boolean): string {
  let rest = line;
  while (rest !== "" && !fits(rest + ELLIPSIS)) rest = [...rest].slice(0, -1).join("");
  return cut || rest !== line ? `${rest.trimEnd()}${ELLIPSIS}` : line;
}
