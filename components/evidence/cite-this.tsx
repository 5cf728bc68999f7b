import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { type Cited, citation } from "@/lib/evidence/citation";
import { PageSection } from "./page-section";

/** The citation of a page, to be selected or copied. */
export function CiteThis(cited: Cited) {
  const text = citation(cited);
  return (
    <PageSection title="Cite this" id="cite">
      <p className="mb-2.5 bg-paper-2 p-3 text-[13px] leading-[1.5] select-all [overflow-wrap:anywhere]">
        {text}
      </p>
      <CopyTextButton text={text} label="Copy citation" />
    </PageSection>
  );
}
