export const CLAIM_SOURCE_EXCEPTIONS: ReadonlyMap<string, string> = new Map();
