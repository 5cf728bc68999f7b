"use client";

import { useMemo } from "react";
import { useAwaited } from "@/components/ui/use-awaited.client";
import type { Day } from "@/lib/domain/day";
import { type FileExhibit, fileExhibitsOf } from "@/lib/export/files/file-exhibit";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { FileLink } from "@/lib/files/view/file-link";
import { FILE_PAGE } from "@/lib/story/slide-link";

interface LinkedExhibit {
  /** The day that the link asks for. */
  readonly day: Day;
  on(day: Day): FileExhibit;
}

/** What a link shows of a file; `null` until the file is at hand and the link's search has been carried out. */
export function useLinkedExhibit(own: FileLink, reading: FileReading | null): LinkedExhibit | null {
  const load = useMemo(
    () => reading && (() => linkedExhibit(reading, own, `${window.location.origin}${FILE_PAGE}`)),
    [own, reading],
  );
  const shown = useAwaited(load);
  return useMemo(() => shown && { day: shown.view.day, on: fileExhibitsOf(shown) }, [shown]);
}
