"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
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
  const [kept, setKept] = useState<KeptAtlas | null>(null);
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useCallback(() => readKeptAtlas(count).then(setKept), [count]);
  const waits = asked || kept?.status === "fetching";
  useEffect(() => {
    void look();
    const timer = window.setInterval(look, LOOK_AGAIN_MS[waits ? "fetching" : "else"]);
    return () => window.clearInterval(timer);
  }, [look, waits]);
  const fetchAll = async () => {
    setTrouble(null);
    setRefused(false);
    setAsked(true);
    try {
      await keepAtlas(version);
    } catch {
      setTrouble("It could not be kept: there may be no network, no space, or this may be a private window.");
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
        {kept ? sentenceOf(kept) : "Looking at what is on this device…"}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      {kept?.status === "none" && (
        <p>
          <Button onClick={fetchAll} disabled={asked}>
            Keep it on this device
          </Button>
        </p>
      )}
      {(kept?.status === "kept" || kept?.status === "fetching") && (
        <p>
          <Button onClick={clear}>Clear it from this device</Button>{" "}
          <span className="text-[15px] text-ink-2">Your briefings and files stay.</span>
        </p>
      )}
    </div>
  );
}

function sentenceOf(kept: KeptAtlas): string {
  switch (kept.status) {
    case "unsupported":
      return "This browser can’t keep the atlas. A private window can’t either.";
    case "none":
      return "The atlas is not on this device.";
    case "fetching":
      return `Fetching the atlas: ${kept.done} of ${kept.of} files.`;
    case "kept":
      return `Available without a network: ${megabytes(kept.bytes)} MB on this device, version ${kept.version}.`;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
