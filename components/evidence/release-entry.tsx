import type { Dataset } from "@/lib/dataset/dataset";
import { compareReleases } from "@/lib/dataset/release/compare-releases";
import type { Release } from "@/lib/dataset/release/release";
import { changePhrase, releasesPage } from "@/lib/dataset/release/revision-since";
import { knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { idsByField, REVISED_FIELD_LABELS } from "@/lib/evidence/revised-fields";
import { pagesWords } from "@/lib/messages/rooms";
import { RELEASE_NOTES } from "@/lib/theatre/releases/release-notes";
import { inLang } from "@/lib/view/address/lang-of";
import { CiteRelease } from "./cite-release";
import { IncidentNames } from "./incident-names";

interface ReleaseEntryProps {
  readonly release: Release;
  readonly before: Release | undefined;
  /** The fields that it revised, by incident. */
  readonly revised: Parameters<typeof idsByField>[0];
  readonly dataset: Pick<Dataset, "incidentById" | "places">;
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  readonly lang: Lang;
}

/** One release as a reader of a changelog wants it: what is new in words, then every incident, by what was done to it. */
export function ReleaseEntry({ release, before, revised, dataset, origin, lang }: ReleaseEntryProps) {
  const words = pagesWords.get(lang).releases;
  const note = RELEASE_NOTES[release.release];
  const change = before ? compareReleases(before, release) : null;
  const byField = idsByField(revised);
  return (
    <section>
      <h2 id={release.release}>
        {words.release(release.release)}
        {note && (
          <span className="text-[17px] font-normal text-ink-2">
            {" "}
            · {formatDay(knownDay(note.published), lang, "long")}
          </span>
        )}
      </h2>
      <ul>
        {note?.notes.map((text) => (
          <li key={text.en}>{text[lang]}</li>
        ))}
      </ul>
      <p>
        {change
          ? words.computed(changePhrase(change, lang))
          : words.incidents(Object.keys(release.incidents).length)}{" "}
        {words.version(release.version)}{" "}
        {before && (
          <a href={inLang(releasesPage(before.version), lang)}>{words.changesSince(before.version)}</a>
        )}
      </p>
      {change && change.added.length > 0 && (
        <details>
          <summary className="mt-3 cursor-pointer font-semibold pointer-coarse:py-2.5">
            {words.added(change.added.length)}
          </summary>
          <IncidentNames ids={change.added as readonly IncidentId[]} dataset={dataset} lang={lang} />
        </details>
      )}
      {[...byField].map(([field, ids]) => (
        <details key={field}>
          <summary className="mt-3 cursor-pointer pointer-coarse:py-2.5">
            <span className="font-semibold">{REVISED_FIELD_LABELS[field]?.[lang] ?? field}</span>
            {words.revisedIn(ids.length)}
          </summary>
          <IncidentNames ids={ids as readonly IncidentId[]} dataset={dataset} lang={lang} />
        </details>
      ))}
      <CiteRelease release={release} origin={origin} lang={lang} />
    </section>
  );
}
