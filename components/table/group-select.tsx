interface GroupSelectProps<G extends string> {
  /** What rows can be put together by, and how that is called. */
  readonly groups: readonly { readonly value: G; readonly label: string }[];
  readonly group: G | null;
  readonly onGroup: (group: G | null) => void;
}

/** What the rows of a table are put together by. */
export function GroupSelect<G extends string>({ groups, group, onGroup }: GroupSelectProps<G>) {
  return (
    <select
      aria-label="Group"
      value={group ?? ""}
      onChange={({ target }) => onGroup(groups.find(({ value }) => value === target.value)?.value ?? null)}
      className="min-h-9 max-w-56 cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm font-medium text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
    >
      <option value="">No groups</option>
      {groups.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
