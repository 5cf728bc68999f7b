import { CiteBlock } from "@/components/cite/cite-block.client";
import type { Cited } from "@/lib/evidence/citation/cited";
import { releaseDay } from "@/lib/evidence/citation/release-day";
import { PageSection } from "./page-section";

/** The citation of a page. */
export function CiteThis({ cited }: { readonly cited: Cited }) {
  return (
    <PageSection title="Cite this" id="cite">
      <CiteBlock cited={cited} released={releaseDay(cited.version)} />
    </PageSection>
  );
}
