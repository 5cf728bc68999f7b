"use client";

import Columns3Cog from "lucide-react/icons/columns-3-cog";
import Link from "lucide-react/icons/link";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { filesWords, shellWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
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
  const lang = useLang();
  const words = useWords(filesWords).shown.header;
  const { name } = useWords(shellWords);
  const link = useFilePageLink(workspace);
  return (
    <header className="border-b border-rule px-4 py-1.5 print:hidden">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 max-md:gap-x-0.5 max-md:[&_button]:px-[0.8125rem]">
        <a
          href={inLang("/", lang)}
          className="inline-flex min-h-9 items-center text-[17px] font-semibold tracking-[-0.01em] max-lg:me-auto max-md:text-[15px] pointer-coarse:min-h-11"
        >
          {name}
        </a>
        <span className="me-auto ps-2 text-sm text-ink-2 max-lg:sr-only">{words.local}</span>
        {children}
        <CopyTextButton
          text={link.href}
          label={<CompactLabel icon={<Link size={18} />}>{words.copyLink}</CompactLabel>}
        />
        <Button onClick={onAsk}>
          <CompactLabel icon={<Columns3Cog size={18} />}>{words.columns}</CompactLabel>
        </Button>
        <Button onClick={onClose}>
          <CompactLabel icon={<X size={18} />}>{words.close}</CompactLabel>
        </Button>
      </div>
      <p role="status" className="text-[13px] leading-5 text-ink-2 empty:hidden">
        {link.dropped.length > 0 && words.dropped(link.dropped)}
      </p>
    </header>
  );
}
