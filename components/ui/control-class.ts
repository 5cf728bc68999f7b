export type ControlVariant = "primary" | "outline" | "quiet" | "inverse";

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-md text-sm font-medium whitespace-nowrap select-none " +
  "cursor-pointer transition-colors duration-100 motion-reduce:transition-none disabled:cursor-default disabled:opacity-45";

const VARIANTS: Record<ControlVariant, string> = {
  primary: "bg-accent text-accent-ink hover:bg-accent/88",
  outline: "border border-rule-2/70 bg-paper text-ink hover:bg-paper-2 active:bg-paper-3",
  inverse: "text-accent-ink hover:bg-accent-ink/15",
  quiet: "text-ink hover:bg-paper-2 active:bg-paper-3",
};

/** Looks of a button or of a link that stands among buttons. 36 px targets, 44 px where the pointer is a finger. */
export function controlClass(variant: ControlVariant, shape: "text" | "icon"): string {
  const size = shape === "icon" ? "size-9 pointer-coarse:size-11" : "min-h-9 px-3.5 pointer-coarse:min-h-11";
  return `${BASE} ${VARIANTS[variant]} ${size}`;
}
