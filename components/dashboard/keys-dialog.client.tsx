"use client";

import { Dialog } from "@/components/ui/dialog.client";
import { Kbd } from "@/components/ui/kbd";
import { SHORTCUTS } from "./shortcuts";

const ON_THE_SLIDER = [
  { shown: "← →", does: "On an end of the span, or between the ends of a range: move it" },
  { shown: "Shift drag", does: "On the days: draw a range" },
] as const;

/** Every key, and what it does. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} title="Keyboard" onClose={onClose}>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-[15px]">
        {[...SHORTCUTS, ...ON_THE_SLIDER].map(({ shown, does }) => (
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
