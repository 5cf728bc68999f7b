import type { Dataset } from "@/lib/dataset/dataset";
import { compareReleases } from "@/lib/dataset/release/compare-releases";
import type { Release } from "@/lib/dataset/release/release";
import { changePhrase, releasesPage } from "@/lib/dataset/release/revision-since";
import { knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import { idsByField, REVISED_FIELD_LABELS } from "@/lib/evidence/revised-fields";
import { keptReleaseFields } from "@/lib/theatre/releases/kept-release-fields";
import { RELEASE_NOTES } from "@/lib/theatre/releases/release-notes";
import { CiteRelease } from "./cite-release";
import { IncidentNames } from "./incident-names";

interface ReleaseEntryProps {
  readonly release: Release;
  readonly before: Release | undefined;
  readonly dataset: Pick<Dataset, "incidentById" | "places">;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

/** One release as a reader of a changelog wants it: what is new in words, then every incident, by what was done to it. */
export function ReleaseEntry({ release, before, dataset, origin }: ReleaseEntryProps) {
  const note = RELEASE_NOTES[release.release];
  const change = before ? compareReleases(before, release) : null;
  const byField = idsByField(keptReleaseFields[release.release] ?? {});
  return (
    <section>
      <h2 id={release.release}>
        Release {release.release}
        {note && (
          <span className="text-[17px] font-normal text-ink-2">
            {" "}
            · {formatDay(knownDay(note.published), "en", "long")}
          </span>
        )}
      </h2>
      <ul>
        {note?.notes.map((text) => (
          <li key={text.en}>{text.en}</li>
        ))}
      </ul>
      <p>
        {change
          ? `Computed: ${changePhrase(change)}.`
          : `${Object.keys(release.incidents).length} incidents.`}{" "}
        Version {release.version}.{" "}
        {before && <a href={releasesPage(before.version)}>All changes since {before.version}</a>}
      </p>
      {change && change.added.length > 0 && (
        <details>
          <summary className="mt-3 cursor-pointer font-semibold pointer-coarse:py-2.5">
            Added ({change.added.length})
          </summary>
          <IncidentNames ids={change.added as readonly IncidentId[]} dataset={dataset} />
        </details>
      )}
      {[...byField].map(([field, ids]) => (
        <details key={field}>
          <summary className="mt-3 cursor-pointer pointer-coarse:py-2.5">
            <span className="font-semibold">{REVISED_FIELD_LABELS[field] ?? field}</span>: revised in{" "}
            {ids.length}
          </summary>
          <IncidentNames ids={ids as readonly IncidentId[]} dataset={dataset} />
        </details>
      ))}
      <CiteRelease release={release} origin={origin} />
    </section>
  );
}
