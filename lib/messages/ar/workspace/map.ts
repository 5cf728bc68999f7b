import type { map as mapEn } from "../../en/workspace/map";

export const map: typeof mapEn = {};
