import type { ComponentProps } from "react";

interface CheckFieldProps extends ComponentProps<"input"> {
  readonly type?: "checkbox" | "radio";
}

/** A box to tick, or one of several to choose, before what it says. */
export function CheckField({ type = "checkbox", children, ...input }: CheckFieldProps) {
  return (
    <label className="flex min-h-8 max-w-full cursor-pointer items-center gap-2 text-sm has-disabled:cursor-default pointer-coarse:min-h-11">
      <input type={type} className="size-4.5 shrink-0 accent-(--accent)" {...input} />
      {children}
    </label>
  );
}
