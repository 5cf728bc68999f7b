"use client";

import Bookmark from "lucide-react/icons/bookmark";
import ChevronDown from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { SavedViews } from "@/components/saved/saved-views.client";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/components/ui/save-file";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import type { Shelf, ShelfEdit, ShelfId } from "@/lib/story/shelf/shelf";
import { printShelfFile, SHELF_FILE_NAME } from "@/lib/story/shelf/shelf-file";
import { BriefingsPanel } from "./briefings-panel.client";

interface ShelfBarProps {
  readonly shelf: Shelf;
  /** The briefing in the editor. */
  readonly openId: ShelfId;
  readonly onOpen: (id: ShelfId) => void;
  readonly onNew: () => void;
  /** An edit and what is said of it. */
  readonly onEdit: (edit: ShelfEdit, saying: string) => void;
  readonly onSay: (text: string) => void;
}

/** The way from the briefing in the editor to the others and to the saved views. */
export function ShelfBar({ shelf, openId, onOpen, onNew, onEdit, onSay }: ShelfBarProps) {
  const words = useWords(deckWords).editor;
  const [listing, setListing] = useState(false);
  const [views, setViews] = useState(false);
  const saveAll = () => {
    saveFile({
      name: SHELF_FILE_NAME,
      blob: new Blob([printShelfFile(shelf)], { type: "application/json" }),
    });
    onSay(words.said.allSaved);
  };
  return (
    <div className="mt-4">
      <div className="-ms-3.5 flex flex-wrap items-center gap-x-1">
        <Button variant="quiet" aria-expanded={listing} onClick={() => setListing(!listing)}>
          {words.shelf.briefings}{" "}
          <span className="numeral font-normal text-ink-2">{shelf.briefings.length}</span>
          <ChevronDown size={15} aria-hidden="true" className={listing ? "rotate-180" : undefined} />
        </Button>
        <Button variant="quiet" onClick={() => setViews(true)}>
          <Bookmark size={15} aria-hidden="true" />
          {words.shelf.views} <span className="numeral font-normal text-ink-2">{shelf.views.length}</span>
        </Button>
      </div>
      {listing && (
        <BriefingsPanel
          shelf={shelf}
          openId={openId}
          onOpen={onOpen}
          onNew={onNew}
          onEdit={onEdit}
          onSaveAll={saveAll}
        />
      )}
      <SavedViews open={views} current={null} onClose={() => setViews(false)} />
    </div>
  );
}
