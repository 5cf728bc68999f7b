"use client";

import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import Square from "lucide-react/icons/square";
import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import { SoftLink } from "@/components/ui/soft-link";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { type ClickerCommand, slideAfter } from "@/lib/story/clicker-key";
import { textOf } from "@/lib/story/text-of";
import { ClickerHelp } from "./clicker-help.client";
import type { PresentProps } from "./present.client";
import { presenterHref, slideHref } from "./present-links";
import "./present.css";
import { PresenterTimer } from "./presenter-timer.client";
import { SlideMiniature } from "./slides/slide-miniature.client";
import { useDrawnAnew } from "./slides/use-drawn-anew.client";
import { useSlideScenes } from "./slides/use-slide-scenes.client";
import { useClicker } from "./use-clicker.client";
import { useLaser } from "./use-laser.client";
import { useSharedPlace } from "./use-shared-place.client";

/** A projector's screen, until the audience's window says how large it is. */
const USUAL_SCREEN = { widthPx: 1280, heightPx: 720 };

/** The presenter's window: notes, this slide and the next, timer; in step with the audience's. */
export function Presenter({ seed, storyId, rest }: PresentProps) {
  const { story } = seed;
  const { slides } = story;
  const lang = useLang();
  const words = useWords(deckWords);
  const written = textOf(story);
  const hrefOf = useCallback((index: number) => presenterHref(storyId, index, rest), [storyId, rest]);
  const [screen, setScreen] = useState(USUAL_SCREEN);
  const place = useSharedPlace({
    role: "presenter",
    storyId,
    opened: seed.slide,
    count: slides.length,
    hrefOf,
    onScreen: (widthPx, heightPx) => setScreen({ widthPx, heightPx }),
  });
  const { slide: index, black, go, setBlack } = place;
  const [helping, setHelping] = useState(false);
  const hydrated = useHydrated();
  const scenes = useSlideScenes(seed);
  const drawAnew = useDrawnAnew(index, seed);
  const laser = useLaser((at) => place.tell({ type: "point", from: "presenter", at }));
  const command = (asked: ClickerCommand) => {
    if (asked === "black") setBlack(!black);
    else if (asked === "help") setHelping(true);
    else if (asked === "leave") window.close();
    else go(slideAfter(asked, index, slides.length));
  };
  useClicker(false, command);
  const slide = slides[index];
  const title = slide === undefined || slide.title === "" ? words.slide.untitled(index + 1) : slide.title;
  const pageTitle = words.slide.notesTitle(
    words.slide.pageTitle(title, index + 1, slides.length, story.title),
  );
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  if (!slide) return null;
  const moved = index !== seed.slide;
  return (
    <main
      data-slide={index + 1}
      data-black={black ? "" : undefined}
      className="grid min-h-dvh grid-cols-1 content-start gap-x-8 gap-y-5 p-4 md:p-6 lg:h-dvh lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-[auto_minmax(0,1fr)]"
    >
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t-4 border-ink pt-3 lg:col-span-2">
        <p className="me-auto min-w-0 text-[15px] font-semibold">
          <bdi {...written}>{story.title}</bdi>
          <span className="numeral ms-3 font-normal text-ink-2">
            {words.slide.place(index + 1, slides.length)}
            {written.lang !== undefined && written.lang !== lang && ` · ${words.slide.inEnglish}`}
          </span>
        </p>
        {hydrated && <PresenterTimer />}
        <span className="flex items-center gap-1.5">
          {hydrated && (
            <Button
              aria-pressed={black}
              onClick={() => setBlack(!black)}
              className="aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <Square size={15} fill="currentColor" aria-hidden="true" />
              {words.presenter.black}
            </Button>
          )}
          <Step to="previous" href={index > 0 ? hrefOf(index - 1) : null} onGo={() => command("previous")} />
          <Step
            to="next"
            href={index < slides.length - 1 ? hrefOf(index + 1) : null}
            onGo={() => command("next")}
          />
        </span>
      </header>
      <section aria-label={words.presenter.thisSlide} className="min-w-0">
        {/* The laser pointer: a picture to point at, which the audience sees as a dot; nothing here has to be operated. */}
        <div className="relative cursor-crosshair" {...laser.handlers}>
          <SlideMiniature
            story={story}
            slide={index}
            shown={scenes.at(index)}
            picture={scenes.pictureAt(index)}
            screen={screen}
            live={drawAnew}
            pointer={laser.at}
          />
          {black && (
            <p className="absolute inset-0 flex items-center justify-center bg-black/85 text-lg font-semibold text-white">
              {words.presenter.isBlack}
            </p>
          )}
        </div>
        <div className="mt-3 flex gap-1" aria-hidden="true">
          {slides.map((_, at) => (
            <span key={hrefOf(at)} className={`h-1 flex-1 ${at <= index ? "bg-ink" : "bg-rule"}`} />
          ))}
        </div>
        <p className="mt-3 hidden text-[13px] text-ink-2 lg:block">
          {hydrated ? words.presenter.pointing : ""}
        </p>
        <p className="mt-1 text-[13px]">
          <a href={slideHref(storyId, index, rest)} className="underline underline-offset-4">
            {words.presenter.slideItself}
          </a>
        </p>
      </section>
      <div className="flex min-h-0 min-w-0 flex-col gap-5">
        <section
          aria-label={words.presenter.notes}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes scroll, by keyboard too
          tabIndex={0}
          className="min-h-0 flex-1 overflow-y-auto lg:order-2"
        >
          <h1
            {...(slide.title !== "" && written)}
            className="text-xl leading-tight font-semibold text-balance"
          >
            {title}
          </h1>
          <p
            {...(slide.notes !== "" && written)}
            className="mt-3 text-[19px] leading-[1.5] whitespace-pre-line"
          >
            {slide.notes === "" ? words.presenter.noNotes : slide.notes}
          </p>
        </section>
        <section aria-label={words.presenter.nextSlide} className="border-b border-rule pb-5 lg:order-1">
          {index < slides.length - 1 ? (
            <div className="grid grid-cols-[minmax(0,11fr)_minmax(0,9fr)] items-start gap-4">
              <SlideMiniature
                story={story}
                slide={index + 1}
                shown={scenes.at(index + 1)}
                picture={scenes.pictureAt(index + 1)}
                screen={screen}
                live={drawAnew}
              />
              <div>
                <h2 className="text-[13px] text-ink-2">{words.presenter.next}</h2>
                <p
                  {...(slides[index + 1]?.title && written)}
                  className="mt-0.5 text-[15px] leading-snug font-semibold text-balance [text-align:match-parent]"
                >
                  {slides[index + 1]?.title || words.slide.untitled(index + 2)}
                </p>
              </div>
            </div>
          ) : (
            <p className="text-[15px] text-ink-2">{words.presenter.isLast}</p>
          )}
        </section>
      </div>
      <p role="status" className="sr-only">
        {moved ? words.slide.announced(index + 1, slides.length, title) : ""}
      </p>
      <ClickerHelp open={helping} onClose={() => setHelping(false)} />
    </main>
  );
}

interface StepProps {
  readonly to: "previous" | "next";
  readonly href: string | null;
  readonly onGo: () => void;
}

function Step({ to, href, onGo }: StepProps) {
  const words = useWords(deckWords);
  const look = `${controlClass(to === "next" ? "primary" : "outline", "text")} aria-hidden:opacity-40`;
  return (
    <SoftLink href={href} onGo={onGo} className={look} aria-label={words.present[to]}>
      {to === "previous" && <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
      {words.presenter[to]}
      {to === "next" && <ArrowRight size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
    </SoftLink>
  );
}
