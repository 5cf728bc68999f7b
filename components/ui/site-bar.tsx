export interface SiteBarProps {
  /** Which of the pages this is. */
  readonly current?: "counts" | "present" | "sources" | "method" | undefined;
}

const PAGES = [
  { id: "map", href: "/", label: "Map" },
  { id: "present", href: "/present", label: "Briefings" },
  { id: "counts", href: "/tallies", label: "Counts" },
  { id: "sources", href: "/sources", label: "Sources" },
  { id: "method", href: "/method", label: "Method" },
] as const;

/** The head of every page that is read: the name, and the ways to the map and the other pages. */
export function SiteBar({ current }: SiteBarProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-5 border-b border-rule py-2 text-[15px] print:hidden">
      <a
        href="/"
        className="me-auto inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em] pointer-coarse:min-h-11"
      >
        Escalation Atlas
      </a>
      <nav aria-label="Pages" className="flex flex-wrap gap-x-4">
        {PAGES.map(({ id, href, label }) => (
          <a
            key={id}
            href={href}
            aria-current={id === current ? "page" : undefined}
            className="inline-flex min-h-9 items-center underline decoration-transparent decoration-2 underline-offset-[6px] hover:decoration-rule-2 aria-[current]:font-semibold aria-[current]:decoration-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {label}
          </a>
        ))}
      </nav>
    </header>
  );
}
