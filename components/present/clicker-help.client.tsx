"use client";

import { Kbd } from "@/components/ui/kbd";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
import { clickerKeys } from "@/lib/story/clicker-key";

/** Every key of a presentation, and what it does. */
export function ClickerHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const lang = useLang();
  const words = useWords(deckWords).present.help;
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-[15px]">
        {clickerKeys(lang).map(({ command, caps }) => (
          <div key={command} className="contents">
            <dt className="flex flex-wrap justify-end gap-1">
              {caps.map((cap) => (
                <Kbd key={cap}>{cap === "Space" ? words.space : cap}</Kbd>
              ))}
            </dt>
            <dd>{words.does[command]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-[15px] text-ink-2">{words.touch}</p>
    </Dialog>
  );
}
