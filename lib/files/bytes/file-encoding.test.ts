import { expect, test } from "vitest";
import { cp1256Bytes, utf16Bytes } from "@/lib/files/read/sample-files";
import { guessEncoding, looksBinary } from "./file-encoding";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("a byte order mark decides", () => {
  expect(guessEncoding(utf8("\uFEFFa,b"))).toMatchObject({ encoding: "utf-8", markLength: 3 });
  expect(guessEncoding(utf16Bytes("\uFEFFa,b", "le"))).toMatchObject({ encoding: "utf-16le", markLength: 2 });
  expect(guessEncoding(utf16Bytes("\uFEFFa,b", "be"))).toMatchObject({ encoding: "utf-16be", markLength: 2 });
});

test("UTF-16 without a mark shows in its zeros", () => {
  expect(guessEncoding(utf16Bytes("lat,lng,day", "le")).encoding).toBe("utf-16le");
  expect(guessEncoding(utf16Bytes("lat,lng,day", "be")).encoding).toBe("utf-16be");
});

test("letters that are not valid UTF-8 are taken for Windows-1256, and ASCII is left open", () => {
  expect(guessEncoding(utf8("بغداد,1"))).toMatchObject({ encoding: "utf-8", open: false });
  expect(guessEncoding(cp1256Bytes("بغداد,1"))).toMatchObject({ encoding: "windows-1256" });
  expect(guessEncoding(utf8("lat,lng"))).toMatchObject({ encoding: "utf-8", open: true });
  expect(guessEncoding(utf8("بغداد").slice(0, 3))).toMatchObject({ encoding: "utf-8" });
});

test("a file that is no text is told from one that is", () => {
  expect(looksBinary(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toBe(true);
  expect(looksBinary(utf8("a\tb\r\n"))).toBe(false);
  expect(looksBinary(utf16Bytes("lat,lng,day", "le"))).toBe(false);
  expect(looksBinary(cp1256Bytes("بغداد"))).toBe(false);
});
