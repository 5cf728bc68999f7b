"use client";

import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { ExportSubject } from "@/components/export/content/export-subject";
import { ExportDialog } from "@/components/export/export-dialog.client";
import { useFilesAtHand } from "@/components/file-store/use-files-at-hand.client";
import { sceneStoreOf, stillSceneStore } from "@/components/state/scene-store";
import { useChanging } from "@/components/state/use-changing.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { useMedia } from "@/components/state/use-media.client";
import { SlideStage } from "@/components/story/slide-stage";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords, shellWords } from "@/lib/messages/rooms";
import type { FrameBox } from "@/lib/scene/counts/counts-in-frame";
import { type ClickerCommand, slideAfter } from "@/lib/story/clicker-key";
import type { Slide } from "@/lib/story/story";
import { writtenSlideOf } from "@/lib/story/story-views";
import { inLang } from "@/lib/view/address/lang-of";
import { keepLang } from "@/lib/view/address/reader-language";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { ClickerHelp } from "./clicker-help.client";
import { PresentBar } from "./present-bar";
import { atlasHref, presenterHref, slideHref } from "./present-links";
import { createDayRunner } from "./slides/day-runner";
import { LiveSlideMap } from "./slides/live-slide-map.client";
import type { PresentSeed } from "./slides/present-seed";
import "./present.css";
import { SceneSlideText } from "./slides/scene-slide-text";
import { SLIDE_BOX } from "./slides/slide-camera";
import { SlidePanel } from "./slides/slide-panel";
import { useDrawnAnew } from "./slides/use-drawn-anew.client";
import { useSlideScenes } from "./slides/use-slide-scenes.client";
import { useClicker } from "./use-clicker.client";
import { useIdle } from "./use-idle.client";
import { useSharedPlace } from "./use-shared-place.client";
import { useStageTheme } from "./use-stage-theme.client";
import { useSwipe } from "./use-swipe.client";

const FileSlideView = lazy(async () => ({
  default: (await import("./slides/file-slide-view.client")).FileSlideView,
}));

export interface PresentProps {
  readonly seed: PresentSeed;
  /** Id of the story in addresses. */
  readonly storyId: string;
  /** Query and fragment of the address, which stay the same from slide to slide. */
  readonly rest: string;
  /** Whether only the address holds the story. */
  readonly carried: boolean;
}

/** The audience's screen: one slide of a story over the whole window. */
export function Present(props: PresentProps) {
  const slide = props.seed.story.slides[props.seed.slide];
  return slide ? <Presentation {...props} first={slide} /> : null;
}

