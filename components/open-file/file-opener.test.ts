import { describe, expect, test } from "vitest";
import type { KeptFile } from "@/components/file-store/kept-file";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import type { FileTable } from "@/lib/files/table/file-table";
import { createFileOpener } from "./file-opener";
import type { FileJob, OpenFileAction } from "./open-file-state";

// The opener hands these on unread, but for what makes a mapping whole.
const draft = { latitude: 0, longitude: 1, day: 2, dayOrder: "iso" } as MappingDraft;
const look = { recognition: { draft } } as FileLook;
const readingOf = (table: FileTable) => ({ table }) as FileReading;
const file = new File(["a"], "strikes.csv");

/** A browser whose workers and stores answer when the test says so. */
function setUp() {
  const log: string[] = [];
  const workers: { readonly job: FileJob; readonly send: (action: OpenFileAction) => void }[] = [];
  const freed: FileTable[] = [];
  let answerKept: (kept: KeptFile | null) => void = () => {};
  const opener = createFileOpener({
    run(job, send) {
      const number = workers.push({ job, send });
      log.push(`${job.type} ${number}`);
      return () => log.push(`end ${number}`);
    },
    kept: () =>
      new Promise((resolve) => {
        answerKept = resolve;
      }),
    free(table) {
      expect(opener.get().step).not.toBe("shown");
      freed.push(table);
    },
  });
  /** The newest worker reports. */
  const report = {
    looked() {
      const { job, send } = workers.at(-1) ?? expect.fail();
      send({ type: "looked", job, look, remembered: null });
    },
    done(table: FileTable) {
      const { job, send } = workers.at(-1) ?? expect.fail();
      send({ type: "done", job, reading: readingOf(table) });
    },
  };
  const findKept = async (kept: KeptFile | null) => {
    answerKept(kept);
    await Promise.resolve();
  };
  return { opener, log, workers, freed, report, findKept };
}

describe("the opener of files", () => {
  test("runs one job at a time, and ends the one that is superseded", () => {
    const { opener, log, report } = setUp();
    opener.send({ type: "choose", file });
    opener.send({ type: "choose", file });
    report.looked();
    opener.send({ type: "read" });
    opener.send({ type: "ask" });
    expect(log).toEqual(["look 1", "end 1", "look 2", "end 2", "read 3", "end 3"]);
  });

  test("does not run again for progress or for a step that is not allowed", () => {
    const { opener, log, workers, report } = setUp();
    opener.send({ type: "choose", file });
    opener.send({ type: "read" });
    report.looked();
    opener.send({ type: "read" });
    const { job, send } = workers[1] ?? expect.fail();
    send({ type: "progress", job, progress: { bytes: 1, rows: 1 } });
    opener.send({ type: "read" });
    expect(log).toEqual(["look 1", "end 1", "read 2"]);
    expect(opener.get()).toMatchObject({ step: "reading", progress: { bytes: 1 } });
  });

  test.each(["choose", "ask", "close"] as const)(
    "lets go of a table once, after it has been taken off the page by %s",
    (type) => {
      const { opener, freed, report } = setUp();
      const table = {} as FileTable;
      opener.send({ type: "choose", file });
      report.looked();
      opener.send({ type: "read" });
      report.done(table);
      expect(opener.get().step).toBe("shown");
      expect(freed).toEqual([]);
      opener.send(type === "choose" ? { type, file } : { type });
      opener.send({ type: "close" });
      expect(freed).toEqual([table]);
    },
  );

  test("opens what the browser keeps, unless the reader is faster", async () => {
    const slow = setUp();
    slow.opener.connect();
    await slow.findKept({ file, draft });
    expect(slow.opener.get()).toMatchObject({ step: "looking", kept: draft });

    const fast = setUp();
    fast.opener.connect();
    fast.opener.send({ type: "choose", file });
    await fast.findKept({ file, draft });
    expect(fast.opener.get()).toMatchObject({ step: "looking", kept: null });

    const empty = setUp();
    empty.opener.connect();
    await empty.findKept(null);
    expect(empty.log).toEqual([]);
  });

  test("that is disconnected ends its job and opens nothing any more", async () => {
    const { opener, log, findKept } = setUp();
    const stop = opener.connect();
    stop();
    await findKept({ file, draft });
    expect(opener.get().step).toBe("idle");

    const stopAgain = opener.connect();
    opener.send({ type: "choose", file });
    stopAgain();
    expect(log).toEqual(["look 1", "end 1"]);
  });

  test("listeners hear of each change, and not of what changes nothing", () => {
    const { opener, report } = setUp();
    const seen: string[] = [];
    opener.subscribe(() => seen.push(opener.get().step));
    opener.send({ type: "ask" });
    opener.send({ type: "choose", file });
    report.looked();
    opener.send({ type: "ask" });
    expect(seen).toEqual(["looking", "mapping"]);
  });
});
