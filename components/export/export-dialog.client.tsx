"use client";

import { Component, lazy, type ReactNode, Suspense } from "react";
import { Dialog } from "@/components/ui/overlays/dialog.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { shellWords } from "@/lib/messages/rooms";
import { type ExportSubject, exportTitle } from "./content/export-subject";
import { Waiting } from "./content/waiting";

const ExportPanel = lazy(async () => ({ default: (await import("./export-panel.client")).ExportPanel }));

interface ExportDialogProps {
  /** What is to be exported; `null` keeps the dialog closed. */
  readonly subject: ExportSubject | null;
  /** The whole dataset; `undefined` until it is here. What is shown of a reader's file does without. */
  readonly dataset?: Dataset | undefined;
  /** The theme that the page is read in. */
  readonly theme: "light" | "dark";
  readonly onClose: () => void;
}

/** Asks in what format a subject is to be saved, and saves it. Closing it cancels what is being made. */
export function ExportDialog({ subject, dataset, theme, onClose }: ExportDialogProps) {
  const { exportDialog: words } = useWords(shellWords);
  return (
    <Dialog open={subject !== null} title={subject ? exportTitle(subject, words) : ""} onClose={onClose}>
      {subject && (
        <LoadGuard failure={words.notLoaded}>
          <Suspense fallback={<Waiting>{words.loading}</Waiting>}>
            <ExportPanel subject={subject} dataset={dataset} theme={theme} />
          </Suspense>
        </LoadGuard>
      )}
    </Dialog>
  );
}

interface LoadGuardProps {
  readonly failure: string;
  readonly children: ReactNode;
}

/** Says so where the panel could not be loaded. */
class LoadGuard extends Component<LoadGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Waiting>{this.props.failure}</Waiting> : this.props.children;
  }
}
