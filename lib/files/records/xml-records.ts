import { Parser } from "htmlparser2";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { MAX_DEPTH, MAX_RECORD_BYTES } from "./json-splitter";
import type { FaultyRecord, RecordBatches, SourceRecord } from "./source-record";

/** An element of XML, names without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** An element that is open around a record, with the text of the `name` within it. */
export interface XmlAround {
  readonly name: string;
  title: string;
}

interface XmlReader {
  /** Names of the elements that are records. */
  readonly records: ReadonlySet<string>;
  readonly recordsOf: (element: XmlElement, around: readonly XmlAround[]) => readonly SourceRecord[];
}

/**
 * The records of an XML text, one element at a time. Entities that the text defines are never expanded, so that none can fill memory.
 */
export async function* xmlRecords(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): RecordBatches {
  let batch: (SourceRecord | FaultyRecord)[] = [];
  const around: XmlAround[] = [];
  const open: XmlElement[] = [];
  let [bytes, deepest, title] = [0, 0, ""];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = localName(tag);
        const parent = open.at(-1);
        if (!parent && !reader.records.has(name)) {
          around.push({ name, title: "" });
          if (around.length > MAX_DEPTH) throw new FileFault("too-deep");
          title = "";
          return;
        }
        const element = { name, attributes, children: [], text: "" };
        bytes += tag.length + 16;
        deepest = Math.max(deepest, open.length);
        if (bytes <= MAX_RECORD_BYTES && open.length <= MAX_DEPTH) parent?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.at(-1);
        if (!element) {
          if (title.length < 1000) title += text;
          return;
        }
        bytes += text.length;
        if (bytes <= MAX_RECORD_BYTES) element.text += text;
      },
      onclosetag(tag) {
        const element = open.pop();
        if (!element) {
          const closed = around.pop();
          const parent = around.at(-1);
          if (closed?.name === "name" && parent) parent.title = title.trim();
          return;
        }
        if (open.length > 0) return;
        if (bytes > MAX_RECORD_BYTES) batch.push({ rule: "record-too-large", value: tag });
        else if (deepest > MAX_DEPTH) batch.push({ rule: "too-deep", value: tag });
        else batch.push(...reader.recordsOf(element, around));
        [bytes, deepest] = [0, 0];
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    parser.write(decoder.decode(chunk, { stream: true }));
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
  parser.end();
  if (batch.length > 0) yield batch;
}

/** The first child of that name, else the text of none. */
export function childText(element: XmlElement, ...path: readonly string[]): string {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text.trim() ?? "";
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function decoderOf(head: Uint8Array): TextDecoder {
  const start = String.fromCharCode(...head.subarray(0, 200)).replaceAll("\0", "");
  const label = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label); // UTF-16 has become UTF-8 by then
  } catch {
    return new TextDecoder();
  }
}
