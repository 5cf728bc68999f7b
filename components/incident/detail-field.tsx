import type { ReactNode } from "react";
import { DatasetText } from "@/components/ui/name-text";

/** A row of the detail's `<dl>`. */
export function DetailField({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 py-2">
      <dt className="text-[13px] leading-5 text-ink-2">{term}</dt>
      <dd className="min-w-0 text-sm leading-5 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}

/** The second voice within a field: a basis, a reason, a note. */
export function FieldNote({ children }: { children: ReactNode }) {
  return <span className="mt-0.5 block text-[13px] leading-[1.4] text-ink-2">{children}</span>;
}

/** A note of the dataset. */
export function DatasetNote({ text }: { text: string }) {
  return (
    <FieldNote>
      <DatasetText text={text} />
    </FieldNote>
  );
}
