"use client";

import { useSyncExternalStore } from "react";
import { singleKeys } from "@/components/state/single-keys";
import { Kbd } from "@/components/ui/kbd";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { ItemKind } from "@/lib/collection/collection";
import { workspaceWords } from "@/lib/messages/rooms";
import { PAGE_SHORTCUTS, type PageHandlers, shortcutKeys, shortcutText, TIME_SHORTCUTS } from "./shortcuts";

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
  const words = useWords(workspaceWords).atlas.keys;
  const ofPage = PAGE_SHORTCUTS.filter(({ action }) => handlers[action] !== undefined);
  const keys = [
    ...[...TIME_SHORTCUTS, ...ofPage].map((shortcut) => ({
      shown: shortcutKeys(shortcut, words),
      does: shortcutText(shortcut, item, words),
    })),
    { shown: "← →", does: words.does.moveEnd },
    { shown: words.shiftDrag, does: words.does.drawRange },
    ...more,
  ];
  const single = useSyncExternalStore(singleKeys.subscribe, singleKeys.areOn, () => true);
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <label className="mt-3 flex min-h-9 cursor-pointer items-center gap-2.5 text-[15px] pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => singleKeys.set(event.target.checked)}
          className="size-4 shrink-0 accent-ink"
        />
        {words.single}
      </label>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-[15px]">
        {keys.map(({ shown, does }) => (
          <div key={shown} className="contents">
            <dt className="justify-self-end">
              <Kbd>{shown}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
