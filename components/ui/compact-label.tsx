import type { ReactNode } from "react";

interface CompactLabelProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** A button's words, which on a phone are there for a screen reader alone and an icon stands for them. */
export function CompactLabel({ icon, children }: CompactLabelProps) {
  return (
    <>
      <span aria-hidden="true" className="md:hidden">
        {icon}
      </span>
      <span className="max-md:sr-only">{children}</span>
    </>
  );
}
