import { Button } from "@/components/ui/button";
import type { ReadProgress } from "@/lib/files/read/read-table-file";
import { countText } from "@/lib/files/view/count-text";
import { takeFocus } from "./take-focus";

interface ReadingProgressProps {
  readonly file: File;
  readonly progress: ReadProgress;
  readonly onCancel: () => void;
}

export function ReadingProgress({ file, progress, onCancel }: ReadingProgressProps) {
  const percent = Math.floor((100 * progress.bytes) / Math.max(1, file.size));
  return (
    <section
      ref={takeFocus}
      tabIndex={-1}
      aria-label="Reading the file"
      className="max-w-[36rem] outline-none"
    >
      <p className="text-[15px] [overflow-wrap:anywhere]">
        Reading <bdi className="font-semibold">{file.name}</bdi>
      </p>
      <progress
        aria-label="Read so far"
        value={percent}
        max={100}
        className="mt-2 h-2 w-full accent-(--accent)"
      />
      <p className="numeral mt-1 text-[13px] text-ink-2">
        {percent} %, {countText(progress.rows, "row")}
      </p>
      <Button onClick={onCancel} className="mt-3">
        Cancel
      </Button>
    </section>
  );
}
