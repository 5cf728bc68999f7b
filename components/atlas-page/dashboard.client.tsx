"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { ExportSubject } from "@/components/export/content/export-subject";
import { ExportDialog } from "@/components/export/export-dialog.client";
import { useCoordinates } from "@/components/map/tools/use-coordinates.client";
import { useMeasuring } from "@/components/map/tools/use-measuring.client";
import { useMapControls } from "@/components/map/use-map-controls.client";
import { SavedViews } from "@/components/saved/saved-views.client";
import { coordinateFormat } from "@/components/state/coordinate-format";
import { handFile } from "@/components/state/handed-file";
import { useStart } from "@/components/state/use-start.client";
import { DropAnywhere } from "@/components/ui/drop-anywhere.client";
import { LanguageLink } from "@/components/ui/language-link.client";
import { StatusLine } from "@/components/ui/status-line";
import { useWords } from "@/components/ui/words/use-words.client";
import { KeysDialog } from "@/components/workspace/keys-dialog.client";
import type { PageHandlers } from "@/components/workspace/shortcuts";
import { useShortcuts } from "@/components/workspace/use-shortcuts.client";
import type { IncidentId } from "@/lib/domain/incident";
import type { OriginKey } from "@/lib/domain/place";
import { talliesPage } from "@/lib/evidence/tally-question";
import { viewTitle } from "@/lib/evidence/view-title";
import { workspaceWords } from "@/lib/messages/rooms";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import { printCharts } from "@/lib/view/address/charts-link";
import { printView } from "@/lib/view/address/codec";
import { printLadder } from "@/lib/view/address/ladder-link";
import { printWeeks } from "@/lib/view/address/weeks-link";
import { isDefaultView } from "@/lib/view/default-view";
import { areNoExtras } from "@/lib/view/view";
import { BriefingMenu } from "./header/briefing-menu";
import { openDatePanel } from "./header/date-button.client";
import { Downloads } from "./header/downloads.client";
import { Header } from "./header/header.client";
import { useAddToBriefing } from "./header/use-add-to-briefing.client";
import { linkNow, useCopyLink } from "./header/use-copy-link.client";
import { DetailPane } from "./panes/detail-pane.client";
import { FiltersPane } from "./panes/filters-pane.client";
import { HeadlinePane } from "./panes/headline-pane.client";
import { IncidentAnnouncer } from "./panes/incident-announcer.client";
import { LegendPane } from "./panes/legend-pane.client";
import { ListPane } from "./panes/list-pane.client";
import { MapPane } from "./panes/map-pane.client";
import { MapSummary } from "./panes/map-summary";
import { MapToolsPane } from "./panes/map-tools-pane.client";
import { OriginStripPane } from "./panes/origin-strip.client";
import { PrintedSources } from "./panes/printed-sources.client";
import { SearchPane } from "./panes/search-pane.client";
import { TimelinePane } from "./panes/timeline-pane.client";
import { UnderPane } from "./panes/under-pane.client";
import { Shell } from "./shell";
import type { Seed } from "./state/seed";
import { useDatasetWorkspace } from "./state/use-dataset-workspace.client";
import { compareWithBefore } from "./state/view-changes";

const StartCard = lazy(async () => ({ default: (await import("./header/start-card.client")).StartCard }));

/** Whether a newcomer may be offered a start there: nothing but the default view is asked for. */
function mayStart({ view, repairs }: Seed): boolean {
  const { camera, hiddenLayers, extras, play } = view;
  return (
    isDefaultView(view) &&
    camera === null &&
    hiddenLayers.length === 0 &&
    areNoExtras(extras) &&
    !play &&
    repairs.length === 0
  );
}

interface DashboardProps {
  readonly seed: Seed;
}

