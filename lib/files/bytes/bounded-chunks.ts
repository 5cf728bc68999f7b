import { FileFault } from "./file-fault";

/** Text unpacks to about ten times its packed size, rarely to a hundred; what unpacks to more than this is made to fill memory. */
const MAX_RATIO = 250;
/** Below so many bytes no ratio says anything. */
const FREE_BYTES = 64 * 2 ** 20;

/** Unpacked bytes; a `FileFault` where they are out of all proportion to the packed ones that `packedBytes` counts. */
export async function* boundedChunks(
  chunks: AsyncIterable<Uint8Array>,
  packedBytes: () => number,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > FREE_BYTES && unpacked > packedBytes() * MAX_RATIO) throw new FileFault("bomb");
    yield chunk;
  }
}
