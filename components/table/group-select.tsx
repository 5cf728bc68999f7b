import { TABLE_GROUPS, type TableGroup } from "@/lib/view/view";

const LABELS: Readonly<Record<TableGroup, string>> = {
  day: "Group by day",
  place: "Group by place",
  party: "Group by whom",
};

interface GroupSelectProps {
  readonly group: TableGroup | null;
  readonly onGroup: (group: TableGroup | null) => void;
}

/** What the rows of a table are put together by. */
export function GroupSelect({ group, onGroup }: GroupSelectProps) {
  return (
    <select
      aria-label="Group"
      value={group ?? ""}
      onChange={({ target }) => onGroup(TABLE_GROUPS.find((one) => one === target.value) ?? null)}
      className="min-h-9 cursor-pointer rounded-md border border-rule-2/70 bg-paper px-2 text-sm font-medium text-ink hover:bg-paper-2 pointer-coarse:min-h-11"
    >
      <option value="">No groups</option>
      {TABLE_GROUPS.map((one) => (
        <option key={one} value={one}>
          {LABELS[one]}
        </option>
      ))}
    </select>
  );
}
