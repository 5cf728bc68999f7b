/** A font file of the atlas, as `/fonts/` serves it: WOFF, which the maker of PDF reads whole (its reader of WOFF2 loses composed letters). */
export interface FontFile {
  readonly path: string;
  readonly family: "IBM Plex Sans" | "IBM Plex Sans Arabic";
  readonly weight: 400 | 600;
  readonly script: "latin" | "latin-ext" | "arabic";
  /** CSS `unicode-range`. */
  readonly range: string;
}

const SCRIPTS = [
  {
    script: "latin",
    file: "ibm-plex-sans-latin",
    family: "IBM Plex Sans",
    range: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212",
    letters: /[ -\u00ff]/,
  },
  {
    script: "latin-ext",
    file: "ibm-plex-sans-latin-ext",
    family: "IBM Plex Sans",
    range: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F",
    letters: /[\u0100-\u02ba\u1e00-\u1e9f]/,
  },
  {
    script: "arabic",
    file: "ibm-plex-sans-arabic-arabic",
    family: "IBM Plex Sans Arabic",
    range: "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC",
    letters: /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/,
  },
] as const;

const WEIGHTS = [400, 600] as const;

/** All fonts that an export may be set in. */
export const FONT_FILES: readonly FontFile[] = SCRIPTS.flatMap(({ script, file, family, range }) =>
  WEIGHTS.map((weight) => ({
    path: `/fonts/${file}-${weight}-normal.woff`,
    family,
    weight,
    script,
    range,
  })),
);

/** Those of {@link FONT_FILES} that a text has letters of. */
export function fontFilesFor(text: string): readonly FontFile[] {
  const needed = new Set<string>(
    SCRIPTS.filter(({ letters }) => letters.test(text)).map(({ script }) => script),
  );
  return FONT_FILES.filter(({ script }) => needed.has(script));
}
