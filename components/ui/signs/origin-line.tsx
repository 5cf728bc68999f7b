import type { OriginWords } from "@/lib/scene/origins/origin-counts";

/** Where launches are said to come from, in one line: cut short where it is too long, but never how often nobody says. */
export function OriginLine({
  words,
  className = "",
}: {
  readonly words: OriginWords;
  readonly className?: string;
}) {
  const { said, none, differ } = words;
  return (
    <p
      data-origins=""
      title={`${said}${none}${differ}`}
      className={`numeral flex whitespace-pre ${className}`}
    >
      <span className="overflow-hidden text-ellipsis whitespace-pre">{said}</span>
      <span className="shrink-0">{none}</span>
      {differ !== "" && <span className="sr-only">{differ}</span>}
    </p>
  );
}