/** The whole page of a day: the only component that knows all the others. */
export function Dashboard({ seed }: DashboardProps) {
  const workspace = useDatasetWorkspace(seed);
  const { look, commands, store } = workspace;
  const words = useWords(workspaceWords).atlas;
  const router = useRouter();
  const [helping, setHelping] = useState(false);
  const [savedOpen, setSavedOpen] = useState(false);
  const [exported, setExported] = useState<ExportSubject | null>(null);
  const [pointed, setPointed] = useState<PointedAt | null>(null);
  const pointIncident = useCallback(
    (id: IncidentId | null) => setPointed(id && { type: "incident", id }),
    [],
  );
  const [hovered, setHovered] = useState<IncidentId | null>(null);
  const measure = useMeasuring(store);
  const coordinates = useCoordinates(coordinateFormat);
  const pointOrigin = useCallback((id: OriginKey | null) => setPointed(id && { type: "origin", id }), []);
  const briefing = useAddToBriefing(workspace);
  // Without scripts, and until the dataset is here, the list says it all.
  const panel = workspace.dataset === undefined ? "list" : look.panel;
  const showsTable = panel === "table";
  const start = useStart(mayStart(seed));
  useEffect(() => {
    if (start.open !== "offered") return;
    return store.subscribe(() => {
      if (!isDefaultView(store.get())) start.close();
    });
  }, [start, store]);
  const [copied, copyLink] = useCopyLink(workspace);
  const controls = useMapControls(store);
  const { fullScreen } = controls;
  const inPanel = (act: () => void) => () => (fullScreen ? fullScreen.leaveFor(act) : act());

  const handlers: PageHandlers = {
    goToDate: inPanel(openDatePanel),
    toggleOrigins: () => commands.toggleLayer("origins"),
    addToBriefing: briefing.add,
    saveView: () => setSavedOpen(true),
    search: inPanel(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()),
    coordinates: coordinates.onKey,
    resetMap: controls.reset,
    ...(fullScreen && { fullScreen: fullScreen.toggle }),
    close: start.open === "no" ? commands.deselect : start.close,
    help: () => setHelping(true),
  };
  useShortcuts(commands, handlers);

  return (
    <>
      <Shell
        header={
          <Header
            homeHref="/"
            aboutHref="/method"
            search={<SearchPane workspace={workspace} />}
            briefing={<BriefingMenu {...briefing} story={look.story} onSaved={() => setSavedOpen(true)} />}
            copied={copied}
            onCopyLink={copyLink}
            pictureNow={async () => {
              const { viewPicture } = await import("@/components/export/view-picture");
              const view = store.get();
              return viewPicture(view, workspace.whole, workspace.theme, view.lang);
            }}
            linkNow={() => linkNow(workspace)}
            titleNow={() => viewTitle({ ...look, day: workspace.shownDay.day() }, workspace.names, look.lang)}
            version={seed.version}
            lang={look.lang}
            language={
              <LanguageLink
                href={printView(seed.view)}
                hrefNow={() => linkNow(workspace)}
                className="min-h-9 text-sm font-medium pointer-coarse:min-h-11"
              />
            }
            clock={look.clock}
            onClock={(clock) => commands.change({ clock })}
            weeksHref={printWeeks(look)}
            onCompare={() => window.location.assign(compareWithBefore(store.get()))}
            onCharts={() => window.location.assign(printCharts(store.get()))}
            onLadder={() => window.location.assign(printLadder(store.get()))}
            onCounts={() => window.location.assign(talliesPage(store.get()))}
            theme={look.theme}
            onTheme={(theme) => commands.change({ theme })}
            downloads={<Downloads workspace={workspace} />}
            onExport={() => {
              commands.pause();
              setExported({ type: "view", view: store.get() });
            }}
            onStart={start.ask}
            onKeyboardHelp={() => setHelping(true)}
          />
        }
        headline={<HeadlinePane workspace={workspace} />}
        filters={<FiltersPane workspace={workspace} />}
        list={
          <>
            {!showsTable && <ListPane workspace={workspace} onPoint={pointIncident} />}
            {!showsTable && <StoriesLine />}
            <PrintedSources workspace={workspace} />
          </>
        }
        under={
          panel !== "list" && (
            <UnderPane
              workspace={workspace}
              panel={panel}
              onPointIncident={pointIncident}
              pointed={hovered ?? (pointed?.type === "incident" ? pointed.id : null)}
              onPoint={setPointed}
            />
          )
        }
        legend={<LegendPane workspace={workspace} />}
        map={
          <div className="flex h-full flex-col">
            <OriginStripPane workspace={workspace} onPoint={pointOrigin} />
            <div className="relative min-h-0 flex-1">
              <MapSummary workspace={workspace} />
              <MapPane
                workspace={workspace}
                pointed={pointed}
                controls={controls}
                onMeasure={measure.onMeasure}
                onGround={coordinates.onGround}
                {...(panel === "charts" && { onPoint: setHovered })}
              />
              <MapToolsPane workspace={workspace} {...measure} coordinates={coordinates} />
            </div>
          </div>
        }
        detail={look.selected === null ? null : <DetailPane workspace={workspace} selected={look.selected} />}
        dock={<TimelinePane workspace={workspace} />}
        start={
          start.open !== "no" && (
            <Suspense>
              <StartCard
                asked={start.open === "asked"}
                onPlay={() => {
                  start.close();
                  commands.playCampaign();
                }}
                onClose={start.close}
              />
            </Suspense>
          )
        }
        notice={<StatusLine {...workspace.notice} />}
      />
      <IncidentAnnouncer workspace={workspace} />
      <DropAnywhere
        label={words.drop}
        onFile={(file) => {
          handFile(file);
          router.push("/own-data");
        }}
      />
      <KeysDialog item="incident" handlers={handlers} open={helping} onClose={() => setHelping(false)} />
      <SavedViews open={savedOpen} current={briefing.viewToSave} onClose={() => setSavedOpen(false)} />
      <ExportDialog
        subject={exported}
        dataset={workspace.whole}
        theme={workspace.theme}
        onClose={() => setExported(null)}
      />
    </>
  );
}

function StoriesLine() {
  const { title, note } = useWords(workspaceWords).atlas.stories;
  return (
    <p className="border-t border-rule px-5 py-3 text-[13px] print:hidden">
      <a href="/present" className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink">
        {title}
      </a>{" "}
      <span className="text-ink-2">{note}</span>
    </p>
  );
}
