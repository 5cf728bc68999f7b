import type { filters as filtersEn } from "../../en/workspace/filters";

export const filters: typeof filtersEn = {};
