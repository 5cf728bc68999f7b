import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { workspaceWords } from "@/lib/messages/rooms";

interface PossibleDuplicatesProps {
  readonly ids: readonly IncidentId[];
  readonly dataset: Pick<Dataset, "places"> & { readonly incidentById: ReadonlyMap<IncidentId, Incident> };
  readonly hrefOf: (incident: Incident) => string;
  readonly lang: Lang;
}

/** Other incidents that may be this one told again: linked, never merged. */
export function PossibleDuplicates({ ids, dataset, hrefOf, lang }: PossibleDuplicatesProps) {
  const others = ids.flatMap((id) => dataset.incidentById.get(id) ?? []);
  if (others.length === 0) return null;
  const words = workspaceWords.get(lang).detail.duplicates;
  return (
    <div className="mt-4 border-s-[3px] border-rule-2 ps-3 text-sm leading-[1.45]">
      <p className="font-semibold">{words.title}</p>
      <p className="text-ink-2">{words.note}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <a
              href={hrefOf(other)}
              className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink pointer-coarse:inline-block pointer-coarse:py-3"
            >
              {incidentTitle(other, dataset.places, lang)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
