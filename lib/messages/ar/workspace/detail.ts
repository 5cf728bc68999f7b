import type { detail as detailEn } from "../../en/workspace/detail";

export const detail: typeof detailEn = {
  source: {
    noAddress: "قُرئ دون عنوان إلكتروني",
    untitled: "صفحة بلا عنوان",
  },
};
