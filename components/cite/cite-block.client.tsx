"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { saveFile } from "@/components/ui/save-file";
import { Segmented } from "@/components/ui/segmented";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import {
  CITATION_FORMATS,
  type CitationFormatId,
  citationFile,
} from "@/lib/evidence/citation/citation-formats";
import type { Citation } from "@/lib/evidence/citation/cited";
import { readerDay } from "@/lib/evidence/citation/reader-day";
import { shellWords } from "@/lib/messages/rooms";

type CiteBlockProps = Omit<Citation, "accessed">;

const IDS = Object.keys(CITATION_FORMATS) as CitationFormatId[]; // a record literal has no other keys

/**
 * A citation in the format that is chosen, to be selected, copied or downloaded. The server writes it as plain text; the day of
 * access is the reader's, and there once scripts run.
 */
export function CiteBlock({ cited, released }: CiteBlockProps) {
  const { cite: words } = useWords(shellWords);
  const lang = useLang();
  const [format, setFormat] = useState<CitationFormatId>("plain");
  const hydrated = useHydrated();
  const citation = { cited, released, accessed: hydrated ? readerDay(new Date()) : null };
  const text = CITATION_FORMATS[format].write(citation, lang);
  const file = citationFile(citation, format);
  return (
    <div className="flex flex-col items-start gap-2.5">
      <Segmented<CitationFormatId>
        legend={words.format}
        options={IDS.map((value) => ({ value, label: CITATION_FORMATS[value].name ?? words.text }))}
        value={format}
        onChange={setFormat}
        className="max-w-full print:hidden [@media(scripting:none)]:hidden"
      />
      {file ? (
        <pre
          dir="ltr"
          className="w-full bg-paper-2 p-3 font-mono text-xs leading-[1.5] whitespace-pre-wrap select-all [overflow-wrap:anywhere]"
        >
          {text}
        </pre>
      ) : (
        <p
          dir="auto"
          className="m-0! w-full bg-paper-2 p-3 text-[13px] leading-[1.5] select-all [overflow-wrap:anywhere]"
        >
          {text}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 print:hidden">
        <CopyTextButton text={text} label={words.copy} />
        {file && (
          <Button
            onClick={() => saveFile({ name: file.name, blob: new Blob([file.text], { type: file.mime }) })}
          >
            {words.download(file.name.split(".").at(-1) ?? "")}
          </Button>
        )}
      </div>
    </div>
  );
}
