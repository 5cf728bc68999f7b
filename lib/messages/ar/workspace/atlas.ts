import type { atlas as atlasEn } from "../../en/workspace/atlas";

export const atlas: typeof atlasEn = {};
