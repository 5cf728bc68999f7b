"use client";

import { useEffect, useReducer } from "react";
import { forgetFile, type KeptFile, keepFile, keptFile } from "@/components/file-store/kept-file";
import { CheckField } from "@/components/ui/check-field";
import { useWords } from "@/components/ui/words/use-words.client";
import type { FilesWords } from "@/lib/messages/en/files";
import { filesWords } from "@/lib/messages/rooms";
import { type Keeping, stepKeeping } from "./keeping";

const SAID = {
  asking: null,
  no: null,
  keeping: "saving",
  yes: "kept",
  // So it is until it is forgotten.
  forgetting: "kept",
  refused: "refused",
  held: "held",
} as const satisfies Readonly<Record<Keeping, keyof FilesWords["opening"]["keep"] | null>>;

/** Keeps the open file in this browser, only where asked, and forgets it when told to. Says so once it is done. */
export function KeepToggle({ kept }: { readonly kept: KeptFile }) {
  const words = useWords(filesWords).opening.keep;
  const [keeping, send] = useReducer(stepKeeping, "asking");
  const { name, size } = kept.file;
  useEffect(() => {
    let isWanted = true;
    void keptFile().then((found) => {
      const isKept = found?.file.name === name && found.file.size === size;
      if (isWanted) send({ type: "found", isKept });
    });
    return () => {
      isWanted = false;
    };
  }, [name, size]);
  const change = (keep: boolean) => {
    if (keeping === "keeping" || keeping === "forgetting") return;
    // Said when it is so: who reloads at once must find it so.
    send({ type: "want", keep });
    (keep ? keepFile(kept) : forgetFile()).then(
      () => send({ type: "done" }),
      () => send({ type: "fail" }),
    );
  };
  const said = SAID[keeping];
  return (
    <div className="print:hidden">
      <CheckField
        checked={keeping === "yes" || keeping === "keeping" || keeping === "held"}
        onChange={(event) => change(event.target.checked)}
      >
        {words.name}
      </CheckField>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {said && words[said]}
      </p>
    </div>
  );
}
