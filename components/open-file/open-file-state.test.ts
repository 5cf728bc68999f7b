import { describe, expect, test } from "vitest";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import {
  type FileJob,
  jobOf,
  type OpenFileAction,
  type OpenFileState,
  stepOpenFile,
  UNTOUCHED,
} from "./open-file-state";

const DRAFT: MappingDraft = {
  latitude: 0,
  longitude: 1,
  day: 2,
  dayOrder: "iso",
  century: "1970-2069",
  dayParts: null,
  decimalComma: false,
  pairOrder: null,
  latitudeSide: null,
  longitudeSide: null,
  headerSides: true,
  category: null,
  name: null,
  notes: null,
  source: null,
  precision: null,
  filters: [],
  choices: {},
};
const OPEN: MappingDraft = { ...DRAFT, day: null };
// Of a look the machine reads what was recognised; a reading and its table it hands on unread.
const lookOf = (draft: MappingDraft) => ({ recognition: { draft } }) as FileLook;
const look = lookOf(DRAFT);
const reading = {} as FileReading;
const fault = { said: ["empty"] } as const;
const [file, other] = [new File(["a"], "strikes.csv"), new File(["b"], "bases.csv")];

type Step = OpenFileAction | ((state: OpenFileState) => OpenFileAction);

/** Runs actions; those that report of a job are made of the state that they meet. */
const from = (state: OpenFileState, ...steps: readonly Step[]) =>
  steps.reduce<OpenFileState>(
    (before, step) => stepOpenFile(before, typeof step === "function" ? step(before) : step),
    state,
  );

function jobIn(state: OpenFileState): FileJob {
  const job = jobOf(state);
  if (!job) throw new Error(`no job in ${state.step}`);
  return job;
}

const choose: OpenFileAction = { type: "choose", file };
const reopen: OpenFileAction = { type: "reopen", file, draft: DRAFT };
const looked = (state: OpenFileState): OpenFileAction => ({
  type: "looked",
  job: jobIn(state),
  look,
  remembered: null,
});
const read: OpenFileAction = { type: "read" };
const progress = (state: OpenFileState): OpenFileAction => ({
  type: "progress",
  job: jobIn(state),
  progress: { bytes: 5, rows: 2 },
});
const done = (state: OpenFileState): OpenFileAction => ({ type: "done", job: jobIn(state), reading });
const fail = (state: OpenFileState): OpenFileAction => ({ type: "fail", job: jobIn(state), fault });

const LOOKING = from(UNTOUCHED, choose);
const MAPPING = from(LOOKING, looked);
const LOOKING_AGAIN = from(MAPPING, { type: "look-again", choices: { headerRow: 2 } });
const READING = from(MAPPING, read);
const SHOWN = from(READING, done);
const REOPENING = from(UNTOUCHED, reopen);
const CLOSED = from(SHOWN, { type: "close" });
const FAULT = from(LOOKING, fail);
const STATES = { UNTOUCHED, LOOKING, MAPPING, LOOKING_AGAIN, READING, SHOWN, REOPENING, CLOSED, FAULT };

