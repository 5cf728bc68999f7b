import { charts } from "./files/charts";

/** A reader's file: opening it, its page, its refusals. */
export const files = { charts };

export type FilesWords = typeof files;
