import { NEEDED_ROLES, ROLE_NAMES, type Role } from "@/lib/files/recognise/column-mapping";

interface RoleFieldProps {
  readonly role: Role;
  readonly header: readonly string[];
  readonly column: number | null;
  readonly reason: string;
  readonly onColumn: (column: number | null) => void;
}

/** Which column a role is read from, and what that rests on. */
export function RoleField({ role, header, column, reason, onColumn }: RoleFieldProps) {
  const isNeeded = NEEDED_ROLES.some((needed) => needed === role);
  return (
    <label className="flex min-w-0 flex-col text-sm font-medium">
      {ROLE_NAMES[role]}
      {isNeeded ? " (needed)" : ""}
      <select
        value={column ?? ""}
        onChange={(event) => onColumn(event.target.value === "" ? null : Number(event.target.value))}
        className="mt-1 h-9 w-full min-w-0 rounded-md border border-rule-2 bg-paper px-2 font-normal text-ink pointer-coarse:h-11"
      >
        <option value="">{isNeeded ? "Choose a column" : "None"}</option>
        {header.map((name, index) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
      <span className="mt-1 text-[13px] leading-[1.4] font-normal text-ink-2 [overflow-wrap:anywhere]">
        {reason}
      </span>
    </label>
  );
}
