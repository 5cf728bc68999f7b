import X from "lucide-react/icons/x";
import type { ComponentProps } from "react";
import { shellWords } from "@/lib/messages/rooms";
import { IconButton } from "./icon-button";
import { useWords } from "./words/use-words.client";

interface CloseButtonProps extends Omit<ComponentProps<typeof IconButton>, "label" | "icon"> {
  /** "Close" by default; named further where more than one thing could be meant. */
  readonly label?: string;
  /** Of the cross, in px. */
  readonly size?: number;
}

export function CloseButton({ label, size = 18, ...rest }: CloseButtonProps) {
  const { close } = useWords(shellWords);
  return <IconButton label={label ?? close} icon={<X size={size} aria-hidden="true" />} {...rest} />;
}
