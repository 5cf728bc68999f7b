import type { timeline as timelineEn } from "../../en/workspace/timeline";

export const timeline: typeof timelineEn = {};
