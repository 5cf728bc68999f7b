"use client";

import FileUp from "lucide-react/icons/file-up";
import { useEffect, useEffectEvent, useRef } from "react";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";

const KINDS =
  ".csv,.tsv,.tab,.txt,.gz,.zip,.xlsx,.xlsm,.xlsb,.xls,.ods,.kml,.kmz,.gpx,.parquet,.geoparquet,.fgb,.gpkg,.sqlite,.geojson,.json,.ndjson,.jsonl,.geojsonl,.geojsons,.topojson";

/** Takes one file that is chosen. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords(filesWords).opening.choose;
  const input = useRef<HTMLInputElement>(null);
  const takeChosen = useEffectEvent(() => {
    const file = input.current?.files?.[0];
    if (file) onFile(file);
  });
  // It was there before the scripts, and may have been used by then.
  useEffect(() => takeChosen(), []);
  return (
    <label className="relative flex cursor-pointer flex-col items-center gap-2 rounded-lg border-2 border-dashed border-rule-2 bg-paper-2 px-5 py-9 text-center hover:bg-paper-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <FileUp size={28} aria-hidden="true" className="text-ink-2" />
      <span className="text-[17px] font-semibold">{words.ways}</span>
      <span className="text-[13px] leading-5 text-ink-2">{words.kinds}</span>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-label={words.name}
        // Some browsers would choose it again by themselves after a reload.
        autoComplete="off"
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
