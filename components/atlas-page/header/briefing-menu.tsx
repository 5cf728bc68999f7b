import ArrowLeft from "lucide-react/icons/arrow-left";
import ListPlus from "lucide-react/icons/list-plus";
import Pencil from "lucide-react/icons/pencil";
import Play from "lucide-react/icons/play";
import Presentation from "lucide-react/icons/presentation";
import { returnHref, slideHref } from "@/components/present/present-links";
import { controlClass } from "@/components/ui/control-class";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { Popover } from "@/components/ui/overlays/popover.client";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import type { View } from "@/lib/view/view";
import type { AddToBriefing } from "./use-add-to-briefing.client";

interface BriefingMenuProps extends AddToBriefing {
  /** The slide that the reader came from. */
  readonly story: View["story"];
}

/** Adds the view to one's own briefing, and leads to it, to the stories, and back to the slide that one came from. */
export function BriefingMenu({ count, said, add, story }: BriefingMenuProps) {
  return (
    <span className="relative inline-flex items-center gap-1.5">
      {story && (
        <a
          href={returnHref(story)}
          className={`${controlClass("outline", "text")} max-lg:hidden`}
          title="Back to the presentation"
        >
          <ArrowLeft size={16} aria-hidden="true" />
          Slide {story.slide}
        </a>
      )}
      <Popover
        title="Briefing"
        triggerLabel="Briefing"
        triggerClass={`${controlClass("outline", "text")} max-sm:w-9 max-sm:px-0 max-sm:pointer-coarse:w-11`}
        trigger={
          <>
            <Presentation size={16} aria-hidden="true" />
            <span className="max-sm:hidden">Briefing</span>
          </>
        }
        align="end"
        widthPx={272}
      >
        <div className="py-1.5">
          {story && (
            <MenuItem icon={<ArrowLeft size={16} aria-hidden="true" />} href={returnHref(story)}>
              Back to slide {story.slide}
            </MenuItem>
          )}
          <MenuItem icon={<ListPlus size={16} aria-hidden="true" />} onUse={add}>
            Add this view
          </MenuItem>
          <MenuItem icon={<Pencil size={15} aria-hidden="true" />} href="/briefing">
            Edit the briefing
            <span className="numeral ms-auto text-ink-2">
              {count} {count === 1 ? "slide" : "slides"}
            </span>
          </MenuItem>
          {count > 0 && (
            <MenuItem icon={<Play size={15} aria-hidden="true" />} href={slideHref(MY_BRIEFING_ID, 0)}>
              Present it
            </MenuItem>
          )}
          <MenuItem icon={<Presentation size={16} aria-hidden="true" />} href="/present">
            Stories
          </MenuItem>
        </div>
      </Popover>
      <span
        role="status"
        className="absolute end-0 top-full z-30 mt-2 rounded-md bg-accent px-3 py-1.5 text-[13px] leading-5 whitespace-nowrap text-accent-ink shadow-float empty:hidden"
      >
        {said}
      </span>
    </span>
  );
}
