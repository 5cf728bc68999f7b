import { DatasetText } from "@/components/ui/name-text";

/** Doubts and differences that are no value of a field. */
export function IncidentNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-col gap-1.5 border-s-[3px] border-origin ps-3 text-sm leading-[1.45] [overflow-wrap:anywhere]">
      {notes.map((note) => (
        <li key={note}>
          <DatasetText text={note} />
        </li>
      ))}
    </ul>
  );
}
