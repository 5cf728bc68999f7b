import { NameText } from "@/components/ui/name-text";
import type { KindCounts } from "@/lib/domain/kind-counts";
import { workspaceWords } from "@/lib/messages/rooms";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Cluster, Plan, Scene } from "@/lib/scene/scene";

interface CountedPlace {
  readonly id: string;
  readonly label: string;
  readonly labelAr: string | null;
  /** Of what is in view there; `undefined` for nothing. */
  readonly counts: KindCounts | undefined;
}

/** Places of a plan with what a scene holds there. */
export function countedPlaces(
  plan: Plan,
  scene: Scene,
  clusters: readonly Cluster[],
): readonly CountedPlace[] {
  return clusters.map(({ id, label, labelAr }) => {
    const index = plan.clusters.findIndex((cluster) => cluster.id === id);
    return { id, label, labelAr, counts: scene.clusters.find(({ cluster }) => cluster === index)?.counts };
  });
}

interface PlaceCardProps {
  /** The place pointed at; where one disc counts several, all of them. */
  readonly places: readonly CountedPlace[];
  readonly lang: "en" | "ar";
}

/** What pointing at a place shows: of each that is counted there its name and what is in view. 224 px wide. */
export function PlaceCard({ places, lang }: PlaceCardProps) {
  const words = workspaceWords.get(lang).detail;
  return (
    <article className="w-56 space-y-2 rounded-lg border border-rule bg-paper p-3 text-ink shadow-float">
      {places.map(({ id, label, labelAr, counts }) => {
        const held = counts ? kindPhrases(counts, lang) : [];
        return (
          <div key={id}>
            <h3 className="text-base leading-5 font-semibold">
              <NameText en={label} ar={labelAr} lang={lang} />
            </h3>
            <p className="numeral mt-1 text-[13px] leading-5 text-ink-2">
              {held.length > 0 ? held.join(`${words.comma} `) : words.place.nothing}
            </p>
          </div>
        );
      })}
    </article>
  );
}
