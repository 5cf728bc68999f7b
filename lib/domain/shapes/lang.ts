/** A language that the atlas is written in. */
export type Lang = "en" | "ar";

export const LANGS: readonly Lang[] = ["en", "ar"];
