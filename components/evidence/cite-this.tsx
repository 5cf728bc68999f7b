import { CiteBlock } from "@/components/cite/cite-block.client";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Cited } from "@/lib/evidence/citation/cited";
import { releaseDay } from "@/lib/evidence/citation/release-day";
import { pagesWords } from "@/lib/messages/rooms";
import { PageSection } from "./page-section";

/** The citation of a page. */
export function CiteThis({ cited, lang = "en" }: { readonly cited: Cited; readonly lang?: Lang }) {
  return (
    <PageSection title={pagesWords.get(lang).frame.cite} id="cite">
      <CiteBlock cited={cited} released={releaseDay(cited.version)} />
    </PageSection>
  );
}
