import type { ReactNode } from "react";
import { SiteBar } from "@/components/ui/site-bar.client";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Cited } from "@/lib/evidence/citation/cited";
import { CiteThis } from "./cite-this";

interface EvidencePageProps {
  readonly current?: "counts" | "sources";
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  /** What stands beneath the title. */
  readonly lead?: ReactNode;
  /** The column beside the text, over the citation; beneath it on narrow screens. */
  readonly aside?: ReactNode;
  readonly cited: Cited;
  readonly lang?: Lang;
  readonly children: ReactNode;
}

/** A page to look things up on: head, title, text, and beside it what else there is. Wide enough for tables. */
export function EvidencePage(props: EvidencePageProps) {
  const { current, kicker, title, lead, aside, cited, lang = "en", children } = props;
  return (
    <div className="mx-auto max-w-[74rem] px-5 pt-2 pb-16 text-[15px] leading-[1.5] md:px-8">
      <SiteBar current={current} />
      <main>
        <header className="pt-7 pb-5">
          {kicker}
          <h1 className="mt-1.5 max-w-[24em] text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] text-balance [overflow-wrap:anywhere] md:text-[2.5rem]">
            {title}
          </h1>
          {lead}
        </header>
        {aside === undefined ? (
          <>
            {children}
            <div className="mt-9 max-w-[46rem]">
              <CiteThis cited={cited} lang={lang} />
            </div>
          </>
        ) : (
          <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_25rem]">
            <div className="min-w-0">{children}</div>
            <div className="min-w-0">
              {aside}
              <CiteThis cited={cited} lang={lang} />
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
