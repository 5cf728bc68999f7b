"use client";

import Search from "lucide-react/icons/search";
import { useState } from "react";
import { ShareMenu } from "@/components/share/share-menu.client";
import { IconButton } from "@/components/ui/icon-button";
import { CopyLinkButton } from "./copy-link-button";
import { HeaderMenu } from "./header-menu";
import type { HeaderProps } from "./header-props";

/** Name, search, sharing, settings. On a phone the search field is a second row that opens from its button. */
export function Header(props: HeaderProps) {
  const { homeHref, search, copied, onCopyLink, linkNow, titleNow, version } = props;
  const [searching, setSearching] = useState(false);
  return (
    <header className="atlas-header" data-searching={searching ? "" : undefined}>
      <a
        href={homeHref}
        className="inline-flex min-h-9 shrink-0 items-center text-[17px] leading-6 font-semibold tracking-[-0.01em] pointer-coarse:min-h-11"
      >
        Escalation Atlas
      </a>
      <div className="atlas-search">{search}</div>
      <div className="ms-auto flex items-center gap-0.5 sm:gap-1.5 print:hidden">
        <IconButton
          label="Search"
          icon={<Search size={18} aria-hidden="true" />}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
          className="md:hidden"
        />
        {props.briefing}
        <CopyLinkButton state={copied} onCopy={onCopyLink} />
        <ShareMenu linkNow={linkNow} titleNow={titleNow} version={version} onCopyLink={onCopyLink} />
        <HeaderMenu {...props} />
      </div>
    </header>
  );
}
