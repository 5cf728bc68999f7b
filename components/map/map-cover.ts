/**
 * What the reader sees of a map: the `drawn` one until the interactive one has `painted`, and for good where that is
 * `unavailable`.
 */
export type MapCover = "drawn" | "painted" | "unavailable";

/** `painted` may come again, and late: a map that has failed does not come back. */
export type MapReport = { readonly type: "painted" } | { readonly type: "failed" };

export function stepCover(cover: MapCover, report: MapReport): MapCover {
  switch (report.type) {
    case "painted":
      return cover === "drawn" ? "painted" : cover;
    case "failed":
      return "unavailable";
  }
}
