import { CiteBlock } from "@/components/cite/cite-block.client";
import type { Release } from "@/lib/dataset/release/release";
import { citedRelease } from "@/lib/evidence/citation/cited-release";
import { releaseDay } from "@/lib/evidence/citation/release-day";

interface CiteReleaseProps {
  readonly release: Release;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** The citation of one release, folded. */
export function CiteRelease({ release, origin }: CiteReleaseProps) {
  return (
    <details>
      <summary className="mt-3 cursor-pointer pointer-coarse:py-2.5">Cite release {release.release}</summary>
      <div className="mt-2">
        <CiteBlock cited={citedRelease(release, origin)} released={releaseDay(release.version)} />
      </div>
    </details>
  );
}
