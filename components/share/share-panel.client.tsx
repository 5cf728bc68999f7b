"use client";

import Link from "lucide-react/icons/link";
import Send from "lucide-react/icons/send";
import { useEffect, useRef, useState } from "react";
import { CiteBlock } from "@/components/cite/cite-block.client";
import { CopyTextButton } from "@/components/ui/copy-text-button.client";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { Segmented } from "@/components/ui/segmented";
import { useWords } from "@/components/ui/words/use-words.client";
import { releaseDay } from "@/lib/evidence/citation/release-day";
import { shellWords, toolsWords } from "@/lib/messages/rooms";
import { embedAddress, embedCode, type FrameSize } from "@/lib/view/address/embed-code";
import { LinkCode } from "./link-code";
import { PictureActions } from "./picture-actions.client";

export interface SharePanelProps {
  /** From its path on. */
  readonly link: string;
  /** What is shown, without the name of the atlas. */
  readonly title: string;
  /** The dataset's, for the citation. */
  readonly version: string;
  readonly onCopyLink?: (() => void) | undefined;
  /** Makes the picture of what is shown, a PNG. Rejects with a sentence. */
  readonly pictureNow?: (() => Promise<File>) | undefined;
}

const SIZES = {
  small: { width: 400, height: 420 },
  medium: { width: 640, height: 480 },
  large: { width: 960, height: 600 },
} as const satisfies Readonly<Record<string, FrameSize>>;
type SizeName = keyof typeof SIZES;
const SIZE_NAMES = ["small", "medium", "large"] as const satisfies readonly SizeName[];

/** Link, share sheet, embed code and QR code of one link. Runs in the browser only. */
export function SharePanel({ link, title, version, onCopyLink, pictureNow }: SharePanelProps) {
  const { share: words } = useWords(toolsWords);
  const { name: atlas } = useWords(shellWords);
  const [sizeName, setSizeName] = useState<SizeName>("medium");
  const box = useRef<HTMLDivElement>(null);
  // It comes when the menu is open already, which then had nothing to give the focus to.
  useEffect(() => box.current?.querySelector("button")?.focus({ preventScroll: true }), []);
  const { origin } = window.location;
  const url = origin + link;
  const name = `${title} · ${atlas}`;
  const frame = embedAddress(link);
  const code = frame && embedCode(origin + frame, name, SIZES[sizeName]);
  const share = () => {
    // Closing the sheet without a choice is no failure.
    navigator.share({ title: name, url }).catch(() => undefined);
  };
  return (
    <div ref={box} className="text-sm">
      <div className="py-1.5">
        <MenuItem icon={<Link size={16} aria-hidden="true" />} onUse={onCopyLink}>
          {words.copyLink}
        </MenuItem>
        {"share" in navigator && (
          <MenuItem icon={<Send size={16} aria-hidden="true" />} onUse={share}>
            {words.withApp}
          </MenuItem>
        )}
      </div>
      {pictureNow && <PictureActions pictureNow={pictureNow} title={name} />}
      {code && (
        <section
          aria-label={words.embed.name}
          className="flex flex-col gap-2.5 border-t border-rule px-4 pt-3 pb-3.5"
        >
          <h2 className="font-semibold">{words.embed.heading}</h2>
          <Segmented<SizeName>
            legend={words.embed.size}
            options={SIZE_NAMES.map((value) => ({ value, label: words.embed.sizes[value] }))}
            value={sizeName}
            onChange={setSizeName}
            className="flex w-full"
          />
          <textarea
            readOnly
            dir="ltr"
            aria-label={words.embed.code}
            rows={3}
            value={code}
            onFocus={(event) => event.target.select()}
            className="w-full resize-none rounded-md border border-rule-2/70 bg-paper-2 p-2 font-mono text-xs leading-4 break-all"
          />
          <CopyTextButton text={code} label={words.embed.copy} />
        </section>
      )}
      <section
        aria-label={words.cite.name}
        className="flex flex-col gap-2.5 border-t border-rule px-4 pt-3 pb-3.5"
      >
        <h2 className="font-semibold">{words.cite.heading}</h2>
        <CiteBlock cited={{ type: "page", title, version, address: url }} released={releaseDay(version)} />
      </section>
      <LinkCode url={url} name={name} words={words.code} />
    </div>
  );
}
