"use client";

import { useEffect } from "react";
import type { LinkStore } from "@/components/state/link-store";
import { useLinkStore } from "@/components/state/use-link-store.client";
import type { FileTable } from "@/lib/files/table/file-table";
import { fileHistoryMode } from "@/lib/files/view/file-history-mode";
import { fittingFileLink, parseFileLink } from "@/lib/files/view/file-link";
import type { FileView } from "@/lib/files/view/file-view";
import { fileViewOfLink } from "@/lib/files/view/file-view-of-link";
import { linkOfFileView } from "@/lib/files/view/link-of-file-view";

/** The one owner of what is shown of a file. The address follows it, behind its `#`. */
export type FileViewStore = LinkStore<FileView>;

export function useFileViewStore(first: FileView, file: string, table: FileTable): FileViewStore {
  const store = useLinkStore(first, {
    print: (view) => fittingFileLink(linkOfFileView(file, table, view)).hash,
    modeOf: fileHistoryMode(table),
    read() {
      const asked = parseFileLink(window.location.hash);
      return asked && fileViewOfLink(table, asked).view;
    },
  });
  useEffect(() => store.rewrite(), [store]);
  return store;
}
