"use client";

import FileDown from "lucide-react/icons/file-down";
import { useState } from "react";
import type { ExportSubject } from "@/components/export/content/export-subject";
import { ExportDialog } from "@/components/export/export-dialog.client";
import { Button } from "@/components/ui/button";
import { CompactLabel } from "@/components/ui/compact-label";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";
import type { FileWorkspace } from "./state/use-file-workspace.client";

/** Opens the export dialog on what is shown now. */
export function FileExportButton({ workspace }: { readonly workspace: FileWorkspace }) {
  const words = useWords(filesWords).shown.header;
  const [subject, setSubject] = useState<ExportSubject | null>(null);
  const open = () => {
    const { fileName: file, reading, store, plans, mask, commands } = workspace;
    commands.pause();
    const page = `${window.location.origin}${window.location.pathname}`;
    const shown = {
      file,
      table: reading.table,
      view: store.get(),
      page,
      refused: reading.refusals.total,
      plans,
      mask,
    };
    setSubject({ type: "file", shown, reading });
  };
  return (
    <>
      <Button onClick={open}>
        <CompactLabel icon={<FileDown size={18} />}>{words.export}</CompactLabel>
      </Button>
      <ExportDialog subject={subject} theme={workspace.theme} onClose={() => setSubject(null)} />
    </>
  );
}
