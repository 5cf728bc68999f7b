"use client";

import { useEffect, useState } from "react";
import { CheckField } from "@/components/ui/check-field";
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
    <div className="mt-5">
      <CheckField
        checked={isKept}
        onChange={({ target }) => {
          setIsKept(target.checked);
          if (!target.checked) keepMapping(header, null);
        }}
      >
        Read files with the same columns like this, in this browser
      </CheckField>
    </div>
  );
}
