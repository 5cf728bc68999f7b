"use client";

import { useEffect, useReducer } from "react";
import { forgetFile, type KeptFile, keepFile, keptFile } from "@/components/file-store/kept-file";
import { CheckField } from "@/components/ui/check-field";
import { type Keeping, stepKeeping } from "./keeping";

const KEPT = "It reopens when you come back. Untick to forget it.";

const SAID: Readonly<Record<Keeping, string>> = {
  asking: "",
  no: "",
  keeping: "Saving …",
  yes: KEPT,
  // So it is until it is forgotten.
  forgetting: KEPT,
  refused: "Not saved: this browser has no room for it.",
  held: "Couldn’t forget it: it is still saved here. Untick to retry.",
};

/** Keeps the open file in this browser, only where asked, and forgets it when told to. Says so once it is done. */
export function KeepToggle({ kept }: { readonly kept: KeptFile }) {
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
  return (
    <div className="print:hidden">
      <CheckField
        checked={keeping === "yes" || keeping === "keeping" || keeping === "held"}
        onChange={(event) => change(event.target.checked)}
      >
        Keep this file in this browser
      </CheckField>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {SAID[keeping]}
      </p>
    </div>
  );
}
