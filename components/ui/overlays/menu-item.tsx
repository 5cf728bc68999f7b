import type { ReactNode } from "react";
import { SoftLink } from "@/components/ui/soft-link";
import { CLOSES_POPOVER } from "./popover.client";

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  /** A link where there is an address, else a button. */
  readonly href?: string;
  readonly onUse?: (() => void) | undefined;
}

const CLASS =
  "flex min-h-9 w-full cursor-pointer items-center gap-3 px-4 text-start text-sm hover:bg-paper-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11";

/** A row of a menu that stands in a popover; using it closes the popover. */
export function MenuItem({ icon, children, href, onUse }: MenuItemProps) {
  const content = (
    <>
      <span className="inline-flex w-4 shrink-0 justify-center text-ink-2">{icon}</span>
      {children}
    </>
  );
  return href === undefined ? (
    <button type="button" onClick={onUse} className={CLASS} {...CLOSES_POPOVER}>
      {content}
    </button>
  ) : (
    <SoftLink href={href} onGo={onUse} className={CLASS} {...CLOSES_POPOVER}>
      {content}
    </SoftLink>
  );
}
