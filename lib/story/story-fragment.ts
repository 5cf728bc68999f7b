import type { LinkContext } from "@/lib/view/text/link-context";
import type { Said } from "./said";
import { readChecked } from "./story-file";
import { storyProblem } from "./story-problem";
import { isRecord, type Reading, refused, type WrittenStory } from "./written-story";

/** What stands before a story in the fragment of an address: its version. */
const KEY = "story1=";

/** A longer fragment is not offered: chat programs and mail cut long addresses off. Characters. */
export const MAX_FRAGMENT_CHARACTERS = 8000;

/** More than any story can be, and far less than a packed bomb would unfold to. */
const MAX_TEXT_BYTES = 2_000_000;

/** The story as the fragment of an address, without its `#`: deflated, in base64url. */
export async function packStory({ title, slides }: WrittenStory): Promise<string> {
  const short = {
    t: title,
    s: slides.map(({ view, title, caption, notes }) => [view, title, caption, notes]),
  };
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(short)),
    new CompressionStream("deflate-raw"),
  );
  return `${KEY}${base64Url(bytes)}`;
}

/** Whether a fragment, with or without its `#`, says that it holds a story. */
export function holdsStory(fragment: string): boolean {
  return fragment.replace(/^#/, "").startsWith("story");
}

/** The story in a fragment, every view of it read; or why it is refused. Never throws. */
export async function unpackStory(
  fragment: string,
  context: LinkContext,
): Promise<Reading<{ readonly written: WrittenStory; readonly remarks: readonly Said[] }>> {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(KEY)) {
    return refused(storyProblem(/^story\d+=/.test(text) ? "newer-version" : "cut-off"));
  }
  let value: unknown;
  try {
    const bytes = await through(bytesOf(text.slice(KEY.length)), new DecompressionStream("deflate-raw"));
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refused(storyProblem("cut-off"));
  }
  if (!isRecord(value) || !Array.isArray(value.s)) return refused(storyProblem("cut-off"));
  const slides = value.s.map((slide: unknown) => {
    if (!Array.isArray(slide)) return null;
    const [view, title, caption, notes] = slide;
    return { view, title, caption, notes };
  });
  return readChecked({ title: value.t, slides }, context);
}

/** Throws where the bytes are not what the stream expects, or unfold to more than any story. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MAX_TEXT_BYTES) {
      await reader.cancel();
      throw new RangeError("unfolds to too much");
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function base64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new RangeError("not base64url");
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
