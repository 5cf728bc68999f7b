"use client";

import { useEffect, useMemo, useState } from "react";
import type { Day } from "@/lib/domain/day";
import { type FileExhibit, type FileExhibitInput, fileExhibitsOf } from "@/lib/export/files/file-exhibit";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { FileLink } from "@/lib/files/view/file-link";
import { FILE_PAGE } from "@/lib/story/story-views";

interface LinkedExhibit {
  /** The day that the link asks for. */
  readonly day: Day;
  on(day: Day): FileExhibit;
}

interface Made {
  readonly own: FileLink;
  readonly reading: FileReading;
  readonly shown: FileExhibitInput;
}

/** What a link shows of a file; `null` until the file is at hand and the link's search has been carried out. */
export function useLinkedExhibit(own: FileLink, reading: FileReading | null): LinkedExhibit | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!reading) return;
    let isWanted = true;
    linkedExhibit(reading, own, `${window.location.origin}${FILE_PAGE}`).then(
      (shown) => isWanted && setMade({ own, reading, shown }),
      () => undefined, // a file that is gone leaves the slide as it was
    );
    return () => {
      isWanted = false;
    };
  }, [own, reading]);
  const shown = made?.own === own && made.reading === reading ? made.shown : null;
  return useMemo(() => shown && { day: shown.view.day, on: fileExhibitsOf(shown) }, [shown]);
}
