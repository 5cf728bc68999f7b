"use client";

import { useEffect, useState } from "react";
import { forgetFile, type KeptFile, keepFile, keptFile } from "@/components/file-store/kept-file";
import { CheckField } from "@/components/ui/check-field";

type Keeping = "asking" | "no" | "keeping" | "yes" | "forgetting" | "failed";

const KEPT = "It reopens when you come back. Untick to forget it.";

const SAID: Readonly<Record<Keeping, string>> = {
  asking: "",
  no: "",
  keeping: "Keeping it …",
  yes: KEPT,
  // So it is until it is forgotten.
  forgetting: KEPT,
  failed: "This browser has no room for it: it is not kept.",
};

/** Keeps the open file in this browser, only where asked, and forgets it when told to. Says so once it is done. */
export function KeepToggle({ kept }: { readonly kept: KeptFile }) {
  const [keeping, setKeeping] = useState<Keeping>("asking");
  const { name, size } = kept.file;
  useEffect(() => {
    let isWanted = true;
    void keptFile().then((found) => {
      const same = found?.file.name === name && found.file.size === size;
      if (isWanted) setKeeping(same ? "yes" : "no");
    });
    return () => {
      isWanted = false;
    };
  }, [name, size]);
  const change = (keep: boolean) => {
    if (keeping === "keeping" || keeping === "forgetting") return;
    // Said when it is so: who reloads at once must find it so.
    setKeeping(keep ? "keeping" : "forgetting");
    (keep ? keepFile(kept) : forgetFile()).then(
      () => setKeeping(keep ? "yes" : "no"),
      () => setKeeping("failed"),
    );
  };
  return (
    <div className="print:hidden">
      <CheckField
        checked={keeping === "yes" || keeping === "keeping"}
        disabled={keeping === "asking"}
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
