"use client";

import Share from "lucide-react/icons/share-2";
import { type ComponentType, useState } from "react";
import { controlClass } from "@/components/ui/control-class";
import { Popover } from "@/components/ui/overlays/popover.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { shellWords, toolsWords } from "@/lib/messages/rooms";
import type { SharePanelProps } from "./share-panel.client";

interface ShareMenuProps {
  /** The link of what is on the screen, from its path on. */
  readonly linkNow: () => string;
  /** What is on the screen in a few words. */
  readonly titleNow: () => string;
  /** The dataset's version. */
  readonly version: string;
  readonly onCopyLink?: (() => void) | undefined;
  readonly pictureNow?: SharePanelProps["pictureNow"];
}

interface Opened {
  readonly Panel: ComponentType<SharePanelProps>;
  readonly link: string;
  readonly title: string;
}

/** The ways to pass on what is on the screen; what they need is fetched when the menu is first opened. */
export function ShareMenu({ linkNow, titleNow, version, onCopyLink, pictureNow }: ShareMenuProps) {
  const { share: words } = useWords(shellWords);
  const lang = useLang();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = () => {
    const [link, title] = [linkNow(), titleNow()];
    Promise.all([import("./share-panel.client"), toolsWords.load(lang)]).then(([{ SharePanel }]) =>
      setOpened({ Panel: SharePanel, link, title }),
    );
  };
  return (
    <Popover
      title={words.title}
      triggerLabel={words.title}
      triggerClass={controlClass("quiet", "icon")}
      trigger={<Share size={18} aria-hidden="true" />}
      align="end"
      widthPx={336}
      onOpen={open}
    >
      {opened ? (
        <opened.Panel
          key={opened.link}
          link={opened.link}
          title={opened.title}
          version={version}
          onCopyLink={onCopyLink}
          pictureNow={pictureNow}
        />
      ) : (
        <p className="px-4 py-4 text-ink-2">{words.wait}</p>
      )}
    </Popover>
  );
}
