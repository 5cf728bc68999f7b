import type { FileReading } from "@/lib/files/read/read-table-file";
import type { RowBits } from "@/lib/files/table/row-bits";
import type { FoundRows } from "@/lib/files/table/search-rows";

/** A text to look for in a file. The same question has the same two. */
export interface SearchQuestion {
  readonly reading: FileReading;
  readonly q: string;
}

interface SearchAnswer extends SearchQuestion, FoundRows {}

/** How far the newest question has come; `before` is the newest answer to another one. */
export type SearchState =
  | { readonly step: "none" }
  | {
      readonly step: "searching";
      readonly question: SearchQuestion;
      readonly share: number;
      readonly before: SearchAnswer | null;
    }
  | { readonly step: "found"; readonly answer: SearchAnswer }
  | { readonly step: "failed"; readonly question: SearchQuestion; readonly before: SearchAnswer | null };

export type SearchAction =
  | { readonly type: "ask"; readonly question: SearchQuestion }
  /** `share` of the file from 0 to 1. */
  | { readonly type: "progress"; readonly question: SearchQuestion; readonly share: number }
  | { readonly type: "found"; readonly question: SearchQuestion; readonly rows: FoundRows }
  | { readonly type: "fail"; readonly question: SearchQuestion }
  | { readonly type: "clear" };

export const NO_SEARCH: SearchState = { step: "none" };

/** What the page shows of its search. */
export interface FileSearch {
  readonly state:
    | { readonly step: "none" | "failed" }
    | { readonly step: "searching"; readonly share: number }
    | { readonly step: "found"; readonly count: number };
  /** The rows that hold the text; while it is looked for, those of the text before. `null`: all. */
  readonly found: RowBits | null;
  /** The text that `found` is of. */
  readonly foundQ: string;
}

/** The newest question wins: what is reported of another, or after its answer, changes nothing. */
export function stepSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case "ask": {
      const { question } = action;
      const before = answerOf(state);
      if (before === null || !isSame(before, question))
        return { step: "searching", question, share: 0, before };
      return state.step === "found" ? state : { step: "found", answer: before };
    }
    case "progress":
      return isAwaited(state, action.question) ? { ...state, share: action.share } : state;
    case "found":
      return isAwaited(state, action.question)
        ? { step: "found", answer: { ...action.question, ...action.rows } }
        : state;
    case "fail":
      return isAwaited(state, action.question)
        ? { step: "failed", question: action.question, before: state.before }
        : state;
    case "clear":
      return NO_SEARCH;
  }
}

/** Whether the newest answer is to this question, so that nobody has to look again. */
export function isAnswered(state: SearchState, question: SearchQuestion): boolean {
  const answer = answerOf(state);
  return answer !== null && isSame(answer, question);
}

/** What to show for the view's question, which may be newer than the one that was asked last; `null`: none. */
export function shownSearch(state: SearchState, question: SearchQuestion | null): FileSearch {
  if (question === null) return { state: { step: "none" }, found: null, foundQ: "" };
  const answer = answerOf(state);
  const before = { found: answer?.bits ?? null, foundQ: answer?.q ?? "" };
  if (answer && isSame(answer, question)) return { ...before, state: { step: "found", count: answer.count } };
  if (state.step === "failed" && isSame(state.question, question))
    return { ...before, state: { step: "failed" } };
  const share = isAwaited(state, question) ? state.share : 0;
  return { ...before, state: { step: "searching", share } };
}

function answerOf(state: SearchState): SearchAnswer | null {
  switch (state.step) {
    case "none":
      return null;
    case "found":
      return state.answer;
    case "searching":
    case "failed":
      return state.before;
  }
}

function isAwaited(
  state: SearchState,
  question: SearchQuestion,
): state is Extract<SearchState, { step: "searching" }> {
  return state.step === "searching" && isSame(state.question, question);
}

function isSame(a: SearchQuestion, b: SearchQuestion): boolean {
  return a.reading === b.reading && a.q === b.q;
}
