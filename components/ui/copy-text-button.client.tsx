"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button } from "./button";

const SAID = { idle: "", copied: "Copied", failed: "Could not copy: select the text instead" } as const;
const SHOWN_MS = 3000;

/** Copies a text that stands beside it, and says for three seconds what became of it. Not there without scripts. */
export function CopyTextButton({ text, label }: { readonly text: string; readonly label: ReactNode }) {
  const [copied, setCopied] = useState<keyof typeof SAID>("idle");
  useEffect(() => {
    if (copied === "idle") return;
    const timer = window.setTimeout(() => setCopied("idle"), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied("copied"),
      () => setCopied("failed"),
    );
  };
  return (
    <span className="inline-flex items-center gap-3 has-[[role=status]:empty]:gap-0 print:hidden [@media(scripting:none)]:hidden">
      <Button onClick={copy}>{label}</Button>
      <span role="status" className="text-[13px] text-ink-2">
        {SAID[copied]}
      </span>
    </span>
  );
}
