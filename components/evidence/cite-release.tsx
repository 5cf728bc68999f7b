import { CiteBlock } from "@/components/cite/cite-block.client";
import type { Release } from "@/lib/dataset/release/release";
import type { Lang } from "@/lib/domain/shapes/lang";
import { citedRelease } from "@/lib/evidence/citation/cited-release";
import { releaseDay } from "@/lib/evidence/citation/release-day";
import { pagesWords } from "@/lib/messages/rooms";

interface CiteReleaseProps {
  readonly release: Release;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly lang?: Lang;
}

/** The citation of one release, folded. */
export function CiteRelease({ release, origin, lang = "en" }: CiteReleaseProps) {
  return (
    <details>
      <summary className="mt-3 cursor-pointer pointer-coarse:py-2.5">
        {pagesWords.get(lang).frame.citeRelease(release.release)}
      </summary>
      <div className="mt-2">
        <CiteBlock cited={citedRelease(release, origin)} released={releaseDay(release.version)} />
      </div>
    </details>
  );
}
