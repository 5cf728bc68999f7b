"use client";

import { memo, useCallback, useDeferredValue } from "react";
import type { DatasetCommands } from "@/components/atlas-page/state/use-dataset-commands.client";
import { hrefOfIncident, isFiltered } from "@/components/atlas-page/state/view-changes";
import { dayNotice } from "@/components/incident/day/day-headline";
import { EmptyList, type EmptyListProps } from "@/components/incident/day/empty-list";
import { IncidentRow } from "@/components/incident/incident-row";
import { placeTag } from "@/components/incident/place-tag";
import type { RenderRow } from "@/components/list/day-group";
import { IncidentList } from "@/components/list/incident-list";
import type { Look } from "@/components/state/view-store";
import { readingOn } from "@/components/timeline/timeline-facts";
import { type Scenes, useScene } from "@/components/workspace/use-scenes.client";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import { nearestDays } from "@/lib/scene/entry-index";
import type { Scene } from "@/lib/scene/scene";
import { printView } from "@/lib/view/address/codec";
import { DEFAULT_WINDOW_DAYS, NO_FILTERS } from "@/lib/view/default-view";
import { typedDate, withinAtlas } from "@/lib/view/typed-date";
import type { View } from "@/lib/view/view";

interface ListPaneProps {
  readonly look: Look;
  readonly scenes: Scenes;
  readonly commands: DatasetCommands;
  readonly onPoint: (id: IncidentId | null) => void;
}

type Way = EmptyListProps["ways"][number];

/** What a reader may do who sees nothing. */
function waysOut({ look, scenes, commands }: ListPaneProps, scene: Scene): Way[] {
  const { plan } = scenes;
  const way = (label: string, change: Partial<View>): Way => ({
    label,
    href: printView({ ...look, day: scene.day, ...change }),
    onGo: () => commands.change(change),
  });
  const atOnePlace = look.filters.place.length === 1;
  const nearest = nearestDays(plan.entries, scene.day).map(({ day, words }) =>
    way(`${atOnePlace ? `${words} here:` : "Go to"} ${formatDay(day, "en", "long")}`, { day }),
  );
  const date = typedDate(look.filters.q);
  const asked = date && withinAtlas(date.day, plan.dayExtent).day;
  return [
    ...(asked === null
      ? []
      : [
          way(`Go to ${formatDay(asked, "en", "long")}`, {
            day: asked,
            filters: { ...look.filters, q: "" },
          }),
        ]),
    ...(atOnePlace ? nearest : []),
    ...(look.known === null ? [] : [way("Show all that is known now", { known: null })]),
    ...(isFiltered(look.filters) ? [way("Clear the filters", { filters: NO_FILTERS })] : []),
    ...(look.span.type === "day"
      ? [
          way(`Show the last ${DEFAULT_WINDOW_DAYS} days`, {
            span: { type: "window", days: DEFAULT_WINDOW_DAYS },
          }),
        ]
      : []),
    ...(atOnePlace ? [] : nearest),
  ];
}

/** The incidents in view, or why there are none and what to do about it. */
export const ListPane = memo(function ListPane(props: ListPaneProps) {
  const { look, scenes, commands, onPoint } = props;
  const { plan, timeline } = scenes;
  const scene = useDeferredValue(useScene(scenes));
  const renderRow = useCallback<RenderRow>(
    (entry, state) => (
      <IncidentRow
        entry={entry}
        tag={placeTag(plan, entry)}
        lang={look.lang}
        clock={look.clock}
        href={hrefOfIncident(look, entry)}
        onSelect={commands.selectIncident}
        onPoint={onPoint}
        {...state}
      />
    ),
    [plan, look, commands.selectIncident, onPoint],
  );
  const title =
    dayNotice({
      day: scene.day,
      total: scene.total,
      onDay: 0,
      dayOnly: look.span.type === "day",
      ...readingOn(timeline, scene.day),
      filtered: isFiltered(look.filters),
      known: look.known,
    }) ?? "Nothing in this dataset";
  return (
    <IncidentList
      plan={plan}
      lo={scene.lo}
      hi={scene.hi}
      selectedId={look.selected?.type === "incident" ? look.selected.id : null}
      renderRow={renderRow}
      onPoint={onPoint}
      empty={<EmptyList title={title} ways={waysOut(props, scene)} />}
    />
  );
});
