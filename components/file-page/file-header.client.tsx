"use client";

import Columns3Cog from "lucide-react/icons/columns-3-cog";
import Link from "lucide-react/icons/link";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { useFilePageLink } from "./state/use-file-link.client";
import type { FileWorkspace } from "./state/use-file-workspace.client";

interface FileHeaderProps {
  readonly workspace: FileWorkspace;
  readonly onAsk: () => void;
  readonly onClose: () => void;
  /** Further buttons. */
  readonly children: ReactNode;
}

export function FileHeader({ workspace, onAsk, onClose, children }: FileHeaderProps) {
  const link = useFilePageLink(workspace);
  return (
    <header className="border-b border-rule px-4 py-1.5 print:hidden">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 max-md:gap-x-0.5 max-md:[&_button]:px-[0.8125rem]">
        <a
          href="/"
          className="inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em] max-lg:me-auto max-md:text-[15px] pointer-coarse:min-h-11"
        >
          Escalation Atlas
        </a>
        <span className="me-auto ps-2 text-sm text-ink-2 max-lg:sr-only">
          Your data, on this machine only
        </span>
        {children}
        <CopyTextButton
          text={link.href}
          label={<CompactLabel icon={<Link size={18} />}>Copy link</CompactLabel>}
        />
        <Button onClick={onAsk}>
          <CompactLabel icon={<Columns3Cog size={18} />}>Edit columns</CompactLabel>
        </Button>
        <Button onClick={onClose}>
          <CompactLabel icon={<X size={18} />}>Close the file</CompactLabel>
        </Button>
      </div>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {link.dropped.length > 0 &&
          `Filters on ${link.dropped.join(", ")} are too long for a link and were left out.`}
      </p>
    </header>
  );
}
