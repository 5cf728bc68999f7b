import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import Copy from "lucide-react/icons/copy";
import GripVertical from "lucide-react/icons/grip-vertical";
import Play from "lucide-react/icons/play";
import Trash from "lucide-react/icons/trash-2";
import type { DragEvent } from "react";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { FoundBriefing } from "@/lib/story/shelf/find-in-shelf";
import { halfAt } from "./half-at";

interface BriefingRowProps {
  readonly found: FoundBriefing;
  /** Whether it is the one in the editor. */
  readonly isOpen: boolean;
  /** When it was edited, in words; empty where that is not known. */
  readonly changedText: string;
  readonly presentHref: string;
  /** Whether it can be moved: not where only some are listed. */
  readonly movable: boolean;
  readonly takesDrop: boolean;
  /** Where a briefing that is dragged would go. */
  readonly dropMark: "before" | "after" | null;
  readonly onOpen: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onDragStart: () => void;
  readonly onDragOver: (half: "before" | "after") => void;
  readonly onDrop: (half: "before" | "after") => void;
  readonly onDragEnd: () => void;
}

/** A briefing of the reader's own among the others. */
export function BriefingRow(props: BriefingRowProps) {
  const { found, isOpen, changedText, presentHref, movable, takesDrop, dropMark } = props;
  const { briefing, slide } = found;
  const deck = useWords(deckWords);
  const words = deck.editor.shelf;
  const { id, slides } = briefing;
  const title = briefing.title === "" ? deck.mine.untitled : briefing.title;
  const icon = (action: string) => ({ "data-action": action, variant: "quiet" }) as const;
  return (
    <li
      data-row-id={id}
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
      className="relative flex flex-wrap items-center gap-x-2 border-t border-rule py-1 first:border-t-0 data-[drop=after]:after:absolute data-[drop=after]:after:inset-x-0 data-[drop=after]:after:-bottom-0.5 data-[drop=after]:after:h-1 data-[drop=after]:after:bg-focus data-[drop=before]:before:absolute data-[drop=before]:before:inset-x-0 data-[drop=before]:before:-top-0.5 data-[drop=before]:before:h-1 data-[drop=before]:before:bg-focus"
    >
      {movable && (
        // Firefox does not drag buttons; the keyboard has buttons of its own.
        <span
          draggable
          aria-hidden="true"
          data-action="drag"
          title={words.drag}
          onDragStart={(event: DragEvent) => {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", title);
            props.onDragStart();
          }}
          onDragEnd={props.onDragEnd}
          className="inline-flex size-8 shrink-0 cursor-grab items-center justify-center rounded-md text-ink-3 hover:bg-paper-2 active:cursor-grabbing max-md:hidden"
        >
          <GripVertical size={16} aria-hidden="true" />
        </span>
      )}
      <button
        type="button"
        onClick={props.onOpen}
        aria-current={isOpen ? "true" : undefined}
        className="min-h-9 min-w-0 flex-1 basis-56 cursor-pointer py-1 text-start pointer-coarse:min-h-11"
      >
        <span
          dir="auto"
          className={`block text-[15px] leading-5 [overflow-wrap:anywhere] ${isOpen ? "font-semibold" : "underline decoration-rule-2 underline-offset-2 hover:decoration-ink"}`}
        >
          {title}
        </span>
        <span className="numeral block text-[13px] leading-5 text-ink-2">
          {words.slides(slides.length)}
          {changedText !== "" && words.edited(changedText)}
          {isOpen && words.open}
          {slide && (
            <>
              {" · "}
              <bdi>{slide.title === "" ? words.slideText : slide.title}</bdi>
            </>
          )}
        </span>
      </button>
      <span className="flex items-center">
        {slides.length > 0 && (
          <a
            href={presentHref}
            aria-label={words.present(title)}
            title={words.present(title)}
            className={controlClass("quiet", "icon")}
          >
            <Play size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          </a>
        )}
        {movable && (
          <>
            <IconButton
              {...icon("up")}
              label={words.up(title)}
              icon={<ArrowUp size={17} aria-hidden="true" />}
              onClick={() => props.onMove(-1)}
            />
            <IconButton
              {...icon("down")}
              label={words.down(title)}
              icon={<ArrowDown size={17} aria-hidden="true" />}
              onClick={() => props.onMove(1)}
            />
          </>
        )}
        <IconButton
          {...icon("duplicate")}
          label={words.duplicate(title)}
          icon={<Copy size={16} aria-hidden="true" />}
          onClick={props.onDuplicate}
        />
        <IconButton
          {...icon("delete")}
          label={words.delete(title)}
          icon={<Trash size={16} aria-hidden="true" />}
          onClick={props.onDelete}
        />
      </span>
    </li>
  );
}
