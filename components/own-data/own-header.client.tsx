"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import type { OwnAtlas } from "./use-own-atlas.client";
import { useOwnPageLink } from "./use-own-link.client";

export interface OwnHeaderProps {
  readonly atlas: OwnAtlas;
  readonly onAsk: () => void;
  readonly onClose: () => void;
  /** Further buttons. */
  readonly children: ReactNode;
}

export function OwnHeader({ atlas, onAsk, onClose, children }: OwnHeaderProps) {
  const link = useOwnPageLink(atlas);
  return (
    <header className="border-b border-rule px-4 py-1.5 print:hidden">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <a
          href="/"
          className="inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em] pointer-coarse:min-h-11"
        >
          Escalation Atlas
        </a>
        <span className="me-auto ps-2 text-sm text-ink-2 max-lg:sr-only">
          Your own data, on this machine alone
        </span>
        {children}
        <CopyTextButton text={link.href} label="Copy link" />
        <Button onClick={onAsk}>Change what is read</Button>
        <Button onClick={onClose}>Close the file</Button>
      </div>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {link.dropped.length > 0 &&
          `The filters on ${link.dropped.join(", ")} are too long for a link: it leaves them out.`}
      </p>
    </header>
  );
}
