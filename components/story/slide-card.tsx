import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import Copy from "lucide-react/icons/copy";
import GripVertical from "lucide-react/icons/grip-vertical";
import MapIcon from "lucide-react/icons/map";
import Play from "lucide-react/icons/play";
import Trash from "lucide-react/icons/trash-2";
import { type DragEvent, useId } from "react";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { BriefingSlide, TextField } from "@/lib/story/briefing";
import { FIELD_LENGTH } from "@/lib/story/story-problem";
import { halfAt } from "./half-at";

interface SlideCardProps {
  readonly slide: BriefingSlide;
  /** Counted from 1. */
  readonly number: number;
  /** The view's day and span in words; `null` where its link cannot be read. */
  readonly viewText: string | null;
  /** SVG text of its small picture; `null` until it can be drawn. */
  readonly picture: string | null;
  readonly presentHref: string;
  /** Whether a slide is dragged: words that are dragged go into the fields. */
  readonly takesDrop: boolean;
  /** Where a slide that is dragged would come to stand. */
  readonly dropMark: "before" | "after" | null;
  readonly onWrite: (field: TextField, text: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onDragStart: () => void;
  readonly onDragOver: (half: "before" | "after") => void;
  readonly onDrop: (half: "before" | "after") => void;
  readonly onDragEnd: () => void;
}

const FIELD =
  "w-full rounded-md border border-rule-2/70 bg-paper px-3 py-2 text-[15px] leading-[1.45] placeholder:text-ink-3";

/** A slide of one's own briefing with all that can be done to it. */
export function SlideCard(props: SlideCardProps) {
  const { slide, number, viewText, picture, presentHref, takesDrop, dropMark } = props;
  const { key, view, title, caption, notes } = slide;
  const id = useId();
  const { card: words, shelf } = useWords(deckWords).editor;
  const name = words.name(number, title);
  // An empty field is in the direction of its hint.
  const dir = (text: string) => (text === "" ? undefined : "auto");
  const button = (action: string) => ({ "data-action": action, variant: "quiet" }) as const;
  return (
    <li
      data-slide-key={key}
      data-drop={dropMark ?? undefined}
      onDragOver={(event: DragEvent) => {
        if (!takesDrop) return;
        event.preventDefault();
        props.onDragOver(halfAt(event));
      }}
      onDrop={(event: DragEvent) => {
        if (!takesDrop) return;
        event.preventDefault();
        props.onDrop(halfAt(event));
      }}
      className="relative grid gap-x-6 gap-y-4 border-t border-rule py-6 first:border-t-2 first:border-ink data-[drop=after]:after:absolute data-[drop=after]:after:inset-x-0 data-[drop=after]:after:-bottom-0.5 data-[drop=after]:after:h-1 data-[drop=after]:after:bg-focus data-[drop=before]:before:absolute data-[drop=before]:before:inset-x-0 data-[drop=before]:before:-top-0.5 data-[drop=before]:before:h-1 data-[drop=before]:before:bg-focus md:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 md:block">
        <div className="mb-2 flex items-center gap-1 max-md:flex-col max-md:items-start">
          <span className="numeral text-[2rem] leading-none font-semibold tracking-[-0.03em]">{number}</span>
          {/* Firefox does not drag buttons; the keyboard has buttons of its own. */}
          <span
            draggable
            aria-hidden="true"
            data-action="drag"
            title={shelf.drag}
            onDragStart={(event: DragEvent) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", String(number));
              props.onDragStart();
            }}
            onDragEnd={props.onDragEnd}
            className="inline-flex size-8 cursor-grab items-center justify-center rounded-md text-ink-3 hover:bg-paper-2 active:cursor-grabbing max-md:hidden"
          >
            <GripVertical size={16} aria-hidden="true" />
          </span>
        </div>
        <div>
          <a href={view} className="group block">
            <div
              className="overflow-hidden border empty:aspect-[1.206] border-rule bg-paper-2 group-hover:border-ink"
              // Drawn by this page of the validated dataset: numbers and colours only.
              dangerouslySetInnerHTML={{ __html: picture ?? "" }}
            />
            <span className="mt-2 block text-[13px] leading-[1.4] text-ink-2 [overflow-wrap:anywhere]">
              {viewText ?? words.unreadable}
              <span className="sr-only">{words.open}</span>
            </span>
          </a>
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div>
          <label htmlFor={`${id}-title`} className="mb-1 block text-[13px] text-ink-2">
            {words.title}
          </label>
          <input
            id={`${id}-title`}
            data-field="title"
            value={title}
            maxLength={FIELD_LENGTH.title}
            dir={dir(title)}
            placeholder={words.titleHint}
            onChange={(event) => props.onWrite("title", event.target.value)}
            className={`${FIELD} text-[17px] font-semibold`}
          />
        </div>
        <div className="grid gap-3 lg:grid-cols-2">
          <div>
            <label htmlFor={`${id}-caption`} className="mb-1 block text-[13px] text-ink-2">
              {words.caption} <span className="text-ink-3">{words.forAudience}</span>
            </label>
            <textarea
              id={`${id}-caption`}
              data-field="caption"
              value={caption}
              dir={dir(caption)}
              maxLength={FIELD_LENGTH.caption}
              rows={5}
              onChange={(event) => props.onWrite("caption", event.target.value)}
              className={`${FIELD} block resize-y`}
            />
          </div>
          <div>
            <label htmlFor={`${id}-notes`} className="mb-1 block text-[13px] text-ink-2">
              {words.notes} <span className="text-ink-3">{words.forYou}</span>
            </label>
            <textarea
              id={`${id}-notes`}
              data-field="notes"
              value={notes}
              dir={dir(notes)}
              maxLength={FIELD_LENGTH.notes}
              rows={5}
              onChange={(event) => props.onWrite("notes", event.target.value)}
              className={`${FIELD} block resize-y`}
            />
          </div>
        </div>
        <div className="-ms-2 flex flex-wrap items-center gap-0.5">
          <IconButton
            {...button("up")}
            label={shelf.up(name)}
            icon={<ArrowUp size={17} aria-hidden="true" />}
            onClick={() => props.onMove(-1)}
          />
          <IconButton
            {...button("down")}
            label={shelf.down(name)}
            icon={<ArrowDown size={17} aria-hidden="true" />}
            onClick={() => props.onMove(1)}
          />
          <IconButton
            {...button("duplicate")}
            label={shelf.duplicate(name)}
            icon={<Copy size={16} aria-hidden="true" />}
            onClick={props.onDuplicate}
          />
          <IconButton
            {...button("delete")}
            label={shelf.delete(name)}
            icon={<Trash size={16} aria-hidden="true" />}
            onClick={props.onDelete}
          />
          <span className="mx-1 h-5 w-px bg-rule" />
          <a
            href={presentHref}
            aria-label={words.present(name)}
            title={words.present(name)}
            className={controlClass("quiet", "icon")}
          >
            <Play size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          </a>
          <a
            href={view}
            aria-label={words.changeView(name)}
            title={words.atlas}
            className={controlClass("quiet", "icon")}
          >
            <MapIcon size={16} aria-hidden="true" />
          </a>
        </div>
      </div>
    </li>
  );
}
