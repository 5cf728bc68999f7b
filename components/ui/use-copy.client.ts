"use client";

import { useEffect, useState } from "react";

/** What became of a copy; `idle` again three seconds later. */
export type Copied = "idle" | "copied" | "failed";

const SHOWN_MS = 3000;

/** Copies what `textNow` gives at that moment, and says for three seconds what became of it. */
export function useCopy(textNow: () => string | Promise<string>): readonly [Copied, () => void] {
  const [copied, setCopied] = useState<Copied>("idle");
  useEffect(() => {
    if (copied === "idle") return;
    const timer = window.setTimeout(() => setCopied("idle"), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    const text = textNow();
    const writing = navigator.clipboard ? written(text) : Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied("copied"),
      () => setCopied("failed"),
    );
  };
  return [copied, copy];
}

/** A text that is still being made is promised to the clipboard in the press itself, without which some browsers refuse it. */
function written(text: string | Promise<string>): Promise<void> {
  if (typeof text === "string") return navigator.clipboard.writeText(text);
  const type = "text/plain";
  return navigator.clipboard.write([
    new ClipboardItem({ [type]: text.then((made) => new Blob([made], { type })) }),
  ]);
}
