import { loadDataset } from "@/lib/dataset/load-dataset";
import { atlasExportPage } from "@/lib/export/page/atlas-export-page";
import { exhibitOf } from "@/lib/export/page/exhibit";
import { paintMapSheet } from "@/lib/export/page/paint-map-sheet";
import { paintSheet, type SheetShape } from "@/lib/export/page/paint-sheet";
import { paintPreview } from "@/lib/preview/paint-preview";
import { previewOfAddress } from "@/lib/preview/preview-of-address";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { paintPicture } from "@/lib/static-map/paint-picture";
import { shippedStory } from "@/lib/story/shipped-stories";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView } from "@/lib/view/address/codec";
import { inThemes, type Picture } from "./picture";

const ORIGIN = "https://atlas.example.org";
export const dataset = loadDataset();
const context = linkContextOf(dataset);

export function exhibitAt(address: string) {
  const { pathname, search } = new URL(address, ORIGIN);
  const { view, repairs } = parseView(pathname, search, context);
  if (repairs.length > 0) throw new Error(`${address}: ${JSON.stringify(repairs)}`);
  return exhibitOf(dataset, view, ORIGIN);
}

const SIZES = {
  desk: { widthPx: 1080, heightPx: 640 },
  phone: { widthPx: 390, heightPx: 390 },
  embed: { widthPx: 640, heightPx: 360 },
} as const;

/** Views whose maps are kept: name, address, and the sizes in which they are. */
const MAPS: readonly (readonly [string, string, readonly (keyof typeof SIZES)[]])[] = [
  ["default", "/", ["desk", "phone", "embed"]],
  ["arabic", "/?lang=ar", ["desk", "phone"]],
  ["one-day", "/on/2024-01-28?span=day", ["desk", "phone"]],
  ["first-strikes", "/on/2023-10-27?days=7", ["desk"]],
  ["all-up-to", "/on/2024-02-10?span=until", ["desk", "phone"]],
  ["attacks-in-syria", "/on/2023-12-01?span=until&kind=attack&country=SY", ["desk"]],
  ["tower-22", "/on/2024-01-28?sel=2024-01-28-tower-22-drone", ["desk", "phone"]],
  ["al-asad", "/on/2024-01-20?sel=place:al-asad", ["desk"]],
  ["tanf-close", "/on/2024-01-28?at=33.4,38.65,8", ["desk"]],
  ["euphrates", "/on/2024-02-04?span=until&at=35,40.5,7.6", ["desk"]],
  ["far-out", "/on/2024-02-04?at=34,42,4.2", ["desk"]],
  [
    "rings-and-line",
    "/on/2023-11-12?at=34.5,41,6&layers=graticule&ring=33.5,38.6167:300&line=33.5,38.6167;36.24,43.96;33.31,44.37",
    ["desk"],
  ],
  ["both-names", "/on/2023-11-12?names=both&layers=-idle,-strikes,-rivers", ["desk"]],
];

function mapPictures(): Picture[] {
  return MAPS.flatMap(([name, address, sizes]) =>
    sizes.flatMap((size) =>
      inThemes("map", `${name}-${size}`, (theme) => {
        const { plan, scene, view } = exhibitAt(address);
        return paintPicture(plan, scene, view, theme, SIZES[size]);
      }),
    ),
  );
}

function sheetPictures(): Picture[] {
  const sheets: readonly (readonly [string, string, SheetShape])[] = [
    ["default", "/", "wide"],
    ["until-standard", "/on/2024-02-10?span=until", "standard"],
    ["filtered-square", "/on/2023-11-28?span=until&kind=attack&country=SY&known=2024-01-10", "square"],
    ["arabic", "/on/2023-11-08?lang=ar", "wide"],
  ];
  return sheets.flatMap(([name, address, shape]) =>
    inThemes("export", name, async (theme) => {
      const page = atlasExportPage(exhibitAt(address));
      return (await paintSheet(page, { shape, theme, words: null })).svg;
    }),
  );
}

function slidePictures(): Picture[] {
  return SHIPPED.flatMap((written) => {
    const story = shippedStory(written, dataset, context);
    return story.slides.flatMap(({ view, title, caption }, index) => {
      const words = { title, caption };
      const exhibit = exhibitOf(dataset, view, ORIGIN);
      const slide: Picture = {
        subject: "slide",
        name: `${story.id}-${index + 1}`,
        draw: async () =>
          (await paintSheet(atlasExportPage(exhibit), { shape: "wide", theme: "light", words })).svg,
      };
      const page: Picture = {
        subject: "document",
        name: `${story.id}-${index + 1}`,
        draw: async () =>
          (await paintMapSheet(atlasExportPage(exhibit), "dark", { widthPx: 1100, heightPx: 790 })).svg,
      };
      return index < 3 ? [slide, page] : [slide];
    });
  });
}

function previewPictures(): Picture[] {
  const addresses: Readonly<Record<string, string>> = {
    default: "/",
    "default-arabic": "/?lang=ar",
    "day-until": "/on/2023-11-08?span=until",
    selected: "/on/2023-10-24?span=window&days=14&sel=2023-10-19-al-tanf-drones",
    incident: "/incidents/2024-01-28-tower-22-drone",
    place: "/places/al-asad",
    compare: "/compare?a=2023-11-08&b=2024-02-04",
    sources: "/sources",
    tallies: "/tallies",
    weeks: "/weeks",
    slide: "/present/tower-22/2",
  };
  return Object.entries(addresses).map(([name, address]) => ({
    subject: "preview",
    name,
    draw: () => paintPreview(dataset, previewOfAddress(dataset, address)),
  }));
}

/** Maps, export pages, slides and previews of the dataset. */
export function atlasPictures(): Picture[] {
  return [...mapPictures(), ...sheetPictures(), ...slidePictures(), ...previewPictures()];
}
