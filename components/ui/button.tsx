import type { ComponentProps } from "react";
import { type ControlVariant, controlClass } from "./control-class";

interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: ControlVariant;
}

export function Button({ variant = "outline", className = "", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={`${controlClass(variant, "text")} ${className}`} {...rest} />;
}
