"use client";

import { useEffect, useState } from "react";
import { CheckField } from "@/components/ui/check-field";
import { useWords } from "@/components/ui/words/use-words.client";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";
import { keepMapping, keptMapping } from "./kept-mapping";

interface KeepMappingProps {
  readonly header: readonly string[];
  readonly draft: MappingDraft;
}

/** Keeps how these columns are read for the next file that has the same, only where asked. */
export function KeepMapping({ header, draft }: KeepMappingProps) {
  const words = useWords(filesWords).opening.columns;
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
        {words.keep}
      </CheckField>
    </div>
  );
}
