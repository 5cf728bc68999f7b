"use client";

import { type Copied, useCopy } from "@/components/ui/use-copy.client";
import { viewNow, type Workspace } from "@/components/workspace/use-workspace.client";
import { printView } from "@/lib/view/address/codec";
import type { View } from "@/lib/view/view";

/** The link of the view as it is at this moment, from its path on, without the dataset version that it was opened with. */
export function linkNow(workspace: Workspace<View>): string {
  return printView({ ...viewNow(workspace), ds: null });
}

/** Copies the absolute link of the view as it is at that moment; says for three seconds what became of it. */
export function useCopyLink(workspace: Workspace<View>): readonly [Copied, () => void] {
  return useCopy(() => {
    workspace.store.flush();
    return new URL(linkNow(workspace), window.location.origin).toString();
  });
}
