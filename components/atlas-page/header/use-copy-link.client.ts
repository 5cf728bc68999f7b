"use client";

import { useEffect, useState } from "react";
import type { ViewStore } from "@/components/state/view-store";
import type { ShownDay } from "@/lib/playback/shown-day";
import { printView } from "@/lib/view/address/codec";

type Copied = "idle" | "copied" | "failed";

const SHOWN_MS = 3000;

/** The link of the view as it is at this moment, from its path on, without the dataset version that it was opened with. */
export function linkNow(store: ViewStore, shownDay: ShownDay): string {
  return printView({ ...store.get(), day: shownDay.day(), ds: null });
}

/** Copies the absolute link of the view as it is at that moment; says for three seconds what became of it. */
export function useCopyLink(store: ViewStore, shownDay: ShownDay): readonly [Copied, () => void] {
  const [copied, setCopied] = useState<Copied>("idle");
  useEffect(() => {
    if (copied === "idle") return;
    const timer = window.setTimeout(() => setCopied("idle"), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    store.flush();
    const link = new URL(linkNow(store, shownDay), window.location.origin).toString();
    const writing = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied("copied"),
      () => setCopied("failed"),
    );
  };
  return [copied, copy];
}
