import { Dashboard } from "@/components/atlas-page/dashboard.client";
import { seedOf } from "@/components/atlas-page/state/seed-of";
import { ChartsPage } from "@/components/charts/charts-page";
import { ComparePage } from "@/components/compare/compare-page";
import { compareSeedOf } from "@/components/compare/compare-seed-of";
import { IncidentPage } from "@/components/evidence/incident-page";
import { OriginsPage } from "@/components/evidence/origins-page";
import { PlacePage } from "@/components/evidence/place-page";
import { SourcesPage } from "@/components/evidence/sources-page";
import { TalliesPage } from "@/components/evidence/tallies/tallies-page";
import { FilePage } from "@/components/file-page/file-page.client";
import { LadderPage } from "@/components/ladder/ladder-page";
import { OpenFileGuide } from "@/components/open-file/open-file-guide";
import { BriefingPage } from "@/components/present/editor/briefing-page.client";
import { StoriesPage } from "@/components/present/editor/stories-page";
import { MyPresentation } from "@/components/present/my-presentation.client";
import { Present } from "@/components/present/present.client";
import { restOf } from "@/components/present/present-links";
import { Presenter } from "@/components/present/presenter.client";
import { presentSeed } from "@/components/present/slides/present-seed";
import { FilesWordsProvider } from "@/components/ui/words/files-words.client";
import { WeeksPage } from "@/components/weeks/weeks-page";
import type { Dataset } from "@/lib/dataset/dataset";
import { sourceFilterOf } from "@/lib/evidence/source-filter";
import { tallyQuestionOf } from "@/lib/evidence/tally-question";
import { type OfflineRoute, offlineRoute } from "@/lib/offline/offline-route";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { parseCharts } from "@/lib/view/address/charts-link";
import { parseLadder } from "@/lib/view/address/ladder-link";
import { langOf } from "@/lib/view/address/lang-of";
import { parseWeeks } from "@/lib/view/address/weeks-link";
import { themeKey } from "@/lib/view/keys/reader-keys";
import { repairSentence } from "@/lib/view/text/repairs";
import { NeedsNetwork } from "./needs-network.client";

interface OfflinePageProps {
  readonly dataset: Dataset;
  /** The address in the browser. */
  readonly at: Pick<URL, "origin" | "pathname" | "search">;
}

/** The page of an address, of the same parts as the server's. */
export function OfflinePage({ dataset, at }: OfflinePageProps) {
  const { origin, pathname, search } = at;
  const keys = new URLSearchParams(search);
  const query = search.slice(1);
  const lang = langOf(search);
  const route = offlineRoute(pathname);
  switch (route.type) {
    case "day":
      return <Dashboard seed={seedOf(dataset, pathname + search).seed} />;
    case "incident": {
      const incident = dataset.incidents.find(({ id }) => id === route.id);
      return incident ? (
        <IncidentPage incident={incident} dataset={dataset} lang={lang} origin={origin} />
      ) : (
        <NeedsNetwork path={pathname} />
      );
    }
    case "place": {
      const place = [...dataset.places.values()].find(({ id }) => id === route.id);
      return place ? (
        <PlacePage place={place} dataset={dataset} lang={lang} origin={origin} />
      ) : (
        <NeedsNetwork path={pathname} />
      );
    }
    case "sources":
      return (
        <SourcesPage
          dataset={dataset}
          filter={sourceFilterOf({ kind: keys.getAll("kind"), q: keys.getAll("q") })}
          theme={themeKey.parse(keys.get("theme") ?? "")}
          lang={lang}
          origin={origin}
        />
      );
    case "tallies":
      return (
        <TalliesPage
          dataset={dataset}
          question={tallyQuestionOf(query, linkContextOf(dataset))}
          origin={origin}
        />
      );
    case "origins":
      return <OriginsPage dataset={dataset} lang={lang} origin={origin} />;
    case "weeks": {
      const { look, repairs } = parseWeeks(query, linkContextOf(dataset));
      return (
        <WeeksPage
          whole={dataset}
          look={look}
          repairs={repairs.map((repair) => repairSentence(repair, look.lang))}
        />
      );
    }
    case "charts": {
      const { look, repairs } = parseCharts(query, linkContextOf(dataset));
      return (
        <ChartsPage
          whole={dataset}
          look={look}
          repairs={repairs.map((repair) => repairSentence(repair, look.lang))}
          origin={origin}
        />
      );
    }
    case "ladder": {
      const { look, repairs } = parseLadder(query, linkContextOf(dataset));
      return <LadderPage whole={dataset} look={look} repairs={repairs} />;
    }
    case "compare":
      return <ComparePage seed={compareSeedOf(dataset, query)} />;
    case "stories":
      return <StoriesPage dataset={dataset} lang={lang} />;
    case "briefing":
      return <BriefingPage version={dataset.version} />;
    case "file":
      return (
        <FilesWordsProvider>
          <FilePage guide={<OpenFileGuide lang={lang} />} />
        </FilesWordsProvider>
      );
    case "slide":
      return <OfflineSlide route={route} dataset={dataset} rest={restOf(search)} />;
    case "unknown":
      return <NeedsNetwork path={pathname} />;
  }
}

interface OfflineSlideProps {
  readonly route: Extract<OfflineRoute, { readonly type: "slide" }>;
  readonly dataset: Dataset;
  /** What stays the same in the addresses of slides. */
  readonly rest: string;
}

function OfflineSlide({ route, dataset, rest }: OfflineSlideProps) {
  const { story, slide, notes } = route;
  if (story === MY_BRIEFING_ID)
    return (
      <MyPresentation
        version={dataset.version}
        slide={/^[1-9]\d{0,2}$/.test(slide) ? Number(slide) - 1 : 0}
        screen={notes ? "presenter" : "audience"}
        query={rest}
      />
    );
  const seed = presentSeed(dataset, story, slide);
  if (!seed) return <NeedsNetwork path={`/present/${story}/${slide}`} />;
  const props = { seed, storyId: story, rest, carried: false };
  return notes ? <Presenter {...props} /> : <Present {...props} />;
}
