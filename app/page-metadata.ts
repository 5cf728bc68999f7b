import type { Metadata } from "next";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { FEED_NAMES, FEED_TITLES } from "@/lib/evidence/feeds";
import { shellWords } from "@/lib/messages/rooms";
import { PREVIEW_SIZE } from "@/lib/preview/preview";
import { previewAddress } from "@/lib/preview/preview-address";
import { inLang } from "@/lib/view/address/lang-of";
import { pageLang } from "./page-lang";
import { siteOrigin } from "./site-origin";

interface PageWords {
  readonly title: string;
  readonly description: string;
  /** The address for search engines, from the path on. */
  readonly canonical: string;
  /** The address with all that decides what is seen, from the path on; by default the canonical one. */
  readonly address?: string;
  /** What the preview image shows; by default the description. */
  readonly alt?: string;
  readonly type?: "website" | "article";
}

/** Title, description, canonical address, its addresses in other languages, preview image and oEmbed address of a page, in the language that is asked for. */
export async function pageMetadata(words: PageWords): Promise<Metadata> {
  const { title, description, canonical, address = canonical, alt = description, type = "article" } = words;
  const origin = await siteOrigin();
  const lang = await pageLang();
  const { name } = shellWords.get(lang);
  const image = {
    url: `${origin}${previewAddress(loadDataset(), inLang(address, lang))}`,
    width: PREVIEW_SIZE.widthPx,
    height: PREVIEW_SIZE.heightPx,
    type: "image/png",
    alt,
  };
  return {
    title,
    description,
    alternates: {
      canonical: inLang(canonical, lang),
      languages: { en: inLang(canonical, "en"), ar: inLang(canonical, "ar") },
      types: {
        "application/atom+xml": FEED_NAMES.map((name) => ({
          url: `${origin}/feeds/${name}`,
          title: FEED_TITLES[name],
        })),
        "application/json+oembed": `${origin}/oembed?format=json&url=${encodeURIComponent(origin + inLang(address, lang))}`,
      },
    },
    openGraph: {
      title: `${title} · ${name}`,
      description,
      url: inLang(canonical, lang),
      type,
      siteName: name,
      locale: lang === "ar" ? "ar" : "en_GB",
      images: [image],
    },
    twitter: {
      card: "summary_large_image",
      title,
      description,
      images: [{ url: image.url, alt, width: image.width, height: image.height }],
    },
  };
}
