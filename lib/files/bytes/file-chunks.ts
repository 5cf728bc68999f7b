/** The bytes of a file in order; `onRead` hears how many have been read so far. */
export async function* fileChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      onRead(read);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // it may have failed already, and that has been told
  }
}

/** Thrown after the last byte that could be had of a gzip file that is cut off or damaged. */
export class CutOff extends Error {}

/**
 * Unpacks gzip of one or several members. Gives all that can be unpacked before it throws {@link CutOff}; what the source throws comes
 * through. `open` is called again where the browser stops after the first member.
 */
export async function* gunzipped(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of inflated(open(), "gzip")) {
      given += chunk.length;
      yield chunk;
    }
    return;
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
  }
  yield* withoutFirst(membersGunzipped(open()), given);
}

async function* membersGunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Gunzip } = await import("fflate");
  const ready: Uint8Array[] = [];
  const unpacking = new Gunzip((chunk) => ready.push(chunk));
  const take = () => ready.splice(0);
  let last: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    if (last.length > 0) {
      try {
        unpacking.push(last);
      } catch (error) {
        yield* take();
        throw new CutOff("gzip", { cause: error });
      }
      yield* take();
    }
    last = chunk;
  }
  try {
    unpacking.push(last, true);
  } catch (error) {
    yield* take();
    throw new CutOff("gzip", { cause: error });
  }
  yield* take();
}

/** Unpacks with the browser's own means, one member of gzip or a bare stream. Throws {@link CutOff} as {@link gunzipped} does. */
export async function* inflated(
  chunks: AsyncIterable<Uint8Array>,
  format: "gzip" | "deflate-raw",
): AsyncGenerator<Uint8Array> {
  const { writable, readable } = new DecompressionStream(format);
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let source: { readonly error: unknown } | null = null;
  const pumping = (async () => {
    try {
      for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>); // never a shared buffer
    } catch (error) {
      source = { error };
      await writer.abort(error);
      return;
    }
    await settled(); // an error at the end throws away what has not been read yet
    await writer.close();
  })().catch(() => undefined); // the reader hears of it
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    await pumping;
    const failed = source as { readonly error: unknown } | null; // set while this was waiting
    if (failed && !isUnpacking(failed.error)) throw failed.error;
    throw new CutOff(format, { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function isUnpacking(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
  );
}

/** All that waits to be read has been read by then: that takes no tasks of its own. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Turns UTF-16 into UTF-8, without a byte order mark. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The same bytes without the first `count`. */
export async function* withoutFirst(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of chunks) {
    yield left > 0 ? chunk.subarray(Math.min(left, chunk.length)) : chunk;
    left -= chunk.length;
  }
}

/** The first bytes, as many as there are up to `count`; those before a cut where there is one. */
export async function headOf(chunks: AsyncIterable<Uint8Array>, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (length >= count) break;
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head.subarray(0, count);
}
