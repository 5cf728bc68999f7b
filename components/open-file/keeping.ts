/** Whether this browser keeps the open file. It is kept while it is being forgotten, and after that has failed. */
export type Keeping = "asking" | "no" | "keeping" | "refused" | "yes" | "forgetting" | "held";

export type KeepingAction =
  /** What the browser was asked at first. */
  | { readonly type: "found"; readonly isKept: boolean }
  | { readonly type: "want"; readonly keep: boolean }
  | { readonly type: "done" }
  | { readonly type: "fail" };

/** One change at a time: what is wanted while another runs changes nothing, nor does an answer that nobody waits for. */
export function stepKeeping(keeping: Keeping, action: KeepingAction): Keeping {
  switch (action.type) {
    case "found":
      return keeping === "asking" ? (action.isKept ? "yes" : "no") : keeping;
    case "want":
      // Who ticks before the browser has answered has answered for it.
      if (keeping === "asking" || keeping === "no" || keeping === "refused")
        return action.keep ? "keeping" : keeping;
      if (keeping === "yes" || keeping === "held") return action.keep ? keeping : "forgetting";
      return keeping;
    case "done":
      return keeping === "keeping" ? "yes" : keeping === "forgetting" ? "no" : keeping;
    case "fail":
      return keeping === "keeping" ? "refused" : keeping === "forgetting" ? "held" : keeping;
  }
}
