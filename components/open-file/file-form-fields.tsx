import { useWords } from "@/components/ui/words/use-words.client";
import { FILE_ENCODINGS } from "@/lib/files/bytes/file-encoding";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";
import { SelectField } from "./select-field";

interface FileFormFieldsProps {
  readonly look: FileLook;
  readonly onChoices: (choices: LookChoices) => void;
}

const HEADER_LINES = 10;

/** What the file is before its columns: which sheet, which encoding, which line of headers. Each choice looks at it again. */
export function FileFormFields({ look, onChoices }: FileFormFieldsProps) {
  const { opening, letters } = useWords(filesWords);
  const words = opening.form;
  const { parts, shape } = look;
  const isText = shape.form.name === "text";
  const hasHeader = isText || shape.form.name === "workbook";
  if (!parts && !hasHeader) return null;
  return (
    <div className="mt-4 flex flex-wrap gap-x-6 gap-y-3">
      {parts && (
        <SelectField
          label={words.parts[parts.kind]}
          value={parts.chosen}
          onValue={(part) => onChoices({ part, headerRow: undefined })}
        >
          {parts.names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {isText && (
        <SelectField
          label={words.letters}
          value={shape.encoding}
          onValue={(chosen) =>
            onChoices({ encoding: FILE_ENCODINGS.find((encoding) => encoding === chosen) })
          }
        >
          {FILE_ENCODINGS.map((encoding) => (
            <option key={encoding} value={encoding}>
              {letters.encodings[encoding]}
            </option>
          ))}
        </SelectField>
      )}
      {hasHeader && (
        <SelectField
          label={words.headers}
          value={String(shape.headerRow)}
          onValue={(line) => onChoices({ headerRow: Number(line) })}
        >
          <option value="0">{words.noHeaders}</option>
          {Array.from({ length: Math.max(HEADER_LINES, shape.headerRow) }, (_, index) => (
            <option key={index} value={index + 1}>
              {words.inLine(index + 1)}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
