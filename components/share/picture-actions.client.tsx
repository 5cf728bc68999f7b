"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { toolsWords } from "@/lib/messages/rooms";

interface PictureActionsProps {
  /** Makes the picture of what is on the screen, a PNG. Rejects with a sentence. */
  readonly pictureNow: () => Promise<File>;
  readonly title: string;
}

/** A browser that shares files says so of any small one. */
const SAMPLE = () => new File([""], "picture.png", { type: "image/png" });

const canCopy = () => typeof ClipboardItem !== "undefined" && navigator.clipboard?.write !== undefined;
const canShare = () => navigator.canShare?.({ files: [SAMPLE()] }) === true;

/** Copies the picture of the view, or hands it to another app. Runs in the browser only. */
export function PictureActions({ pictureNow, title }: PictureActionsProps) {
  const { picture: words } = useWords(toolsWords).share;
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  // A browser may want another press by the time that the picture is there; it need not be made again.
  const [made, setMade] = useState<File | null>(null);
  const act = async (how: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setSaid(words.drawing);
    try {
      setSaid(await how());
    } catch (error) {
      setSaid(error instanceof Error ? error.message : words.failed);
    } finally {
      setBusy(false);
    }
  };
  const copy = () =>
    act(async () => {
      // Given at once as a promise: a browser takes nothing that comes long after the press.
      const item = new ClipboardItem({ "image/png": pictureNow() });
      try {
        await navigator.clipboard.write([item]);
        return words.copied;
      } catch {
        return words.notCopied;
      }
    });
  const share = () =>
    act(async () => {
      const file = made ?? (await pictureNow());
      setMade(file);
      try {
        await navigator.share({ title, files: [file] });
        return "";
      } catch (error) {
        const closed = error instanceof DOMException && error.name === "AbortError";
        return closed ? "" : words.ready;
      }
    });
  if (!canCopy() && !canShare()) return null;
  return (
    <section aria-label={words.name} className="flex flex-col gap-2.5 border-t border-rule px-4 pt-3 pb-3.5">
      <h2 className="font-semibold">{words.heading}</h2>
      <div className="flex flex-wrap gap-2">
        {canCopy() && (
          <Button onClick={copy} aria-disabled={busy}>
            {words.copy}
          </Button>
        )}
        {canShare() && (
          <Button onClick={share} aria-disabled={busy}>
            {words.share}
          </Button>
        )}
      </div>
      <p role="status" className="text-[13px] text-ink-2 empty:hidden">
        {said}
      </p>
    </section>
  );
}
