interface DrawnMapProps {
  /** SVG of `paintMap`; `null` where the map has no point. */
  readonly svg: string | null;
  readonly caption: string;
}

/** A map as the server drew it, its marks links. */
export function DrawnMap({ svg, caption }: DrawnMapProps) {
  if (svg === null)
    return <p className="text-[13px] text-ink-2">The map has no point or area for this place.</p>;
  return (
    <figure>
      <div
        className="relative h-80 overflow-hidden border border-rule bg-paper-2"
        // Made by this server of the validated dataset, with every text escaped.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption className="mt-1.5 text-[13px] leading-[1.4] text-ink-2">{caption}</figcaption>
    </figure>
  );
}
