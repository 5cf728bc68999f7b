import type { Browser } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds of the processor's time, where the thread has a clock of its own. */
  readonly tdur?: number;
  readonly dur?: number;
}

/** Name of the marks (`performance.mark`) that part a recording into steps. */
export const STEP_MARK = "bench-step";

interface Recording {
  /** In their order, at least one. */
  readonly marks: readonly TraceEvent[];
  /** Of the page's main thread. */
  readonly tasks: readonly TraceEvent[];
}

/**
 * Runs `work` and returns how many ms of the processor's time the page's main thread took for each step between two marks.
 * Processor's time, since that of other programs on the machine says nothing of the page.
 */
export async function mainThreadMs(browser: Browser, work: () => Promise<void>): Promise<number[]> {
  const { marks, tasks } = await recorded(browser, work);
  return marks.slice(1).map((mark, index) => {
    const from = marks[index]?.ts ?? 0;
    return tasks.filter(({ ts }) => ts >= from && ts < mark.ts).reduce((sum, task) => sum + timeOf(task), 0);
  });
}

/** Runs `work` and returns how many ms of the processor's time the longest task of the page's main thread took from its first mark on. */
export async function longestTaskMs(browser: Browser, work: () => Promise<void>): Promise<number> {
  const { marks, tasks } = await recorded(browser, work);
  const from = marks[0]?.ts ?? 0;
  // The task that marks the beginning began before.
  return Math.max(0, ...tasks.filter(({ ts, dur = 0 }) => ts + dur >= from).map(timeOf));
}

function timeOf({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

async function recorded(browser: Browser, work: () => Promise<void>): Promise<Recording> {
  const devtools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as TraceEvent[])); // the protocol leaves the events of a trace untyped
  });
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  await work();
  const complete = new Promise<void>((done) => devtools.once("Tracing.tracingComplete", () => done()));
  await devtools.send("Tracing.end");
  await complete;
  await devtools.detach();

  const marks = events.filter(({ name }) => name === STEP_MARK).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error("the page marked no steps");
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && pid === first.pid && tid === first.tid,
  );
  return { marks, tasks };
}
