"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import type { ShellWords } from "@/lib/messages/en/shell";
import { shellWords } from "@/lib/messages/rooms";
import { clearKeptAtlas, type KeptAtlas, keepAtlas, readKeptAtlas, setRefused } from "./kept-atlas";

interface OfflineStateProps {
  readonly version: string;
  /** How many files and pages are kept. */
  readonly count: number;
}

/** While it is being fetched, and otherwise: it may be fetched unasked meanwhile. */
const LOOK_AGAIN_MS = { fetching: 500, else: 3000 } as const;

/** Whether the atlas is on this device, how large it is, and how to fetch or clear it. */
export function OfflineState({ version, count }: OfflineStateProps) {
  const words = useWords(shellWords).offline.state;
  const [kept, setKept] = useState<KeptAtlas | null>(null);
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const look = useCallback(() => readKeptAtlas(count).then(setKept), [count]);
  const waits = asked || kept?.status === "fetching";
  useEffect(() => {
    void look();
    const timer = window.setInterval(look, LOOK_AGAIN_MS[waits ? "fetching" : "else"]);
    return () => window.clearInterval(timer);
  }, [look, waits]);
  const fetchAll = async () => {
    setTrouble(false);
    setRefused(false);
    setAsked(true);
    try {
      await keepAtlas(version);
    } catch {
      setTrouble(true);
    } finally {
      await look();
      setAsked(false);
    }
  };
  const clear = async () => {
    setRefused(true);
    await clearKeptAtlas();
    await look();
  };
  return (
    <div className="mt-5 border-y border-rule py-4">
      <p role="status" className="!mt-0 font-semibold">
        {kept ? sentenceOf(kept, words) : words.looking}
      </p>
      {trouble && <p role="alert">{words.trouble}</p>}
      {kept?.status === "none" && (
        <p>
          <Button onClick={fetchAll} disabled={asked}>
            {words.keep}
          </Button>
        </p>
      )}
      {(kept?.status === "kept" || kept?.status === "fetching") && (
        <p>
          <Button onClick={clear}>{words.clear}</Button>{" "}
          <span className="text-[15px] text-ink-2">{words.staysHere}</span>
        </p>
      )}
    </div>
  );
}

function sentenceOf(kept: KeptAtlas, words: ShellWords["offline"]["state"]): string {
  switch (kept.status) {
    case "unsupported":
      return words.unsupported;
    case "none":
      return words.none;
    case "fetching":
      return words.fetching(kept.done, kept.of);
    case "kept":
      return words.kept(megabytes(kept.bytes), kept.version);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
