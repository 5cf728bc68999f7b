export const keptReleaseFields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {};
