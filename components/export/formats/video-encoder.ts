import { ExportFailure } from "@/components/export/content/export-failure";
import { VIDEO_FPS, VIDEO_SIZES, type VideoSize } from "@/lib/export/documents/video-plan";

/** A film that is being written. */
interface VideoWriter {
  readonly kind: "mp4" | "webm";
  /** Adds what the canvas shows as the next frame; waits where the encoder is behind. */
  add(canvas: HTMLCanvasElement): Promise<void>;
  finish(): Promise<Blob>;
  /** Gives up, and gives the memory back. */
  abort(): void;
}

const CODECS = [
  { kind: "mp4", muxed: "avc", codecs: ["avc1.640028", "avc1.4d0028", "avc1.42e028"] },
  { kind: "webm", muxed: "V_VP9", codecs: ["vp09.00.40.08"] },
  { kind: "webm", muxed: "V_VP8", codecs: ["vp8"] },
] as const;

type Found = { readonly format: (typeof CODECS)[number]; readonly config: VideoEncoderConfig };

/** Frames that may wait for the encoder. */
const MAX_WAITING = 6;
const KEY_FRAME_SECONDS = 2;
const US_PER_SECOND = 1_000_000;

async function supported(size: VideoSize): Promise<Found | null> {
  if (typeof VideoEncoder === "undefined") return null;
  const { widthPx: width, heightPx: height, bitsPerSecond: bitrate } = VIDEO_SIZES[size];
  for (const format of CODECS) {
    for (const codec of format.codecs) {
      const config: VideoEncoderConfig = { codec, width, height, bitrate, framerate: VIDEO_FPS };
      const answer = await VideoEncoder.isConfigSupported(config).catch(() => null);
      if (answer?.supported) return { format, config };
    }
  }
  return null;
}

/** In which format this browser makes films of that size; `null` where it makes none. */
export async function videoKind(size: VideoSize): Promise<"mp4" | "webm" | null> {
  return (await supported(size))?.format.kind ?? null;
}

const loadMp4 = () => import("mp4-muxer");
const loadWebm = () => import("webm-muxer");

/** Fetches what a film needs before it is asked for, so that it can be made without a connection. */
export const loadMuxers = () => Promise.all([loadMp4(), loadWebm()]);

async function muxerFor({ format, config: { width, height } }: Found) {
  if (format.kind === "mp4") {
    const { ArrayBufferTarget, Muxer } = await loadMp4();
    const target = new ArrayBufferTarget();
    const video = { codec: format.muxed, width, height, frameRate: VIDEO_FPS } as const;
    return { muxer: new Muxer({ target, video, fastStart: "in-memory" }), target };
  }
  const { ArrayBufferTarget, Muxer } = await loadWebm();
  const target = new ArrayBufferTarget();
  const video = { codec: format.muxed, width, height, frameRate: VIDEO_FPS } as const;
  return { muxer: new Muxer({ target, video }), target };
}

/** Begins a film, as H.264 in MP4 where the browser can, else as VP9 or VP8 in WebM. */
export async function writeVideo(size: VideoSize): Promise<VideoWriter> {
  const found = await supported(size);
  if (found === null) throw new ExportFailure("no-encoder");
  const { muxer, target } = await muxerFor(found);
  let failure: Error | null = null;
  const encoder = new VideoEncoder({
    output: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    error: (error) => {
      failure = error;
    },
  });
  encoder.configure(found.config);
  let frames = 0;
  const check = () => {
    if (failure !== null) throw failure;
  };
  return {
    kind: found.format.kind,
    async add(canvas) {
      while (encoder.encodeQueueSize > MAX_WAITING && failure === null)
        await new Promise((resolve) => setTimeout(resolve, 4));
      check();
      const frame = new VideoFrame(canvas, {
        timestamp: Math.round((frames * US_PER_SECOND) / VIDEO_FPS),
        duration: Math.round(US_PER_SECOND / VIDEO_FPS),
      });
      encoder.encode(frame, { keyFrame: frames % (VIDEO_FPS * KEY_FRAME_SECONDS) === 0 });
      frame.close();
      frames += 1;
    },
    async finish() {
      await encoder.flush();
      check();
      encoder.close();
      muxer.finalize();
      return new Blob([target.buffer], { type: `video/${found.format.kind}` });
    },
    abort() {
      if (encoder.state !== "closed") encoder.close();
    },
  };
}