describe("opening a file", () => {
  test("looks, asks, reads and shows", () => {
    expect(LOOKING).toMatchObject({ step: "looking", job: { type: "look", file, choices: {} } });
    expect(MAPPING).toMatchObject({ step: "mapping", file, look, draft: DRAFT, job: null });
    expect(READING).toMatchObject({
      step: "reading",
      progress: { bytes: 0, rows: 0 },
      job: { type: "read", file, look, mapping: { latitude: 0, day: 2 } },
    });
    expect(from(READING, progress)).toMatchObject({ step: "reading", progress: { bytes: 5, rows: 2 } });
    expect(SHOWN).toEqual({ step: "shown", file, look, draft: DRAFT, reading });
  });

  test("progress is no other job: the worker goes on", () => {
    expect(jobOf(from(READING, progress))).toBe(jobOf(READING));
  });

  test("columns that were seen before are read as they were then, but for how the file itself is opened", () => {
    const state = from(LOOKING, (before) => ({
      type: "looked",
      job: jobIn(before),
      look,
      remembered: { ...DRAFT, name: 3, choices: { headerRow: 9 } },
    }));
    expect(state).toMatchObject({ step: "mapping", draft: { name: 3, choices: {} } });
  });

  test("is not read while a needed question is open", () => {
    const asked = from(MAPPING, { type: "answer", draft: OPEN });
    expect(from(asked, read)).toBe(asked);
    expect(from(asked, { type: "answer", draft: DRAFT }, read).step).toBe("reading");
  });

  test.each([LOOKING, MAPPING, LOOKING_AGAIN, READING, SHOWN, REOPENING, CLOSED, FAULT, UNTOUCHED])(
    "a newer file supersedes it from every step ($step)",
    (state) => {
      expect(from(state, { type: "choose", file: other })).toMatchObject({
        step: "looking",
        file: other,
        kept: null,
        job: { type: "look", file: other },
      });
    },
  );

  test("the same file chosen twice is looked at afresh", () => {
    expect(jobOf(from(LOOKING, choose))).not.toBe(jobOf(LOOKING));
  });

  test.each([looked, progress, done, fail])("a report of a superseded job changes nothing", (late) => {
    for (const job of [jobIn(LOOKING), jobIn(READING)]) {
      const report = { ...late(LOOKING), job } as OpenFileAction; // made of `LOOKING`, then of either job
      for (const state of [from(LOOKING, choose), MAPPING, SHOWN, CLOSED, FAULT, UNTOUCHED])
        expect(stepOpenFile(state, report)).toBe(state);
    }
  });

  test("a job reports what is its own: a look is no reading, and a reading no look", () => {
    expect(from(LOOKING, done)).toBe(LOOKING);
    expect(from(LOOKING, progress)).toBe(LOOKING);
    expect(from(READING, looked)).toBe(READING);
    expect(from(LOOKING_AGAIN, done)).toBe(LOOKING_AGAIN);
  });

  test.each([LOOKING, LOOKING_AGAIN, READING])("a fault ends it and names the file ($step)", (state) => {
    expect(from(state, fail)).toEqual({
      step: "idle",
      fault: { name: "strikes.csv", ...fault },
      untouched: false,
    });
  });

  test("closed from every step, nothing is left and nothing runs", () => {
    for (const state of Object.values(STATES)) {
      const closed = from(state, { type: "close" });
      expect(closed).toEqual({ step: "idle", fault: null, untouched: false });
      expect(jobOf(closed)).toBeNull();
    }
  });

  test("a reading that is cancelled and a file that is shown lead back to the same questions", () => {
    for (const state of [READING, from(READING, progress), SHOWN]) {
      const asked = from(state, { type: "ask" });
      expect(asked).toEqual(MAPPING);
      expect(from(asked, read).step).toBe("reading");
    }
  });

  test.each(["UNTOUCHED", "LOOKING", "MAPPING", "REOPENING", "CLOSED"] as const)(
    "there are no questions to go back to from %s",
    (name) => expect(from(STATES[name], { type: "ask" })).toBe(STATES[name]),
  );

  test("answers, readings and second looks belong to the questions alone", () => {
    const actions: OpenFileAction[] = [
      { type: "answer", draft: OPEN },
      read,
      { type: "look-again", choices: { part: "b" } },
    ];
    for (const state of [UNTOUCHED, LOOKING, READING, SHOWN, REOPENING, CLOSED, FAULT])
      for (const action of actions) expect(stepOpenFile(state, action)).toBe(state);
  });
});

describe("a second look", () => {
  test("keeps the questions on the page until it is answered, and then what the reader chose", () => {
    expect(LOOKING_AGAIN).toMatchObject({ step: "mapping", look, job: { choices: { headerRow: 2 } } });
    const second = lookOf({ ...DRAFT, day: 4 });
    const state = from(LOOKING_AGAIN, (before) => ({
      type: "looked",
      job: jobIn(before),
      look: second,
      remembered: null,
    }));
    expect(state).toMatchObject({
      step: "mapping",
      look: second,
      draft: { day: 4, choices: { headerRow: 2 } },
      job: null,
    });
  });

  test("adds to what was chosen before, answered or not", () => {
    const hasty = from(LOOKING_AGAIN, { type: "look-again", choices: { encoding: "windows-1252" } });
    expect(jobOf(hasty)).toMatchObject({ choices: { headerRow: 2, encoding: "windows-1252" } });
    const answered = from(LOOKING_AGAIN, looked, { type: "look-again", choices: { part: "b" } });
    expect(jobOf(answered)).toMatchObject({ choices: { headerRow: 2, part: "b" } });
    const undone = from(answered, { type: "look-again", choices: { headerRow: undefined } });
    expect(jobOf(undone)).toMatchObject({ choices: { headerRow: undefined, part: "b" } });
  });

  test("that is overtaken by a reading does not interrupt it", () => {
    const overtaken = from(LOOKING_AGAIN, read);
    expect(overtaken.step).toBe("reading");
    expect(stepOpenFile(overtaken, looked(LOOKING_AGAIN))).toBe(overtaken);
    expect(from(overtaken, { type: "ask" })).toMatchObject({ step: "mapping", job: null });
  });
});

describe("coming back", () => {
  test("opens the kept file with the answers that were kept, asking nothing", () => {
    const draft = { ...DRAFT, choices: { headerRow: 3 } };
    const reopening = from(UNTOUCHED, { type: "reopen", file, draft });
    expect(reopening).toMatchObject({ step: "looking", kept: draft, job: { choices: { headerRow: 3 } } });
    const back = from(reopening, looked);
    expect(back).toMatchObject({ step: "reading", draft });
    expect(from(back, done)).toMatchObject({ step: "shown", draft });
  });

  test("comes too late for who has chosen, closed or met a fault", () => {
    for (const state of [LOOKING, MAPPING, READING, SHOWN, CLOSED, FAULT, REOPENING])
      expect(from(state, reopen)).toBe(state);
  });

  test("to a kept file that is gone is silent, as nobody asked for it; a fault in its reading is not", () => {
    expect(from(REOPENING, fail)).toEqual(CLOSED);
    expect(from(REOPENING, looked, fail)).toMatchObject({ step: "idle", fault: { name: "strikes.csv" } });
  });

  test("with answers that leave a question open asks it, and does not wait for ever", () => {
    const state = from(UNTOUCHED, { type: "reopen", file, draft: OPEN }, looked);
    expect(state).toMatchObject({ step: "mapping", draft: OPEN, job: null });
  });
});
