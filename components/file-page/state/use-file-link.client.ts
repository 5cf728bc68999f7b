"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type FileLinkReading, fittingFileLink, parseFileLink } from "@/lib/files/view/file-link";
import { linkOfFileView } from "@/lib/files/view/link-of-file-view";
import { type FileWorkspace, useShownRows } from "./use-file-workspace.client";

function onHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** What the address asks for; `null` on the server and where it names no file. */
export function useAskedLink(): FileLinkReading | null {
  const hash = useSyncExternalStore(
    onHash,
    () => window.location.hash,
    () => "",
  );
  return useMemo(() => parseFileLink(hash), [hash]);
}

interface FilePageLink {
  /** The whole address. */
  readonly href: string;
  /** Columns whose filters are too long for it. */
  readonly dropped: readonly string[];
}

/** What is shown, as a link. */
export function useFilePageLink(workspace: FileWorkspace): FilePageLink {
  const { reading, look, fileName } = workspace;
  const { table } = reading;
  const { day } = useShownRows(workspace);
  return useMemo(() => {
    const { hash, dropped } = fittingFileLink(linkOfFileView(fileName, table, { ...look, day }));
    return { href: new URL(hash, window.location.href).toString(), dropped };
  }, [fileName, table, look, day]);
}
