import type { ReleaseChange } from "@/lib/dataset/release/compare-releases";
import { changePhrase } from "@/lib/dataset/release/revision-since";
import type { IncidentId } from "@/lib/domain/incident";
import { incidentPage } from "@/lib/evidence/page-links";

/** What changed between two releases: a sentence, then every incident. Those that were withdrawn have no page any more. */
export function ReleaseChanges({ change }: { readonly change: ReleaseChange }) {
  const phrase = changePhrase(change);
  return (
    <>
      <p>
        {phrase.charAt(0).toUpperCase()}
        {phrase.slice(1)}.
      </p>
      <Ids title="Added" ids={change.added} linked />
      <Ids title="Revised" ids={change.revised} linked />
      <Ids title="Withdrawn" ids={change.withdrawn} linked={false} />
    </>
  );
}

interface IdsProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly linked: boolean;
}

function Ids({ title, ids, linked }: IdsProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 font-semibold">
        {title} ({ids.length})
      </h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {/* The present release has exactly the dataset's incidents; a test holds it to that. */}
            {linked ? <a href={incidentPage(id as IncidentId)}>{id}</a> : id}
          </li>
        ))}
      </ul>
    </>
  );
}