function Presentation({ seed, storyId, rest, carried, first }: PresentProps & { readonly first: Slide }) {
  const { story } = seed;
  const { slides } = story;
  const lang = useLang();
  const words = useWords(deckWords);
  const { name } = useWords(shellWords);
  const hrefOf = useCallback((index: number) => slideHref(storyId, index, rest), [storyId, rest]);
  const [pointer, setPointer] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const {
    slide: index,
    black,
    go,
    setBlack,
  } = useSharedPlace({
    role: "audience",
    storyId,
    opened: seed.slide,
    count: slides.length,
    hrefOf,
    onPoint: setPointer,
  });
  const slide = slides[index] ?? first;
  // A slide of a reader's own file has none, and what asks for one then is not seen.
  const view = useMemo(() => ({ ...(slide.view ?? DEFAULT_VIEW), lang }), [slide, lang]);
  const held = useFilesAtHand(slides.flatMap(({ own }) => (own ? [own.file] : [])));
  const [exporting, setExporting] = useState(false);
  const [helping, setHelping] = useState(false);
  const subject = useMemo(
    (): ExportSubject => ({ type: "story", story, files: held.files }),
    [story, held.files],
  );
  const idle = useIdle();
  const theme = useStageTheme(view.theme);
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const scenes = useSlideScenes(seed);
  const dataset = useDataset(seed.version).data;
  const shown = scenes.at(index);
  const picture = scenes.pictureAt(index);
  const drawAnew = useDrawnAnew(index, seed);
  const [mapBox, setMapBox] = useState<FrameBox>(SLIDE_BOX);

  const [runner] = useState(() =>
    createDayRunner(first.view?.day ?? first.own?.day ?? DEFAULT_VIEW.day, {
      now: () => performance.now(),
      requestFrame: (callback) => requestAnimationFrame(callback),
      cancelFrame: (handle) => cancelAnimationFrame(handle),
    }),
  );
  const aim = slide.view?.day;
  useEffect(() => {
    if (aim !== undefined) runner.aim(aim, reducedMotion || document.hidden);
  }, [runner, aim, reducedMotion]);
  useEffect(() => () => runner.stop(), [runner]);
  const sceneStore = useMemo(
    () => (scenes.ready ? sceneStoreOf(shown.plan, runner) : stillSceneStore(shown.scene)),
    [scenes.ready, shown, runner],
  );
  const scene = useChanging(sceneStore);

  const openHref = slide.own
    ? inLang(writtenSlideOf(slide).view, lang)
    : atlasHref(view, storyId, index, carried);
  const notesHref = presenterHref(storyId, index, rest);
  const openPresenter = () => {
    if (!window.open(notesHref, "atlas-presenter", "popup,width=1180,height=760"))
      window.location.assign(notesHref);
  };
  const command = (asked: ClickerCommand) => {
    switch (asked) {
      case "next":
      case "previous":
      case "first":
      case "last":
        go(slideAfter(asked, index, slides.length));
        return;
      case "black":
        setBlack(!black);
        return;
      case "full-screen":
        void toggleFullScreen();
        return;
      case "presenter":
        openPresenter();
        return;
      case "leave":
        if (document.fullscreenElement) void document.exitFullscreen();
        else window.location.assign(keepLang(openHref, window.location.search));
        return;
      case "help":
        setHelping(true);
    }
  };
  useClicker(black, command);
  const swipe = useSwipe((direction) => command(direction === 1 ? "next" : "previous"));

  const title = slide.title === "" ? words.slide.untitled(index + 1) : slide.title;
  const pageTitle = words.slide.pageTitle(title, index + 1, slides.length, story.title);
  useEffect(() => {
    document.title = `${pageTitle} · ${name}`;
  }, [pageTitle, name]);

  return (
    <main className="present" data-idle={idle ? "" : undefined} data-slide={index + 1} {...swipe}>
      {slide.own ? (
        <Suspense>
          <FileSlideView
            slide={slide}
            story={story}
            index={index}
            held={held}
            runner={runner}
            theme={theme}
            reducedMotion={reducedMotion}
            pointer={pointer}
            onSkip={index < slides.length - 1 ? () => command("next") : null}
          />
        </Suspense>
      ) : (
        <SlideStage
          pointer={pointer}
          map={
            picture === null ? (
              <LiveSlideMap
                plan={shown.plan}
                sceneStore={sceneStore}
                view={view}
                theme={theme}
                reducedMotion={reducedMotion}
                ready={scenes.ready}
                drawAnew={drawAnew}
                onSize={setMapBox}
              />
            ) : (
              <SlidePanel svg={picture} />
            )
          }
          text={
            <SceneSlideText
              story={story}
              index={index}
              shown={{ ...shown, scene }}
              box={picture === null ? mapBox : null}
              heading
            />
          }
        />
      )}
      <PresentBar
        slide={index + 1}
        slideCount={slides.length}
        previousHref={index > 0 ? hrefOf(index - 1) : null}
        nextHref={index < slides.length - 1 ? hrefOf(index + 1) : null}
        atlasHref={openHref}
        notesHref={notesHref}
        onCommand={command}
        onExport={() => setExporting(true)}
      />
      <p role="status" className="sr-only">
        {index === seed.slide ? "" : words.slide.announced(index + 1, slides.length, title)}
      </p>
      {black && (
        <button
          type="button"
          aria-label={words.present.black}
          className="fixed inset-0 z-50 cursor-none bg-black"
          onClick={() => setBlack(false)}
        />
      )}
      <ExportDialog
        subject={exporting ? subject : null}
        dataset={dataset}
        theme={theme}
        onClose={() => setExporting(false)}
      />
      <ClickerHelp open={helping} onClose={() => setHelping(false)} />
    </main>
  );
}

/** A browser may refuse: then the window stays as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    return;
  }
}
