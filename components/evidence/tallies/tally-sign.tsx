import type { Tally } from "@/lib/domain/tally";

const HALF = 4;

/** The sign of a figure around 0, 0: a disc where it is exact, a triangle for "at least", a ring for "about". */
export function TallySign({ qualifier }: { readonly qualifier: Tally["qualifier"] }) {
  if (qualifier === "at least") {
    return <path d="M0 -5.5 L5 3.5 L-5 3.5 Z" strokeWidth={1} className="fill-ink stroke-paper" />;
  }
  return qualifier === "about" ? (
    <circle r={HALF - 0.5} strokeWidth={1.75} className="fill-paper stroke-ink" />
  ) : (
    <circle r={HALF} strokeWidth={1} className="fill-ink stroke-paper" />
  );
}

const SIGNS = [
  { qualifier: "exact", words: "a number" },
  { qualifier: "at least", words: "at least" },
  { qualifier: "about", words: "about" },
] as const;

/** What the signs mean. */
export function TallySigns() {
  return (
    <ul className="flex flex-wrap gap-x-4 text-[13px] text-ink-2">
      {SIGNS.map(({ qualifier, words }) => (
        <li key={qualifier} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12">
            <TallySign qualifier={qualifier} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
