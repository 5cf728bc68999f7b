"use client";

import FolderOpen from "lucide-react/icons/folder-open";
import Play from "lucide-react/icons/play";
import Redo from "lucide-react/icons/redo-2";
import Save from "lucide-react/icons/save";
import Share from "lucide-react/icons/share-2";
import Undo from "lucide-react/icons/undo-2";
import { useMemo, useRef, useState } from "react";
import { slideHref } from "@/components/present/present-links";
import { useFilePictures } from "@/components/present/slides/use-file-pictures.client";
import { useSlidePictures } from "@/components/present/slides/use-slide-pictures.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { newShelfId } from "@/components/state/use-shelf.client";
import { IncomingBriefing } from "@/components/story/incoming-briefing";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { saveFile } from "@/components/ui/save-file";
import { SiteBar } from "@/components/ui/site-bar.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { deckWords, shellWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { type BriefingEdit, briefingOf, EMPTY_BRIEFING, MY_BRIEFING_ID } from "@/lib/story/briefing";
import { MAX_BRIEFINGS, type Shelf, type ShelfEdit } from "@/lib/story/shelf/shelf";
import { storyIdOf } from "@/lib/story/shelf/story-id";
import { printStoryFile, storyFileName } from "@/lib/story/story-file";
import { FIELD_LENGTH } from "@/lib/story/story-problem";
import { inLang } from "@/lib/view/address/lang-of";
import { describeSpan } from "@/lib/view/span/describe-span";
import { ExportBriefing } from "./export-briefing.client";
import { NoSlides } from "./no-slides";
import { ShareBriefing } from "./share-briefing.client";
import { ShelfBar } from "./shelf-bar.client";
import { SlideList } from "./slide-list.client";
import { useIncoming } from "./use-incoming.client";
import { useShownBriefing } from "./use-shown-briefing.client";

