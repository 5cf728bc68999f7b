"use client";

import { memo, useState } from "react";
import type { MapControls } from "@/components/map/use-map-controls.client";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/ui/words/use-words.client";
import { KeysDialog } from "@/components/workspace/keys-dialog.client";
import type { PageHandlers } from "@/components/workspace/shortcuts";
import { useShortcuts } from "@/components/workspace/use-shortcuts.client";
import type { WorkspaceCommands } from "@/components/workspace/workspace-commands";
import { filesWords } from "@/lib/messages/rooms";
import { FILE_SEARCH_ID } from "./panes/file-search-field.client";

interface FileKeysProps {
  readonly commands: WorkspaceCommands;
  readonly controls: MapControls;
  readonly onCoordinates: () => void;
}

/** The atlas's keys, at work on this page, and the button that lists them. */
export const FileKeys = memo(function FileKeys({ commands, controls, onCoordinates }: FileKeysProps) {
  const { keys, header } = useWords(filesWords).shown;
  const { fullScreen } = controls;
  const [help, setHelp] = useState(false);
  const handlers: PageHandlers = {
    search: () => {
      const focus = () => document.getElementById(FILE_SEARCH_ID)?.focus();
      if (fullScreen) fullScreen.leaveFor(focus);
      else focus();
    },
    coordinates: onCoordinates,
    resetMap: controls.reset,
    ...(fullScreen && { fullScreen: fullScreen.toggle }),
    close: commands.deselect,
    help: () => setHelp(true),
  };
  const inLists = [
    { shown: "↑ ↓ PgUp PgDn", does: keys.moves },
    { shown: "Enter", does: keys.enter },
  ];
  useShortcuts(commands, handlers);
  return (
    <>
      <Button variant="quiet" onClick={() => setHelp(true)} className="max-md:hidden">
        {header.keyboard}
      </Button>
      <KeysDialog item="row" open={help} onClose={() => setHelp(false)} handlers={handlers} more={inLists} />
    </>
  );
});
