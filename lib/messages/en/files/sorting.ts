/** Sorting the table of a file by a column that has to be read first. */
export const sorting = {
  reading: (column: string, share: number) =>
    `Sorting by ${column}${share > 0 && share < 1 ? `: ${Math.floor(share * 100)}% read` : ""} …`,
  cancel: "Cancel",
  failed: (column: string) => `Couldn’t read ${column} from the file to sort by it.`,
};
