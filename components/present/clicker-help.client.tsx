"use client";

import { Kbd } from "@/components/ui/kbd";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { CLICKER_KEYS } from "@/lib/story/clicker-key";

/** Every key of a presentation, and what it does. */
export function ClickerHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} title="Keys of a presentation" onClose={onClose}>
      <dl className="mt-4 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-[15px]">
        {CLICKER_KEYS.map(({ shown, does }) => (
          <div key={shown} className="contents">
            <dt className="flex flex-wrap justify-end gap-1">
              {shown.split("  ").map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-[15px] text-ink-2">
        On a touch screen: swipe left for the next slide, right for the one before.
      </p>
    </Dialog>
  );
}
