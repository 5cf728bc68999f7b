import ArrowLeft from "lucide-react/icons/arrow-left";
import Bookmark from "lucide-react/icons/bookmark";
import FilePlus from "lucide-react/icons/file-plus";
import ListPlus from "lucide-react/icons/list-plus";
import Pencil from "lucide-react/icons/pencil";
import Play from "lucide-react/icons/play";
import Presentation from "lucide-react/icons/presentation";
import { useId } from "react";
import { returnHref, slideHref } from "@/components/present/present-links";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { briefingAt, shelfId } from "@/lib/story/shelf/shelf";
import { storyIdOf } from "@/lib/story/shelf/story-id";
import type { View } from "@/lib/view/view";
import type { AddToBriefing } from "./use-add-to-briefing.client";

interface BriefingMenuProps extends AddToBriefing {
  /** The slide that the reader came from. */
  readonly story: View["story"];
  /** Opens the saved views. */
  readonly onSaved: () => void;
}

/**
 * Adds the view to one of one's own briefings or to the saved views, and leads to them, to the stories, and back to the slide
 * that one came from.
 */
export function BriefingMenu({ shelf, said, add, choose, story, onSaved }: BriefingMenuProps) {
  const { briefings } = shelf;
  const { briefing: words, stories } = useWords(workspaceWords).atlas;
  const current = briefingAt(shelf, null);
  const count = current.slides.length;
  const selectId = useId();
  return (
    <span className="relative inline-flex items-center gap-1.5">
      {story && (
        <a
          href={returnHref(story)}
          className={`${controlClass("outline", "text")} max-lg:hidden`}
          title={words.back}
        >
          <ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
          {words.slide(story.slide)}
        </a>
      )}
      <Popover
        title={words.title}
        triggerLabel={words.title}
        triggerClass={`${controlClass("outline", "text")} max-sm:w-9 max-sm:px-0 max-sm:pointer-coarse:w-11`}
        trigger={
          <>
            <Presentation size={16} aria-hidden="true" />
            <span className="max-sm:hidden">{words.title}</span>
          </>
        }
        align="end"
        widthPx={272}
      >
        <div className="py-1.5">
          {story && (
            <MenuItem
              icon={<ArrowLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />}
              href={returnHref(story)}
            >
              {words.backToSlide(story.slide)}
            </MenuItem>
          )}
          <MenuItem icon={<ListPlus size={16} aria-hidden="true" />} onUse={add}>
            {words.add}
          </MenuItem>
          {briefings.length > 1 && (
            <div className="px-4 pt-1 pb-2">
              <label htmlFor={selectId} className="mb-1 block text-[13px] leading-5 text-ink-2">
                {words.goesTo}
              </label>
              <select
                id={selectId}
                value={current.id}
                onChange={(event) => choose(shelfId(event.target.value))}
                className="min-h-9 w-full rounded-md border border-rule-2/70 bg-paper px-2 text-sm pointer-coarse:min-h-11"
              >
                {briefings.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title === "" ? words.untitled : title}
                  </option>
                ))}
              </select>
            </div>
          )}
          <MenuItem icon={<Pencil size={15} aria-hidden="true" />} href="/briefing">
            {words.edit}
            <span className="numeral ms-auto text-ink-2">{words.slides(count)}</span>
          </MenuItem>
          {count > 0 && (
            <MenuItem
              icon={<Play size={15} aria-hidden="true" className="rtl:-scale-x-100" />}
              href={slideHref(storyIdOf(current.id), 0)}
            >
              {words.present}
            </MenuItem>
          )}
          {count > 0 && (
            <MenuItem icon={<FilePlus size={16} aria-hidden="true" />} onUse={() => choose(null)}>
              {words.another}
            </MenuItem>
          )}
          <MenuItem icon={<Bookmark size={16} aria-hidden="true" />} onUse={onSaved}>
            {words.openSaved}
          </MenuItem>
          <MenuItem icon={<Presentation size={16} aria-hidden="true" />} href="/present">
            {stories.title}
          </MenuItem>
        </div>
      </Popover>
      <IconButton
        label={words.saved}
        variant="outline"
        icon={<Bookmark size={16} aria-hidden="true" />}
        onClick={onSaved}
        className="max-sm:hidden"
      />
      <span
        role="status"
        className="absolute end-0 top-full z-30 mt-2 rounded-md bg-accent px-3 py-1.5 text-[13px] leading-5 whitespace-nowrap text-accent-ink shadow-float empty:hidden"
      >
        {said}
      </span>
    </span>
  );
}
