import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";

interface DrawnMapProps {
  /** SVG of `paintMap`; `null` where the map has no point. */
  readonly svg: string | null;
  readonly caption: string;
  readonly lang: Lang;
}

/** A map as the server drew it, its marks links. */
export function DrawnMap({ svg, caption, lang }: DrawnMapProps) {
  if (svg === null) return <p className="text-[13px] text-ink-2">{pagesWords.get(lang).incident.noMap}</p>;
  return (
    <figure>
      <div
        dir="ltr"
        className="relative h-80 overflow-hidden border border-rule bg-paper-2"
        // Made by this server of the validated dataset, with every text escaped.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption className="mt-1.5 text-[13px] leading-[1.4] text-ink-2">{caption}</figcaption>
    </figure>
  );
}
