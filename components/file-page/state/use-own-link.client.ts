"use client";

import { useMemo, useSyncExternalStore } from "react";
import { linkOfOwnView } from "@/lib/files/view/link-of-own-view";
import { fittingOwnLink, type OwnLinkReading, parseOwnLink } from "@/lib/files/view/own-link";
import { type OwnAtlas, useSettledDay } from "./use-own-atlas.client";

function onHash(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** What the address asks for; `null` on the server and where it names no file. */
export function useAskedLink(): OwnLinkReading | null {
  const hash = useSyncExternalStore(
    onHash,
    () => window.location.hash,
    () => "",
  );
  return useMemo(() => parseOwnLink(hash), [hash]);
}

interface OwnPageLink {
  /** The whole address. */
  readonly href: string;
  /** Columns whose filters are too long for it. */
  readonly dropped: readonly string[];
}

/** What is shown, as a link. */
export function useOwnPageLink(atlas: OwnAtlas): OwnPageLink {
  const { reading, view, fileName } = atlas;
  const { table } = reading;
  const day = useSettledDay(atlas);
  return useMemo(() => {
    const { hash, dropped } = fittingOwnLink(linkOfOwnView(fileName, table, { ...view, day }));
    return { href: new URL(hash, window.location.href).toString(), dropped };
  }, [fileName, table, view, day]);
}
