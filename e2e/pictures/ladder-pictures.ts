import { isoFromDay } from "@/lib/domain/day";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { paintLadder } from "@/lib/ladder/paint/paint-ladder";
import { viewLadder } from "@/lib/ladder/view-ladder";
import { viewExportPage } from "@/lib/panels/panel-picture";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MAP_FONTS } from "@/lib/static-map/paint-map";
import { parseLadder } from "@/lib/view/address/ladder-link";
import { CAMPAIGN } from "@/lib/view/default-view";
import { dataset, exhibitAt } from "./atlas-pictures";
import { inThemes, type Picture } from "./picture";

const LANGS = ["en", "ar"] as const;

/** The ladder of the campaign, in both themes and languages, and the first reply by an attack. */
export function ladderPictures(): Picture[] {
  const picture = (name: string, lang: (typeof LANGS)[number], query: string) =>
    inThemes("ladder", `${name}-${lang}`, (theme) => {
      const { look } = parseLadder(query, linkContextOf(dataset));
      return paintLadder(viewLadder(dataset, { ...look, lang }), {
        lang,
        theme,
        fonts: MAP_FONTS,
        widthPx: 960,
      });
    });
  const page = (name: string, query: string) =>
    inThemes("slide", name, async (theme) => {
      const words = { title: "After Tower 22", caption: "What a slide says beside its ladder." };
      const shown = viewExportPage(exhibitAt(`/on/2024-02-10?${query}&panel=ladder`));
      return (await paintSheet(shown, { shape: "wide", theme, words })).svg;
    });
  const campaign = `day=${isoFromDay(CAMPAIGN.to)}&span=range&start=${isoFromDay(CAMPAIGN.from)}`;
  return [
    ...LANGS.flatMap((lang) => picture("campaign", lang, campaign)),
    ...picture("january-2020", "en", "day=2020-03-31&span=range&start=2019-12-27"),
    ...page("ladder-two-weeks", "span=window&days=14"),
    ...page("ladder-campaign", "span=range&start=2023-10-17"),
    ...page("ladder-two-weeks-ar", "span=window&days=14&lang=ar"),
  ];
}
