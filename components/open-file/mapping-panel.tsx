import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { guessDayOrder } from "@/lib/files/days/guess-day-order";
import { CENTURIES, hasShortYear } from "@/lib/files/days/read-day";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import {
  filterColumns,
  finishedMapping,
  type MappingDraft,
  ROLES,
  type Role,
} from "@/lib/files/recognise/column-mapping";
import { EXTENT_HEADER } from "@/lib/files/records/record-rows";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { DayOrderField } from "./day-order-field";
import { FileFormFields } from "./file-form-fields";
import { FilePreview } from "./file-preview";
import { FilterColumnsField } from "./filter-columns-field";
import { KeepMapping } from "./keep-mapping.client";
import { MappingTrial } from "./mapping-trial.client";
import { RoleField } from "./role-field";
import { SelectField } from "./select-field";
import { takeFocus } from "./take-focus";

interface MappingPanelProps {
  readonly name: string;
  readonly look: FileLook;
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
  readonly onChoices: (choices: LookChoices) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** What the file is, what is read from which of its columns and why, and what is still to be said. */
export function MappingPanel({ name, look, draft, onDraft, onChoices, onRead, onClose }: MappingPanelProps) {
  const { opening, found } = useWords(filesWords);
  const words = opening.columns;
  const { recognition, header, rows } = look;
  const mapping = finishedMapping(draft);
  const open = "latitude" in mapping ? [] : mapping;
  const dayValues = draft.day === null ? [] : rows.flatMap((row) => row[draft.day ?? 0] ?? []);
  const dayGuess = guessDayOrder(dayValues.filter((value) => value.trim() !== ""));
  const setRole = (role: Role, column: number | null) => {
    const next = { ...draft, [role]: column };
    if (role === "category") {
      const others = draft.filters.filter((filter) => filter !== draft.category);
      return onDraft({ ...next, filters: filterColumns(column, others) });
    }
    if (role !== "day") return onDraft(next);
    const values = column === null ? [] : rows.flatMap((row) => row[column] ?? []);
    return onDraft({
      ...next,
      dayParts: null,
      dayOrder: column === null ? null : guessDayOrder(values).order,
    });
  };
  const reasonOf = (role: Role) => {
    const guess = recognition.guesses[role];
    return say(found, guess.column === draft[role] ? guess.reason : ["chosen"]);
  };
  return (
    <section ref={takeFocus} tabIndex={-1} aria-label={words.name} className="outline-none">
      <h2 className="text-[1.375rem] leading-tight font-semibold [overflow-wrap:anywhere]">
        <bdi>{name}</bdi>
      </h2>
      <p className="mt-1 text-[15px] leading-6">{say(found, recognition.formatReason)}.</p>
      <ul className="mt-1 text-[13px] leading-5 text-ink-2">
        {look.findings.map((finding) => (
          <li key={finding[0]}>{say(found, finding)}.</li>
        ))}
      </ul>
      {look.warnings.map((warning) => (
        <p key={warning[0]} role="alert" className="mt-2 border-s-4 border-ink ps-3 text-[15px] leading-6">
          {say(found, warning)}
        </p>
      ))}
      <FileFormFields look={look} onChoices={onChoices} />
      <MappingTrial look={look} draft={draft} onChoices={onChoices} onDraft={onDraft} />
      <div className="mt-5 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {ROLES.map((role) => (
          <RoleField
            key={role}
            role={role}
            header={header}
            column={draft[role]}
            reason={reasonOf(role)}
            onColumn={(column) => setRole(role, column)}
          />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-start gap-x-8 gap-y-4">
        {draft.day !== null && (
          <DayOrderField
            guess={dayGuess}
            order={draft.dayOrder}
            onOrder={(dayOrder) => onDraft({ ...draft, dayOrder })}
          />
        )}
        {dayValues.some(hasShortYear) && (
          <SelectField
            label={words.century}
            value={draft.century}
            onValue={(value) =>
              onDraft({ ...draft, century: CENTURIES.find((century) => century === value) ?? draft.century })
            }
          >
            {CENTURIES.map((century) => (
              <option key={century} value={century}>
                {words.years(century)}
              </option>
            ))}
          </SelectField>
        )}
        {draft.pairOrder !== null && draft.latitude === draft.longitude && (
          <SelectField
            label={words.pair}
            value={draft.pairOrder}
            onValue={(value) => onDraft({ ...draft, pairOrder: value === "lng-lat" ? "lng-lat" : "lat-lng" })}
          >
            <option value="lat-lng">{words.pairs["lat-lng"]}</option>
            <option value="lng-lat">{words.pairs["lng-lat"]}</option>
          </SelectField>
        )}
        <label className="flex min-h-9 cursor-pointer items-start gap-2 pt-1.5 text-sm">
          <input
            type="checkbox"
            checked={draft.decimalComma}
            onChange={(event) => onDraft({ ...draft, decimalComma: event.target.checked })}
            className="size-4.5 accent-(--accent)"
          />
          <span>
            {words.decimalComma}
            <span className="block text-[13px] text-ink-2">
              {say(found, recognition.decimalComma.reason)}
            </span>
          </span>
        </label>
      </div>
      <FilterColumnsField
        header={header}
        taken={[draft.latitude, draft.longitude, draft.day, header.indexOf(EXTENT_HEADER)]}
        category={draft.category}
        filters={draft.filters}
        onFilters={(filters) => onDraft({ ...draft, filters: filterColumns(draft.category, filters) })}
      />
      <FilePreview
        header={header}
        rows={rows}
        roleOf={(column) => ROLES.find((role) => draft[role] === column)}
      />
      <KeepMapping key={header.join("\n")} header={header} draft={draft} />
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-3">
        <Button variant="primary" disabled={open.length > 0} onClick={onRead}>
          {words.read}
        </Button>
        <Button onClick={onClose}>{words.another}</Button>
        <p role="status" className="text-sm">
          {open.map((question) => words.open[question]).join(" ")}
        </p>
      </div>
    </section>
  );
}
