/** Encodings of letters, and what tells which one a text has. */
export const letters = {
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16 (little-endian)",
    "utf-16be": "UTF-16 (big-endian)",
    "windows-1252": "Windows-1252 (Western European)",
    "windows-1250": "Windows-1250 (Central European)",
    "windows-1251": "Windows-1251 (Cyrillic)",
    "windows-1254": "Windows-1254 (Turkish)",
    "windows-1256": "Windows-1256 (Arabic)",
  },
  reasons: {
    chosen: "as you chose",
    utf8Mark: "its byte order mark says UTF-8",
    utf16leMark: "its byte order mark says UTF-16, little-endian",
    utf16beMark: "its byte order mark says UTF-16, big-endian",
    zeros: "every second byte is zero",
    ascii: "its beginning is plain ASCII",
    utf8: "its letters are valid UTF-8",
    guess: "a guess: its letters are not valid UTF-8, and fit this encoding",
  },
};

export type LettersWords = typeof letters;
