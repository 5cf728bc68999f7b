"use client";

import { useEffect, useMemo, useState } from "react";
import type { Day } from "@/lib/domain/day";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { type OwnExhibit, type OwnExhibitInput, ownExhibitsOf } from "@/lib/export/files/own-exhibit";
import type { OwnReading } from "@/lib/files/read/read-own-file";
import type { OwnLink } from "@/lib/files/view/own-link";
import { OWN_PAGE } from "@/lib/story/story-views";

interface LinkedExhibit {
  /** The day that the link asks for. */
  readonly day: Day;
  on(day: Day): OwnExhibit;
}

interface Made {
  readonly own: OwnLink;
  readonly reading: OwnReading;
  readonly shown: OwnExhibitInput;
}

/** What a link shows of a file; `null` until the file is at hand and the link's search has been carried out. */
export function useLinkedExhibit(own: OwnLink, reading: OwnReading | null): LinkedExhibit | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!reading) return;
    let isWanted = true;
    linkedExhibit(reading, own, `${window.location.origin}${OWN_PAGE}`).then(
      (shown) => isWanted && setMade({ own, reading, shown }),
      () => undefined, // a file that is gone leaves the slide as it was
    );
    return () => {
      isWanted = false;
    };
  }, [own, reading]);
  const shown = made?.own === own && made.reading === reading ? made.shown : null;
  return useMemo(() => shown && { day: shown.view.day, on: ownExhibitsOf(shown) }, [shown]);
}
