import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { isFiltered } from "@/components/atlas-page/state/view-changes";
import { dayNotice } from "@/components/incident/day/day-headline";
import { EmptyList, type EmptyListProps } from "@/components/incident/day/empty-list";
import { readingOn } from "@/components/timeline/timeline-facts";
import { formatDay } from "@/lib/domain/format-day";
import { workspaceWords } from "@/lib/messages/rooms";
import { nearestDays } from "@/lib/scene/entry-index";
import type { Scene } from "@/lib/scene/scene";
import { printView } from "@/lib/view/address/codec";
import { DEFAULT_WINDOW_DAYS, NO_FILTERS } from "@/lib/view/default-view";
import { typedDate, withinAtlas } from "@/lib/view/typed-date";
import type { View } from "@/lib/view/view";

interface EmptyPaneProps {
  readonly workspace: DatasetWorkspace;
  readonly scene: Scene;
}

type Way = EmptyListProps["ways"][number];

/** What a reader may do who sees nothing. */
function waysOut({ workspace, scene }: EmptyPaneProps): Way[] {
  const { look, commands } = workspace;
  const { lang } = look;
  const words = workspaceWords.get(lang).atlas.empty;
  const { plan } = workspace.scenes;
  const way = (label: string, change: Partial<View>): Way => ({
    label,
    href: printView({ ...look, day: scene.day, ...change }),
    onGo: () => commands.change(change),
  });
  const atOnePlace = look.filters.place.length === 1;
  const nearest = nearestDays(plan.entries, scene.day).map(({ day, words: side }) =>
    way((atOnePlace ? words.near[side] : words.goTo)(formatDay(day, lang, "long")), { day }),
  );
  const date = typedDate(look.filters.q);
  const asked = date && withinAtlas(date.day, plan.dayExtent).day;
  return [
    ...(asked === null
      ? []
      : [
          way(words.goTo(formatDay(asked, lang, "long")), {
            day: asked,
            filters: { ...look.filters, q: "" },
          }),
        ]),
    ...(atOnePlace ? nearest : []),
    ...(look.known === null ? [] : [way(words.allKnown, { known: null })]),
    ...(isFiltered(look.filters) ? [way(words.clear, { filters: NO_FILTERS })] : []),
    ...(look.span.type === "day"
      ? [
          way(words.lastDays(DEFAULT_WINDOW_DAYS), {
            span: { type: "window", days: DEFAULT_WINDOW_DAYS },
          }),
        ]
      : []),
    ...(atOnePlace ? [] : nearest),
  ];
}

/** Why there are no incidents in view, and what to do about it. */
export function EmptyPane({ workspace, scene }: EmptyPaneProps) {
  const { look, scenes } = workspace;
  const title =
    dayNotice({
      day: scene.day,
      total: scene.total,
      onDay: 0,
      dayOnly: look.span.type === "day",
      ...readingOn(scenes.timeline, scene.day),
      filtered: isFiltered(look.filters),
      known: look.known,
      lang: look.lang,
    }) ?? workspaceWords.get(look.lang).atlas.headline.nothing;
  return <EmptyList title={title} ways={waysOut({ workspace, scene })} />;
}
