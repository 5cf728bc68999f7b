import { type SheetTheme, sheetColours } from "@/lib/export/page/sheet-colours";
import type { ThemeColours } from "./themed-svg";

/** The style sheet of a file of slides: a page that is read, slides once its script runs, and paper. `fonts`: `@font-face` rules. */
export function deckStyle(theme: SheetTheme, colours: ThemeColours, fonts: string): string {
  const other = theme === "light" ? "dark" : "light";
  return `${fonts}
:root{${pageColours(theme)};${colours.css(theme)}}
:root[data-theme="${other}"]{${pageColours(other)};${colours.css(other)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif}
a{color:inherit;text-underline-offset:4px;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.defs{position:absolute;width:0;height:0}
header,section,footer{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:1.5rem 0 .5rem}
p{margin:.5rem 0;max-width:44rem}
.quiet{color:var(--ink2);font-size:.875rem}
.notes{white-space:pre-line;border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.drawing{display:block;border:1px solid var(--rule)}
.drawing svg{display:block;width:100%;height:auto}
footer li{margin:.25rem 0;font-size:.875rem}
nav{display:none}
@media screen{
[data-mode] nav{position:fixed;inset:auto 0 0;z-index:2;display:flex;gap:.25rem;align-items:center;justify-content:center;padding:.25rem;background:var(--paper);border-top:1px solid var(--rule)}
nav button{min-width:2.75rem;min-height:2.75rem;padding:0 .75rem;border:0;border-radius:.375rem;background:none;color:inherit;font:inherit;cursor:pointer}
nav button:hover,nav button[aria-pressed=true]{background:var(--rule)}
nav [data-place]{min-width:4rem;text-align:center;font-variant-numeric:tabular-nums}
[data-mode=page] body{padding-bottom:4rem}
[data-mode=slides] body{height:100vh;height:100dvh;overflow:hidden;display:flex;flex-direction:column;padding-bottom:3.3rem}
[data-mode=slides] :is(header,footer,section:not([data-current])){display:none}
[data-mode=slides] main{flex:1;min-height:0;display:flex}
[data-mode=slides] section{flex:1;min-height:0;width:100%;max-width:none;padding:0;display:flex;flex-direction:column}
[data-mode=slides] section>:is(h2,.words){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[data-mode=slides] .drawing{position:relative;flex:1;min-height:0;border:0}
[data-mode=slides] .drawing svg{position:absolute;inset:0;width:100%;height:100%}
[data-mode=slides] .notes{display:none}
[data-mode=slides][data-notes] .notes{display:block;max-height:35vh;overflow-y:auto;margin:0 auto;padding:.75rem 1rem;font-size:1.125rem}
[data-mode=slides] .live{display:none}
[data-black] body{visibility:hidden;background:#000}
[data-black]{background:#000}
}
@media (max-width:40rem) and (orientation:portrait){
[data-mode=slides] section{justify-content:start;overflow-y:auto;padding:0 0 1rem}
[data-mode=slides] .drawing{flex:none}
[data-mode=slides] .drawing svg{position:static;height:auto}
[data-mode=slides] section>:is(h2,.words){position:static;width:auto;height:auto;clip-path:none;margin:.75rem 1rem 0}
nav button{padding:0 .5rem}
nav [data-act=screen]{display:none}
}
@media print{
:root,:root[data-theme]{${pageColours("light")};${colours.css("light")}}
@page{size:A4 landscape;margin:10mm}
header,section,footer{max-width:none;padding:0}
section{break-after:page}
header p,section>h2,section>.words,.live{display:none}
h1{font-size:12pt;margin:0 0 2mm}
.drawing{border:0;break-inside:avoid}
.drawing svg{max-height:140mm}
.notes{font-size:8.5pt;line-height:1.35;columns:2;border:0;padding:0}
footer ol{columns:3}
footer a{text-decoration:none}
footer li{font-size:7.5pt;line-height:1.3;break-inside:avoid}
}`;
}

function pageColours(theme: SheetTheme): string {
  const { paper, ink, ink2, rule, focus } = sheetColours(theme);
  return `--paper:${paper};--ink:${ink};--ink2:${ink2};--rule:${rule};--focus:${focus};color-scheme:${theme}`;
}
