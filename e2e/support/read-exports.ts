import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Which Debian package a program comes in. */
const PACKAGES: Readonly<Record<string, string>> = {
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  pdfimages: "poppler-utils",
  pdffonts: "poppler-utils",
  ffmpeg: "ffmpeg",
  ffprobe: "ffmpeg",
  zbarimg: "zbar-tools",
  soffice: "libreoffice-impress",
};

const MAC_OFFICE = "/Applications/LibreOffice.app/Contents/MacOS";

/** What a program writes. Fails, and never passes over, where it is missing or complains. */
function read(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { ...process.env, PATH: `${process.env.PATH}:${MAC_OFFICE}` },
  });
  if (error) throw new Error(`${program} is missing: install ${PACKAGES[program] ?? program}`);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr || stdout}`);
  return stdout;
}

const folder = () => mkdtempSync(join(tmpdir(), "atlas-export-"));

export const pdfPageCount = (path: string) => Number(/^Pages:\s+(\d+)/m.exec(read("pdfinfo", [path]))?.[1]);

/** The text of a PDF's pages, in one line each, without marks of direction. */
export function pdfPages(path: string): readonly string[] {
  return read("pdftotext", [path, "-"])
    .split("\f")
    .map((page) => page.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replaceAll(/\s+/g, " "));
}

export const pdfFonts = (path: string) => read("pdffonts", [path]).split("\n").slice(2).filter(Boolean);

/** How many pictures of dots a PDF holds. */
export const pdfImageCount = (path: string) => read("pdfimages", ["-list", path]).split("\n").length - 3;

/** A page of a PDF, counted from 1, as the path of a PNG. */
export function pdfPicture(path: string, page: number): string {
  const stem = join(folder(), "page");
  read("pdftoppm", ["-png", "-r", "110", "-singlefile", "-f", String(page), "-l", String(page), path, stem]);
  return `${stem}.png`;
}

/** What the QR codes of a picture say. */
export function qrCodesIn(path: string): readonly string[] {
  return read("zbarimg", ["--quiet", "--raw", path]).split("\n").filter(Boolean);
}

/** A presentation as LibreOffice shows it: the path of a PDF. */
export function presentationAsPdf(path: string): string {
  const out = folder();
  read("soffice", [
    `-env:UserInstallation=file://${folder()}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    out,
    path,
  ]);
  return join(out, basename(path).replace(/\.pptx$/, ".pdf"));
}

interface VideoFacts {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
}

export function videoFacts(path: string): VideoFacts {
  const entries = "stream=codec_name,width,height:format=duration";
  const { streams, format } = JSON.parse(
    read("ffprobe", ["-v", "error", "-of", "json", "-show_entries", entries, path]),
  );
  const [{ codec_name: codec, width, height }] = streams;
  return { codec, width, height, seconds: Number(format.duration) };
}

/** A film's picture at so many seconds, as the path of a PNG. */
export function videoPicture(path: string, seconds: number): string {
  const out = join(folder(), "frame.png");
  read("ffmpeg", ["-v", "error", "-ss", String(seconds), "-i", path, "-frames:v", "1", out]);
  return out;
}

/** How many colours a picture has when it is made 48 pixels wide; a blank one has one. */
export function colourCount(path: string): number {
  const args = [
    "-v",
    "error",
    "-i",
    path,
    "-vf",
    "scale=48:-1",
    "-f",
    "rawvideo",
    "-pix_fmt",
    "rgb24",
    "pipe:1",
  ];
  const { status, stdout, stderr } = spawnSync("ffmpeg", args);
  if (status !== 0) throw new Error(`ffmpeg is missing or cannot read ${path}: ${stderr}`);
  return new Set(stdout.toString("hex").match(/.{6}/g)).size;
}
