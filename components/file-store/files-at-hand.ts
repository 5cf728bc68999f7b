import { type FaultNote, faultNoteOf } from "@/lib/files/bytes/file-fault";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { MAX_NAME } from "@/lib/files/view/file-link";
import { type Changing, createStore } from "@/lib/store/create-store";
import { readAtOnce } from "./file-reader";
import { keptFile } from "./kept-file";

/** What has become of a file that slides need. */
export type FileState =
  /** Whether this browser keeps it is being looked up. */
  | { readonly step: "asking" }
  | { readonly step: "missing"; readonly reason: FaultNote["said"] | null }
  | { readonly step: "reading"; readonly share: number }
  | { readonly step: "here"; readonly reading: FileReading };

/** By name. */
export interface FilesStore extends Changing<ReadonlyMap<string, FileState>> {
  /** Looks for a file among what this browser keeps and what other windows of it hold. */
  want(name: string): void;
  /** The reader gives the file that a slide asks for. */
  give(name: string, file: File): void;
}

const ASKING: FileState = { step: "asking" };

/** The same file has the same name, as far as links tell it. */
const isNamed = (file: File, name: string) => file.name.slice(0, MAX_NAME) === name;

interface HeldFile {
  readonly file: File;
  readonly draft: MappingDraft | null;
}

/** The readers' own files of this window. Other windows of the same presentation are told; no server is. */
export function createFilesStore(channel: BroadcastChannel | null): FilesStore {
  const states = createStore<ReadonlyMap<string, FileState>>(new Map());
  const held = new Map<string, HeldFile>();
  const become = (name: string, state: FileState) => states.set(new Map(states.get()).set(name, state));
  const newest = new Map<string, HeldFile>();
  const read = async (name: string, asked: HeldFile, isShared: boolean) => {
    const { file, draft } = asked;
    newest.set(name, asked);
    const isNewest = () => newest.get(name) === asked;
    const report = (state: FileState) => isNewest() && become(name, state);
    report({ step: "reading", share: 0 });
    try {
      const onShare = (share: number) => report({ step: "reading", share });
      const reading = await readAtOnce({ file, draft, onShare });
      if (!isNewest()) return;
      held.set(name, { file, draft });
      become(name, { step: "here", reading });
      if (isShared) channel?.postMessage({ type: "file", name, file, draft });
    } catch (error) {
      report({ step: "missing", reason: faultNoteOf(error).said });
    }
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message?.type === "ask") {
      const own = held.get(message.name);
      if (own) channel.postMessage({ type: "file", name: message.name, ...own });
    } else if (message && !["here", "reading"].includes(states.get().get(message.name)?.step ?? "here"))
      void read(message.name, message, false);
  });
  return {
    get: states.get,
    subscribe: states.subscribe,
    want(name) {
      if (states.get().has(name)) return;
      become(name, ASKING);
      channel?.postMessage({ type: "ask", name });
      void keptFile().then((kept) => {
        if (states.get().get(name) !== ASKING) return;
        if (kept && isNamed(kept.file, name)) void read(name, kept, false);
        else become(name, { step: "missing", reason: null });
      });
    },
    give(name, file) {
      if (isNamed(file, name)) void read(name, { file, draft: null }, true);
      else
        become(name, {
          step: "missing",
          reason: ["other-name", file.name],
        });
    },
  };
}

type Message =
  | { readonly type: "ask"; readonly name: string }
  | ({ readonly type: "file"; readonly name: string } & HeldFile);

/** A message out of whatever came through the channel; `null` where it is none. */
function readMessage(value: unknown): Message | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, name, file, draft } = value as Record<string, unknown>;
  if (typeof name !== "string") return null;
  if (type === "ask") return { type, name };
  if (type !== "file" || !(file instanceof File)) return null;
  // Only this atlas's own pages can write to the channel, and they write drafts.
  return { type, name, file, draft: (draft ?? null) as MappingDraft | null };
}
