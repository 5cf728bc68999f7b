/** A reader's file: opening it, its page, its refusals. */
export const files = {};

export type FilesWords = typeof files;
