"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";

const ShippedExport = lazy(async () => ({
  default: (await import("./shipped-export.client")).ShippedExport,
}));

interface ExportShippedProps {
  readonly storyId: string;
  readonly title: string;
  /** Of the dataset. */
  readonly version: string;
}

/** The button that saves a story of the atlas as a document; all that it takes is fetched when it is pressed. */
export function ExportShipped({ storyId, title, version }: ExportShippedProps) {
  const words = useWords(deckWords).stories;
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-label={words.exportOf(title)}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {words.export}
      </Button>
      {asked && (
        <Suspense>
          <ShippedExport storyId={storyId} version={version} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
