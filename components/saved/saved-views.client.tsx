"use client";

import { lazy, Suspense, useState } from "react";
import type { ViewToSave } from "./view-to-save";

const SavedViewsDialog = lazy(async () => ({
  default: (await import("./saved-views-dialog.client")).SavedViewsDialog,
}));

interface SavedViewsProps {
  readonly open: boolean;
  /** What is on the screen; `null` where there is no view to save. */
  readonly current: (() => ViewToSave) | null;
  readonly onClose: () => void;
}

/** Saved views in a dialog, whose code is loaded when it is first opened. */
export function SavedViews(props: SavedViewsProps) {
  const [wanted, setWanted] = useState(false);
  if (props.open && !wanted) setWanted(true);
  return (
    wanted && (
      <Suspense>
        <SavedViewsDialog {...props} />
      </Suspense>
    )
  );
}
