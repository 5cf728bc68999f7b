"use client";

import Search from "lucide-react/icons/search";
import { useState } from "react";
import { ShareMenu } from "@/components/share/share-menu.client";
import { controlClass } from "@/components/ui/control-class";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords, workspaceWords } from "@/lib/messages/rooms";
import { aboutText } from "@/lib/scene/counts/headline-text";
import { CopyLinkButton } from "./copy-link-button";
import { HeaderMenu } from "./header-menu";
import type { HeaderProps } from "./header-props";

/** Name, search, sharing, settings. On a phone the search field is a second row that opens from its button. */
export function Header(props: HeaderProps) {
  const { homeHref, search, copied, onCopyLink, linkNow, titleNow, version } = props;
  const { name } = useWords(shellWords);
  const words = useWords(workspaceWords).atlas;
  const [searching, setSearching] = useState(false);
  return (
    <header className="atlas-header" data-searching={searching ? "" : undefined}>
      <div className="shrink-0 lg:-my-1 lg:w-[20.75rem]">
        <a
          href={homeHref}
          className="inline-flex min-h-9 max-[23rem]:w-24 max-[23rem]:text-[15px] max-[23rem]:leading-[1.1] items-center text-[17px] leading-6 font-semibold tracking-[-0.01em] lg:min-h-6 pointer-coarse:min-h-11"
        >
          {name}
        </a>
        <p className="text-xs leading-[0.9375rem] text-ink-2 max-lg:hidden">{aboutText(props.lang)}</p>
      </div>
      <div className="atlas-search">{search}</div>
      <div className="ms-auto flex items-center gap-0.5 sm:gap-1.5 print:hidden">
        <IconButton
          label={words.search.open}
          icon={<Search size={18} aria-hidden="true" />}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
          className="md:hidden"
        />
        <a href="/present" className={`${controlClass("quiet", "text")} max-xl:hidden`}>
          {words.stories.title}
        </a>
        {props.briefing}
        <CopyLinkButton state={copied} onCopy={onCopyLink} />
        <ShareMenu
          linkNow={linkNow}
          titleNow={titleNow}
          version={version}
          onCopyLink={onCopyLink}
          pictureNow={props.pictureNow}
        />
        <span className="px-1.5 max-md:hidden">{props.language}</span>
        <HeaderMenu {...props} />
      </div>
    </header>
  );
}
