import X from "lucide-react/icons/x";
import type { ComponentProps } from "react";
import { IconButton } from "./icon-button";

interface CloseButtonProps extends Omit<ComponentProps<typeof IconButton>, "label" | "icon"> {
  /** "Close" by default; named further where more than one thing could be meant. */
  readonly label?: string;
  /** Of the cross, in px. */
  readonly size?: number;
}

export function CloseButton({ label = "Close", size = 18, ...rest }: CloseButtonProps) {
  return <IconButton label={label} icon={<X size={size} aria-hidden="true" />} {...rest} />;
}
