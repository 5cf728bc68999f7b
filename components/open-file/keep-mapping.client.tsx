"use client";

import { useEffect, useState } from "react";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { keepMapping, keptMapping } from "./kept-mapping";

interface KeepMappingProps {
  readonly header: readonly string[];
  readonly draft: MappingDraft;
}

/** Keeps how these columns are read for the next file that has the same, only where asked. */
export function KeepMapping({ header, draft }: KeepMappingProps) {
  const [isKept, setIsKept] = useState(() => keptMapping(header) !== null);
  useEffect(() => {
    if (isKept) keepMapping(header, draft);
  }, [isKept, header, draft]);
  return (
    <label className="mt-5 flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={isKept}
        onChange={({ target }) => {
          setIsKept(target.checked);
          if (!target.checked) keepMapping(header, null);
        }}
        className="size-4.5 accent-(--accent)"
      />
      Read files with the same columns like this, in this browser
    </label>
  );
}
