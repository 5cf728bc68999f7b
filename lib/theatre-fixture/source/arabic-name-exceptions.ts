export const ARABIC_NAME_EXCEPTIONS: ReadonlySet<string> = new Set();
