import { useWords } from "@/components/ui/words/use-words.client";
import { NEEDED_ROLES, type Role } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";

interface RoleFieldProps {
  readonly role: Role;
  readonly header: readonly string[];
  readonly column: number | null;
  readonly reason: string;
  readonly onColumn: (column: number | null) => void;
}

/** Which column a role is read from, and what that rests on. */
export function RoleField({ role, header, column, reason, onColumn }: RoleFieldProps) {
  const { roles, needed, columns } = useWords(filesWords).opening;
  const isNeeded = NEEDED_ROLES.some((one) => one === role);
  return (
    <label className="flex min-w-0 flex-col text-sm font-medium">
      {isNeeded ? needed(roles[role]) : roles[role]}
      <select
        value={column ?? ""}
        onChange={(event) => onColumn(event.target.value === "" ? null : Number(event.target.value))}
        className="mt-1 h-9 w-full min-w-0 rounded-md border border-rule-2 bg-paper px-2 font-normal text-ink pointer-coarse:h-11"
      >
        <option value="">{isNeeded ? columns.choose : columns.none}</option>
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
