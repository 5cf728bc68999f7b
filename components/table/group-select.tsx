import { useWords } from "@/components/ui/words/use-words.client";
import { panelsWords } from "@/lib/messages/rooms";

interface GroupSelectProps<G extends string> {
  /** What rows can be put together by, and how that is called. */
  readonly groups: readonly { readonly value: G; readonly label: string }[];
  readonly group: G | null;
  readonly onGroup: (group: G | null) => void;
}

/** What the rows of a table are put together by. */
export function GroupSelect<G extends string>({ groups, group, onGroup }: GroupSelectProps<G>) {
  const words = useWords(panelsWords).table;
  return (
    <select
      aria-label={words.group}
      value={group ?? ""}
      onChange={({ target }) => onGroup(groups.find(({ value }) => value === target.value)?.value ?? null)}
      className="min-h-9 max-w-56 cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm font-medium text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
    >
      <option value="">{words.noGroups}</option>
      {groups.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
