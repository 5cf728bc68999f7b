"use client";

import { useSyncExternalStore } from "react";
import { singleKeys } from "@/components/state/single-keys";
import { Kbd } from "@/components/ui/kbd";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import type { ItemKind } from "@/lib/collection/collection";
import { PAGE_SHORTCUTS, type PageHandlers, shortcutText, TIME_SHORTCUTS } from "./shortcuts";

const ON_THE_SLIDER = [
  { shown: "← →", does: "On an end of the span, or inside a range: move it" },
  { shown: "Shift drag", does: "On the days: draw a range" },
] as const;

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What this page steps through. */
  readonly item: ItemKind;
  /** Keys of controls that this page has beside the atlas's own. */
  readonly more?: readonly { readonly shown: string; readonly does: string }[];
  /** What this page has keys for beside those of time. */
  readonly handlers: PageHandlers;
}

/** Every key, and what it does. */
export function KeysDialog({ open, onClose, item, handlers, more = [] }: KeysDialogProps) {
  const ofPage = PAGE_SHORTCUTS.filter(({ action }) => handlers[action] !== undefined);
  const single = useSyncExternalStore(singleKeys.subscribe, singleKeys.areOn, () => true);
  return (
    <Dialog open={open} title="Keyboard" onClose={onClose}>
      <label className="mt-3 flex min-h-9 cursor-pointer items-center gap-2.5 text-[15px] pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => singleKeys.set(event.target.checked)}
          className="size-4 shrink-0 accent-ink"
        />
        Single-key shortcuts
      </label>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-[15px]">
        {[...TIME_SHORTCUTS, ...ofPage, ...ON_THE_SLIDER, ...more].map((shortcut) => (
          <div key={shortcut.shown} className="contents">
            <dt className="justify-self-end">
              <Kbd>{shortcut.shown}</Kbd>
            </dt>
            <dd>{shortcutText(shortcut, item)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
