"use client";

import { useState } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { SearchField } from "@/components/filters/search-field.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { isoFromDay } from "@/lib/domain/day";
import { workspaceWords } from "@/lib/messages/rooms";
import { dateSuggestion } from "@/lib/scene/filters/date-suggestion";
import { type Suggestion, suggestionsOf } from "@/lib/scene/search/suggestions-of";
import { mayBecomeDate } from "@/lib/view/typed-date";

/** What choosing a suggestion makes of the view: a day, a filter and a selection for a place, a filter for a party, the day of an incident. */
function chosen({ look, commands }: DatasetWorkspace, suggestion: Suggestion): void {
  const filters = { ...look.filters, q: "" };
  switch (suggestion.type) {
    case "place":
      commands.change({
        filters: { ...filters, place: [suggestion.id] },
        selected: { type: "place", id: suggestion.id },
      });
      return;
    case "party":
      commands.change({ filters: { ...filters, party: [suggestion.id] } });
      return;
    case "date":
      commands.change({ filters });
      commands.jumpTo(suggestion.day);
      return;
    case "incident":
      commands.pause();
      commands.change({
        filters,
        day: suggestion.day,
        selected: { type: "incident", id: suggestion.id },
      });
  }
}

/** The search field, wired to the view. */
export function SearchPane({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, commands, dataset, seed } = workspace;
  const { filters } = look;
  const { label } = useWords(workspaceWords).atlas.search;
  // A trailing space is typed before the next word, but is no part of the view's text.
  const [typed, setTyped] = useState(filters.q);
  const suggest = (q: string) => {
    if (!dataset) return [];
    const date = dateSuggestion(dataset, { ...filters, q }, look.lang);
    return [...(date ? [date] : []), ...suggestionsOf(dataset, q)];
  };
  // A date is no text of an incident: looked for as one, it would hide them all.
  const isDate = mayBecomeDate(typed);
  return (
    <SearchField
      label={label}
      value={typed.trim() === filters.q.trim() || (isDate && filters.q === "") ? typed : filters.q}
      action={`/on/${isoFromDay(seed.view.day)}`}
      onChange={(q) => {
        setTyped(q);
        commands.change({ filters: { ...filters, q: mayBecomeDate(q) ? "" : q } });
      }}
      suggestions={{
        suggest,
        onChoose: (suggestion) => {
          setTyped("");
          chosen(workspace, suggestion);
        },
      }}
    />
  );
}
