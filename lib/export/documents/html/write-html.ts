import type { SourceId } from "@/lib/domain/source";
import type { DocumentInput } from "@/lib/export/documents/document";
import { chosenSources, type SourceLine } from "@/lib/export/documents/document-sources";
import type { SlidePage } from "@/lib/export/documents/slide-page";
import { toolsWords } from "@/lib/messages/rooms";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import { prefixIds } from "@/lib/static-map/svg/prefix-ids";
import type { SlideWords } from "@/lib/story/story";
import { runDeck } from "./deck";
import { deckStyle } from "./deck-style";
import { sharePaths } from "./shared-paths";
import { ThemeColours, themedSvg } from "./themed-svg";

interface HtmlInput extends DocumentInput {
  /** Whether each page's notes are in the file. */
  readonly withNotes: boolean;
  /** The fonts that a text needs, as `@font-face` rules that hold them. */
  readonly fontRulesFor: (text: string) => Promise<string>;
  /** SHA-256 of a text in UTF-8, base64. */
  readonly hashOf: (text: string) => Promise<string>;
  /** "30 November 2026" */
  readonly madeOn: string;
}

interface DrawnSlide {
  readonly words: SlideWords | null;
  readonly page: SlidePage;
  readonly svg: string;
}

/**
 * Pages as one file that opens anywhere and asks for nothing: drawn maps, texts, sources and fonts inside, in both themes; slides that a
 * clicker turns where scripts run, a page to read where they do not. Its policy lets nothing run or load but what it holds.
 */
export async function writeHtml(input: HtmlInput): Promise<string> {
  const { title, lang, pages, theme, onStep, hashOf } = input;
  const colours = new ThemeColours();
  const slides: DrawnSlide[] = [];
  for (const [index, { words, page: make }] of pages.entries()) {
    await onStep(index, pages.length + 1);
    const page = await make();
    const drawn = { light: "", dark: "" };
    for (const each of ["light", "dark"] as const)
      drawn[each] = (await page.sheet({ shape: "wide", theme: each, words })).svg;
    const svg = themedSvg(drawn.light, drawn.dark, colours) ?? drawn[theme];
    slides.push({ words, page, svg: prefixIds(svg, `s${index}-`) });
  }
  await onStep(pages.length, pages.length + 1);
  const { shared, drawings } = sharePaths(slides.map(({ svg }) => svg));
  const body = [
    headOf(input),
    `<main>${slides.map((slide, index) => section(slide, drawings[index] ?? "", index, input)).join("")}</main>`,
    sourceList(input, slides),
    bar(slides.length, input),
    shared === "" ? "" : `<svg class="defs" aria-hidden="true"><defs>${shared}</defs></svg>`,
  ].join("\n");
  const style = deckStyle(theme, colours, await input.fontRulesFor(`${title} ${body}`));
  const script = `(${runDeck.toString()})()`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await hashOf(script)}'`,
    `style-src 'sha256-${await hashOf(style)}'`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}" data-theme="${theme}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${style}</style></head><body>`,
    body,
    `<script>${script}</script></body></html>`,
  ].join("\n");
}

function headOf({ title, lang, madeOn, pages }: HtmlInput): string {
  const { name, deck } = toolsWords.get(lang).sheet;
  const count = pages.length === 1 ? "" : `${deck.slides(pages.length)}. `;
  return `<header><p class="quiet">${name}</p><h1 dir="auto">${escapeXml(title)}</h1><p class="quiet">${count}${escapeXml(deck.madeOn(madeOn))}</p></header>`;
}

function section(
  { words, page }: DrawnSlide,
  svg: string,
  index: number,
  { pages, withNotes, lang }: HtmlInput,
): string {
  const name = words?.title || page.day;
  const number = pages.length === 1 ? "" : `${index + 1}. `;
  const live = escapeXml(page.address);
  return [
    `<section id="slide-${index + 1}" data-slide aria-label="${escapeXml(name)}">`,
    `<h2 dir="auto">${number}${escapeXml(name)}</h2>`,
    words?.caption ? `<p class="words" dir="auto">${escapeXml(words.caption)}</p>` : "",
    `<div class="drawing" dir="ltr">${svg.replace("<svg ", `<svg role="img" `)}</div>`,
    withNotes && words && words.notes.trim() !== ""
      ? `<div class="notes" dir="auto">${escapeXml(words.notes.trim())}</div>`
      : "",
    `<p class="quiet live"><bdi>${escapeXml(page.stamp)}</bdi> ${toolsWords.get(lang).sheet.deck.live} <a href="${live}" rel="noreferrer">${live}</a></p>`,
    "</section>",
  ].join("");
}

function sourceList({ dataset, sources, lang }: HtmlInput, slides: readonly DrawnSlide[]): string {
  const cited = new Set<SourceId>(slides.flatMap(({ page }) => page.sourceIds));
  const lines = dataset ? chosenSources(sources, cited, dataset, lang) : [];
  if (lines.length === 0) return "";
  return `<footer><h2>${toolsWords.get(lang).sheet.sourcesHead(lines.length)}</h2><ol>${lines.map(sourceItem).join("")}</ol></footer>`;
}

function sourceItem({ publisher, title, date, address }: SourceLine): string {
  const text = `${publisher}. ${title === null ? "" : `${title}. `}${date}.`;
  const words = `<bdi>${escapeXml(text)}</bdi>`;
  // Only what a browser opens as a page: an address of any other kind stays text.
  if (address === null || !/^https?:\/\//i.test(address)) return `<li>${words}</li>`;
  return `<li><a href="${escapeXml(address)}" rel="noreferrer">${words}</a></li>`;
}

function bar(count: number, { lang }: HtmlInput): string {
  const words = toolsWords.get(lang).sheet.deck;
  const [back, on] = lang === "ar" ? (["→", "←"] as const) : (["←", "→"] as const);
  const button = (act: string, label: string, words: string) =>
    `<button type="button" data-act="${act}" aria-label="${label}" title="${label}">${words}</button>`;
  const turning =
    count === 1
      ? ""
      : `${button("back", words.previous, back)}<span data-place></span>${button("next", words.next, on)}`;
  return `<nav aria-label="${words.name}">${turning}${button("notes", `${words.notes} (N)`, words.notes)}${button("all", `${words.pageHint} (A)`, words.page)}${button("theme", `${words.theme} (T)`, "◐")}${button("screen", `${words.screen} (F)`, words.screen)}</nav>`;
}
