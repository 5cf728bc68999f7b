import { FILE_ENCODINGS, type FileEncoding, guessEncoding } from "@/lib/files/bytes/file-encoding";
import { numberedHeader } from "@/lib/files/bytes/header-of";
import type { LookChoices, MappingDraft } from "@/lib/files/recognise/column-mapping";
import { findHeader, isHeaderOpen } from "@/lib/files/recognise/find-header";
import { recogniseColumns } from "@/lib/files/recognise/recognise-columns";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import { cutRecords } from "./sample-records";

/** One way to read a file before its columns are chosen. */
interface LookAnswer {
  readonly label: Said<FoundWords>;
  readonly choices: LookChoices;
  readonly isChosen: boolean;
  /** What the file then says, each on a line. */
  readonly lines: readonly Said<FoundWords>[];
  /** Its first rows and what is read from which of their columns, where the answer changes them. */
  readonly sample: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly draft: MappingDraft;
  } | null;
}

/** What the bytes or the first lines of a file leave open, with every answer that makes a difference. */
export interface LookQuestion {
  readonly question: Said<FoundWords>;
  readonly answers: readonly LookAnswer[];
}

type Records = readonly { readonly row: number; readonly cells: readonly string[] }[];

const SAMPLE_BYTES = 64 * 1024;
const SHOWN_CELLS = 6;
const NO_LETTER = /[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Sc}\s°+=<>|~^`]|(?!\n)\p{C}/u;

/**
 * Which encoding the letters of a text have, where its bytes leave that open: those beyond ASCII as each of the encodings makes them. One that
 * makes signs of letters is left out unless it is `chosen`. `head`: the first bytes of the text.
 */
export function encodingQuestion(
  head: Uint8Array,
  chosen: FileEncoding,
  delimiter: Parameters<typeof cutRecords>[1]["delimiter"],
): LookQuestion[] {
  const guessed = guessEncoding(head);
  if (!guessed.encoding.startsWith("windows-")) return [];
  const bytes = head.subarray(0, SAMPLE_BYTES);
  const seen = new Set<string>();
  const order = [guessed.encoding, chosen, ...FILE_ENCODINGS.filter((name) => name.startsWith("windows-"))];
  const answers = [...new Set(order)].flatMap((encoding): LookAnswer[] => {
    const cells = cutRecords(bytes, { delimiter, encoding }).flatMap(({ cells: row }) => row);
    const lines = [...new Set(cells.filter((cell) => /[^\p{ASCII}]/u.test(cell)))]
      .slice(0, SHOWN_CELLS)
      .map((cell) => cell.trim().slice(0, 80));
    const text = lines.join("\n");
    const isOdd = encoding !== guessed.encoding && NO_LETTER.test(text);
    if (encoding !== chosen && (isOdd || seen.has(text))) return [];
    seen.add(text);
    return [
      {
        label: ["lettersAs", encoding],
        choices: { encoding },
        isChosen: encoding === chosen,
        lines: lines.map((line) => ["text", line] as const),
        sample: null,
      },
    ];
  });
  return answers.length > 1 ? [{ question: ["whichLetters"], answers }] : [];
}

/** Whether the first line is a header, where its cells leave that open. `chosen`: the record that is taken for it, 0 for none. */
export function headerQuestion(records: Records, chosen: number): LookQuestion[] {
  const found = findHeader(records);
  const first = records.find(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (!first || found.header || !isHeaderOpen(records, found.headerRow)) return [];
  const line = found.headerRow || first.row;
  const lines = chosen > 0 && chosen !== line ? [0, line, chosen] : [0, line];
  return [
    {
      question: ["isThereHeader"],
      answers: lines.map((headerRow) => headerAnswer(records, headerRow, line, headerRow === chosen)),
    },
  ];
}

function headerAnswer(records: Records, headerRow: number, firstRow: number, isChosen: boolean): LookAnswer {
  const from = headerRow === 0 ? firstRow : headerRow + 1;
  const rows = records.filter(({ row }) => row >= from).map(({ cells }) => cells);
  const width = Math.max(...records.map(({ cells }) => cells.length));
  const header = records.find(({ row }) => row === headerRow)?.cells ?? numberedHeader(undefined, width);
  const listed = (cells: readonly string[]) =>
    [cells.slice(0, SHOWN_CELLS), cells.length > SHOWN_CELLS] as const;
  return {
    label: headerRow === 0 ? ["headerNo"] : ["headerYes", headerRow],
    choices: { headerRow },
    isChosen,
    lines: [
      ["columnsAre", ...listed(header)],
      ["firstRowIs", ...listed(rows[0] ?? [])],
    ],
    sample: { header, rows, draft: recogniseColumns(header, rows).draft },
  };
}
