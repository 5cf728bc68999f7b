import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { IncidentCard } from "@/components/incident/incident-card";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { PlanEntry } from "@/lib/scene/scene";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { EmbedDetail } from "./embed-detail";

const { entries } = planOf(loadDataset(), DEFAULT_VIEW.filters, { type: "until" });

const CARDS: Record<string, (entry: PlanEntry) => string> = {
  hovered: (entry) =>
    renderToStaticMarkup(
      createElement(IncidentCard, { entry, tag: null, lang: "en", open: { href: "/on/2024-01-28" } }),
    ),
  embedded: (entry) => renderToStaticMarkup(createElement(EmbedDetail, { entry, onClose: () => {} })),
};

test.each(Object.keys(CARDS))(
  "a card %s says where a launch is said to be from, and when nobody says",
  (card) => {
    const textOf = (entry: PlanEntry | undefined) => (entry && CARDS[card]?.(entry)) ?? "";
    const unsaid = entries.find(({ launchedFrom }) => launchedFrom?.length === 0);
    expect(textOf(unsaid).replace(/<[^>]+>/g, "")).toContain("Launched from: not said");
    const tower = entries.find(({ id }) => id === "2024-01-28-tower-22-drone");
    expect(textOf(tower).replace(/<[^>]+>/g, "")).toContain("Launched from: Iraq or Syria");
    const strike = entries.find(({ launchedFrom }) => launchedFrom === null);
    expect(textOf(strike)).not.toContain("Launched from");
  },
);
