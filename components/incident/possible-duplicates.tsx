import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import { incidentTitle } from "@/lib/evidence/incident-title";

interface PossibleDuplicatesProps {
  readonly ids: readonly IncidentId[];
  readonly dataset: Pick<Dataset, "places"> & { readonly incidentById: ReadonlyMap<IncidentId, Incident> };
  readonly hrefOf: (incident: Incident) => string;
}

/** Other incidents that may be this one told again: linked, never merged. */
export function PossibleDuplicates({ ids, dataset, hrefOf }: PossibleDuplicatesProps) {
  const others = ids.flatMap((id) => dataset.incidentById.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <div className="mt-4 border-s-[3px] border-rule-2 ps-3 text-sm leading-[1.45]">
      <p className="font-semibold">May be a duplicate</p>
      <p className="text-ink-2">Both are counted, since no source settles whether they are the same:</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <a
              href={hrefOf(other)}
              className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink pointer-coarse:inline-block pointer-coarse:py-3"
            >
              {incidentTitle(other, dataset.places)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
