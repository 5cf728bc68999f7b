import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { withElement } from "@/components/ui/words/with-element";
import type { ReadProgress } from "@/lib/files/read/read-table-file";
import { filesWords } from "@/lib/messages/rooms";
import { takeFocus } from "./take-focus";

interface ReadingProgressProps {
  readonly file: File;
  readonly progress: ReadProgress;
  readonly onCancel: () => void;
}

export function ReadingProgress({ file, progress, onCancel }: ReadingProgressProps) {
  const words = useWords(filesWords).opening.reading;
  const percent = Math.floor((100 * progress.bytes) / Math.max(1, file.size));
  return (
    <section ref={takeFocus} tabIndex={-1} aria-label={words.name} className="max-w-[36rem] outline-none">
      <p className="text-[15px] [overflow-wrap:anywhere]">
        {withElement(words.file, <bdi className="font-semibold">{file.name}</bdi>)}
      </p>
      <progress
        aria-label={words.soFar}
        value={percent}
        max={100}
        className="mt-2 h-2 w-full accent-(--accent)"
      />
      <p className="numeral mt-1 text-[13px] text-ink-2">{words.progress(percent, progress.rows)}</p>
      <Button onClick={onCancel} className="mt-3">
        {words.cancel}
      </Button>
    </section>
  );
}