/** The editor of one's own briefing, which this browser keeps. */
export function BriefingPage({ version }: { readonly version: string }) {
  const lang = useLang();
  const { editor: words, mine } = useWords(deckWords);
  const { dismiss } = useWords(shellWords);
  const { data: dataset } = useDataset(version);
  const context = useMemo(() => (dataset ? linkContextOf(dataset) : null), [dataset]);
  const shown = useShownBriefing();
  const { state, store, briefing, said, say, write, open, begin, stepBack, stepForth } = shown;
  const { present, past, future, refusals, saved, loaded } = state;
  const { id, title, slides } = briefing;
  const pictures = useSlidePictures(dataset);
  const [notice, setNotice] = useState<{ readonly text: string; readonly of: Shelf } | null>(null);
  const editShelf = (change: ShelfEdit, saying: string) => {
    store.edit(change);
    setNotice({ text: saying, of: store.get().present });
  };
  const { incoming, refusal, openFile, leave, dismissRefusal } = useIncoming(
    context,
    ({ briefings, views, remarks }) =>
      editShelf(
        { type: "import", briefings, views },
        [words.said.imported(briefings.length, views.length), ...remarks.map((remark) => remark(lang))].join(
          " ",
        ),
      ),
  );
  const filePictures = useFilePictures(
    [...slides, ...(incoming?.written.slides ?? [])].map(({ view }) => view),
  );
  const pictureOf = (link: string) => pictures.pictureOf(link) ?? filePictures.pictureOf(link);
  const [sharing, setSharing] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const edit = (change: BriefingEdit, saying: string) => {
    write(change);
    say(saying);
  };
  const save = () => {
    const text = printStoryFile({ title, slides: slides.map(({ key: _, ...written }) => written) });
    saveFile({
      name: storyFileName(title),
      blob: new Blob([text], { type: "application/json" }),
    });
    say(words.said.saved);
  };
  const keep = (replaces: boolean) => {
    if (!incoming) return;
    const kept = briefingOf(incoming.written, newShelfId);
    edit(
      replaces ? { type: "replace", briefing: kept } : { type: "add", slides: kept.slides },
      replaces ? words.said.replaced : words.said.added,
    );
    leave();
  };
  const keepApart = () => {
    if (!incoming) return;
    if (begin(briefingOf(incoming.written, newShelfId))) {
      say(words.said.keptApart);
      leave();
    } else say(words.said.noRoom(MAX_BRIEFINGS));
  };
  const viewText = (link: string): string | null => {
    const view = pictures.viewOf(link);
    if (!view || !dataset) return filePictures.textOf(link);
    const span = describeSpan(view, { from: dataset.firstDay, to: dataset.lastDay }, lang);
    return words.viewText(formatDay(view.day, lang, "long"), span);
  };
  const trouble =
    refusals.length > 0
      ? {
          text: words.trouble.unread(refusals.map((said) => said(lang)).join(" ")),
          dismiss: store.dismissRefusals,
        }
      : refusal !== null
        ? { text: refusal, dismiss: dismissRefusal }
        : saved
          ? null
          : {
              text: words.trouble.unsaved,
              dismiss: null,
            };

  return (
    <div className="mx-auto max-w-[74rem] px-5 pt-2 pb-24 md:px-8">
      <SiteBar />
      <main>
        <ShelfBar
          shelf={present}
          openId={id}
          onOpen={open}
          onNew={() => {
            begin(EMPTY_BRIEFING);
            titleField.current?.focus();
          }}
          onEdit={editShelf}
          onSay={say}
        />
        <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-4">
          <div className="min-w-64 flex-1">
            <h1 className="text-[13px] text-ink-2">{mine.title}</h1>
            <input
              ref={titleField}
              aria-label={words.titleField}
              dir={title === "" ? undefined : "auto"}
              value={title}
              maxLength={FIELD_LENGTH.title}
              placeholder={mine.untitled}
              onChange={(event) => write({ type: "rename", title: event.target.value })}
              className="-mx-2 w-[calc(100%+1rem)] rounded-md border border-transparent bg-transparent px-2 py-1 text-[1.875rem] leading-[1.15] font-semibold tracking-[-0.02em] placeholder:text-ink-3 hover:border-rule focus:border-rule-2 md:text-[2.5rem]"
            />
          </div>
          <div className="flex flex-wrap items-center gap-1.5">
            {slides.length > 0 && (
              <a href={inLang(slideHref(storyIdOf(id), 0), lang)} className={controlClass("primary", "text")}>
                <Play size={15} aria-hidden="true" className="rtl:-scale-x-100" />
                {words.present}
              </a>
            )}
            <IconButton
              label={words.undo}
              variant="outline"
              disabled={past.length === 0}
              icon={<Undo size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
              onClick={stepBack}
            />
            <IconButton
              label={words.redo}
              variant="outline"
              disabled={future.length === 0}
              icon={<Redo size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
              onClick={stepForth}
            />
            <Button disabled={slides.length === 0} onClick={() => setSharing(true)}>
              <Share size={15} aria-hidden="true" />
              {words.share}
            </Button>
            <ExportBriefing written={briefing} dataset={dataset} files={filePictures.files} />
            <Button disabled={slides.length === 0} onClick={save}>
              <Save size={15} aria-hidden="true" />
              {words.saveFile}
            </Button>
            <Button onClick={() => file.current?.click()}>
              <FolderOpen size={15} aria-hidden="true" />
              {words.openFile}
            </Button>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              aria-label={words.file}
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                if (chosen) openFile(chosen);
                event.target.value = "";
              }}
            />
          </div>
        </div>
        <p role="status" className="sr-only">
          {said}
        </p>
        {/* After another change "Undo" would undo that one. */}
        <div
          role="status"
          className="mt-4 flex items-center gap-4 border-s-4 border-ink bg-paper-2 px-4 py-2 text-[15px] leading-6 empty:hidden"
        >
          {notice?.of === present && (
            <>
              <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">{notice.text}</p>
              <Button
                variant="quiet"
                onClick={stepBack}
                className="font-semibold underline underline-offset-4"
              >
                {words.undo}
              </Button>
            </>
          )}
        </div>
        {trouble && (
          <div
            role="alert"
            className="mt-5 flex items-start gap-4 border-s-4 border-alert bg-paper-2 px-4 py-3 text-[15px] leading-6"
          >
            <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">{trouble.text}</p>
            {trouble.dismiss && (
              <Button variant="quiet" onClick={trouble.dismiss} className="-my-1.5">
                {dismiss}
              </Button>
            )}
          </div>
        )}
        {/* Made by this page of the embedded basemap. */}
        <div dangerouslySetInnerHTML={{ __html: pictures.ground }} />
        {incoming ? (
          <IncomingBriefing
            from={incoming.from}
            title={incoming.written.title === "" ? mine.untitled : incoming.written.title}
            slides={incoming.written.slides}
            remarks={incoming.remarks.map((remark) => remark(lang))}
            pictures={incoming.written.slides.map(({ view }) => pictureOf(view))}
            myCount={slides.length}
            presentHref={
              incoming.from === "link"
                ? inLang(slideHref(MY_BRIEFING_ID, 0, window.location.hash), lang)
                : null
            }
            onReplace={() => keep(true)}
            onAdd={() => keep(false)}
            onKeepApart={keepApart}
            onLeave={leave}
          />
        ) : slides.length === 0 ? (
          <NoSlides loaded={loaded} />
        ) : (
          <SlideList
            key={id}
            slides={slides}
            storyId={storyIdOf(id)}
            pictureOf={pictureOf}
            viewText={viewText}
            onWrite={write}
            onEdit={edit}
          />
        )}
      </main>
      <ShareBriefing open={sharing} story={briefing} onClose={() => setSharing(false)} onSave={save} />
    </div>
  );
}
