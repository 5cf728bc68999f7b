import type { ComponentProps, ReactNode } from "react";
import { type ControlVariant, controlClass } from "./control-class";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "title" | "children"> {
  /** Accessible name, also the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: ControlVariant;
}

export function IconButton({
  label,
  icon,
  variant = "quiet",
  className = "",
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`${controlClass(variant, "icon")} ${className}`}
      {...rest}
    >
      {icon}
    </button>
  );
}
