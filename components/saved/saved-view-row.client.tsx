"use client";

import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import ListPlus from "lucide-react/icons/list-plus";
import Pencil from "lucide-react/icons/pencil";
import Trash from "lucide-react/icons/trash-2";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { readerDay } from "@/lib/evidence/citation/reader-day";
import { toolsWords } from "@/lib/messages/rooms";
import type { SavedView } from "@/lib/story/shelf/shelf";
import { isFileLink } from "@/lib/story/slide-link";
import { TITLE_LENGTH } from "@/lib/story/story";

interface SavedViewRowProps {
  readonly view: SavedView;
  /** Whether it can be moved: not where only some are listed. */
  readonly movable: boolean;
  readonly onRename: (name: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onAdd: () => void;
  readonly onDelete: () => void;
}

/** A saved view: a link, and what can be done with it. */
export function SavedViewRow({ view, movable, onRename, onMove, onAdd, onDelete }: SavedViewRowProps) {
  const { id, name, link, madeMs } = view;
  const { row: words } = useWords(toolsWords).saved;
  const lang = useLang();
  const [draft, setDraft] = useState<string | null>(null);
  const icon = (action: string) => ({ "data-action": action, variant: "quiet" }) as const;
  const about = [
    isFileLink(link) ? words.file : "",
    madeMs === 0 ? "" : words.savedOn(formatDay(readerDay(new Date(madeMs)), lang, "long")),
  ].filter((text) => text !== "");
  return (
    <li data-row-id={id} className="flex flex-wrap items-center gap-x-2 border-b border-rule py-1">
      {draft === null ? (
        <>
          <a
            href={link}
            onClick={() => {
              // Links to a file differ behind their `#` alone, which loads nothing where one is open already.
              if (isFileLink(link) && link.startsWith(window.location.pathname))
                window.setTimeout(() => window.location.reload());
            }}
            className="flex min-h-9 min-w-0 flex-1 basis-52 flex-col justify-center py-1 pointer-coarse:min-h-11"
          >
            <span
              dir="auto"
              className="text-[15px] leading-5 underline decoration-rule-2 underline-offset-2 [overflow-wrap:anywhere] hover:decoration-ink"
            >
              {name}
            </span>
            <span className="numeral text-[13px] leading-5 text-ink-2 first-letter:uppercase empty:hidden">
              {about.join(lang === "ar" ? "، " : ", ")}
            </span>
          </a>
          <span className="-me-2 flex items-center">
            <IconButton
              {...icon("rename")}
              label={words.rename(name)}
              icon={<Pencil size={15} aria-hidden="true" />}
              onClick={() => setDraft(name)}
            />
            {movable && (
              <>
                <IconButton
                  {...icon("up")}
                  label={words.up(name)}
                  icon={<ArrowUp size={17} aria-hidden="true" />}
                  onClick={() => onMove(-1)}
                />
                <IconButton
                  {...icon("down")}
                  label={words.down(name)}
                  icon={<ArrowDown size={17} aria-hidden="true" />}
                  onClick={() => onMove(1)}
                />
              </>
            )}
            <IconButton
              {...icon("add")}
              label={words.add(name)}
              icon={<ListPlus size={16} aria-hidden="true" />}
              onClick={onAdd}
            />
            <IconButton
              {...icon("delete")}
              label={words.remove(name)}
              icon={<Trash size={16} aria-hidden="true" />}
              onClick={onDelete}
            />
          </span>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() === "") return;
            setDraft(null);
            onRename(draft);
          }}
          className="flex min-w-0 flex-1 flex-wrap gap-2 py-1"
        >
          <input
            aria-label={words.newName(name)}
            // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
            autoFocus
            dir="auto"
            value={draft}
            maxLength={TITLE_LENGTH}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.preventDefault(); // else the dialog closes
              setDraft(null);
            }}
            className="min-h-9 min-w-0 flex-1 basis-44 rounded-md border border-rule-2/70 bg-paper px-3 text-[15px] pointer-coarse:min-h-11"
          />
          <Button type="submit" disabled={draft.trim() === ""}>
            {words.renameIt}
          </Button>
        </form>
      )}
    </li>
  );
}
