/** The look of the dock's small round buttons. */
export const ROUND_BUTTON =
  "grid size-9 shrink-0 pointer-coarse:size-11 cursor-pointer place-items-center rounded-full text-ink transition-colors hover:bg-paper-3 active:bg-paper-3 aria-disabled:cursor-default aria-disabled:text-rule-2 aria-disabled:hover:bg-transparent";
