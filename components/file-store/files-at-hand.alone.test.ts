import { beforeEach, describe, expect, test, vi } from "vitest";
import { FileFault } from "@/lib/files/bytes/file-fault";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { readAtOnce } from "./file-reader";
import { createFilesStore, type FileState } from "./files-at-hand";
import { type KeptFile, keptFile } from "./kept-file";

vi.mock("./file-reader", () => ({ readAtOnce: vi.fn() }));
vi.mock("./kept-file", () => ({ keptFile: vi.fn() }));

const NAME = "strikes.csv";
const fileOf = (text = "a", name = NAME) => new File([text], name);
// The store hands readings and drafts on unread.
const readingOf = (name: string) => ({ name }) as unknown as FileReading;
const draft = { latitude: 0 } as MappingDraft;

type Asked = Parameters<typeof readAtOnce>[0];

/** The readings that were asked for, which the test ends. */
let reads: {
  readonly asked: Asked;
  readonly end: (reading: FileReading) => void;
  readonly fail: (why: Error) => void;
}[];
let findKept: (kept: KeptFile | null) => Promise<void>;

beforeEach(() => {
  reads = [];
  vi.mocked(readAtOnce).mockImplementation(
    (asked) => new Promise((end, fail) => reads.push({ asked, end, fail })),
  );
  vi.mocked(keptFile).mockImplementation(
    () =>
      new Promise((resolve) => {
        findKept = async (kept) => {
          resolve(kept);
          await settled();
        };
      }),
  );
});

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A window with the others that hear it; `null` where the browser has no channels. */
function windows(count: number) {
  const listeners: ((event: { data: unknown }) => void)[][] = Array.from({ length: count }, () => []);
  const sent: unknown[] = [];
  const stores = listeners.map((mine, index) => {
    const channel = {
      postMessage(data: unknown) {
        sent.push(data);
        for (const [at, hear] of listeners.entries()) if (at !== index) for (const one of hear) one({ data });
      },
      addEventListener: (_: string, hear: (event: { data: unknown }) => void) => mine.push(hear),
    };
    return createFilesStore(channel as unknown as BroadcastChannel); // what the store uses of it
  });
  const send = (data: unknown) => {
    for (const hear of listeners.flat()) hear({ data });
  };
  const [here, there] = stores;
  return { here: here ?? expect.fail(), there: there ?? here ?? expect.fail(), sent, send };
}
const stateIn = (store: { get(): ReadonlyMap<string, FileState> }) => store.get().get(NAME);

describe("a file that slides need", () => {
  test("is asked for once, of this browser and of the other windows", async () => {
    const { here, sent } = windows(1);
    here.want(NAME);
    here.want(NAME);
    expect(stateIn(here)).toEqual({ step: "asking" });
    expect(sent).toEqual([{ type: "ask", name: NAME }]);
    await findKept(null);
    expect(stateIn(here)).toEqual({ step: "missing", reason: null });
    here.want(NAME);
    expect(sent).toHaveLength(1);
  });

  test("that this browser keeps is read as it was, and not sent about", async () => {
    const { here, sent } = windows(2);
    here.want(NAME);
    const file = fileOf();
    await findKept({ file, draft });
    expect(reads[0]?.asked).toMatchObject({ file, draft });
    reads[0]?.asked.onShare(0.5);
    expect(stateIn(here)).toEqual({ step: "reading", share: 0.5 });
    reads[0]?.end(readingOf("kept"));
    await settled();
    expect(stateIn(here)).toEqual({ step: "here", reading: readingOf("kept") });
    expect(sent).toEqual([{ type: "ask", name: NAME }]);
  });

  test("is not the one that this browser keeps under another name", async () => {
    const { here } = windows(1);
    here.want(NAME);
    await findKept({ file: fileOf("a", "bases.csv"), draft });
    expect(stateIn(here)).toEqual({ step: "missing", reason: null });
    expect(reads).toEqual([]);
  });

  test("that another window holds comes from there, and what this browser keeps then comes too late", async () => {
    const { here, there } = windows(2);
    there.give(NAME, fileOf("given"));
    reads[0]?.end(readingOf("there"));
    await settled();
    here.want(NAME);
    expect(stateIn(here)).toMatchObject({ step: "reading" });
    await findKept({ file: fileOf("kept"), draft });
    expect(reads).toHaveLength(2);
    expect(await reads[1]?.asked.file.text()).toBe("given");
  });

  test("that is given is read, and sent to the windows that lack it", async () => {
    const { here, there } = windows(2);
    there.want(NAME);
    await findKept(null);
    here.give(NAME, fileOf());
    reads[0]?.end(readingOf("here"));
    await settled();
    expect(stateIn(there)).toMatchObject({ step: "reading" });
    reads[1]?.end(readingOf("there"));
    await settled();
    expect(stateIn(there)).toEqual({ step: "here", reading: readingOf("there") });
    // A window that has it takes no other.
    here.give(NAME, fileOf("again"));
    reads[2]?.end(readingOf("again"));
    await settled();
    expect(reads).toHaveLength(3);
  });

  test("has the name that the slide says, as far as links have it", () => {
    const { here } = windows(1);
    here.give(NAME, fileOf("a", "bases.csv"));
    expect(stateIn(here)).toEqual({ step: "missing", reason: ["other-name", "bases.csv"] });
    expect(reads).toEqual([]);
  });

  test("that cannot be read says why, and may be given again", async () => {
    const { here, sent } = windows(1);
    here.give(NAME, fileOf());
    reads[0]?.fail(new FileFault("empty"));
    await settled();
    expect(stateIn(here)).toEqual({ step: "missing", reason: ["empty"] });
    expect(sent).toEqual([]);
    here.give(NAME, fileOf());
    expect(stateIn(here)).toEqual({ step: "reading", share: 0 });
  });

  test("given again while it is read is the newer one: progress, answer and fault of the older come to nothing", async () => {
    for (const late of ["end", "fail"] as const) {
      reads = [];
      const { here } = windows(1);
      here.give(NAME, fileOf("old"));
      here.give(NAME, fileOf("new"));
      reads[1]?.end(readingOf("new"));
      await settled();
      reads[0]?.asked.onShare(0.9);
      if (late === "end") reads[0]?.end(readingOf("old"));
      else reads[0]?.fail(new Error("moved"));
      await settled();
      expect(stateIn(here)).toEqual({ step: "here", reading: readingOf("new") });
    }
  });

  test("nobody here needs is not taken, nor is what is no message", () => {
    const { here, send } = windows(1);
    for (const data of [
      { type: "file", name: NAME, file: fileOf(), draft: null },
      { type: "file", name: NAME, file: "text" },
      { type: "ask" },
      { type: "other", name: NAME },
      null,
      "ask",
    ])
      send(data);
    expect(reads).toEqual([]);
    expect(here.get().size).toBe(0);
  });

  test("is asked of this browser alone where there are no channels", async () => {
    const here = createFilesStore(null);
    here.want(NAME);
    await findKept({ file: fileOf(), draft });
    expect(stateIn(here)).toMatchObject({ step: "reading" });
  });
});
