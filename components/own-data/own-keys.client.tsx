"use client";

import { memo, useState } from "react";
import { Button } from "@/components/ui/button";
import { KeysDialog } from "@/components/workspace/keys-dialog.client";
import type { ShortcutAction } from "@/components/workspace/shortcuts";
import { useShortcuts } from "@/components/workspace/use-shortcuts.client";
import { OWN_SEARCH_ID } from "./own-search-field.client";
import type { OwnViewStore } from "./own-view-store";
import type { OwnCommands } from "./use-own-commands.client";

const ZOOM_STEP = 2;
const WITHOUT: readonly ShortcutAction[] = ["addToBriefing"];
const IN_LISTS = [
  { shown: "↑ ↓ PgUp PgDn", does: "In a list: another row; Home and End: its ends" },
  { shown: "Enter", does: "In a list: select the row, keep or leave out the value" },
] as const;

export interface OwnKeysProps {
  readonly store: OwnViewStore;
  readonly playing: boolean;
  readonly commands: OwnCommands;
}

/** The atlas's keys, at work on this page, and the button that lists them. */
export const OwnKeys = memo(function OwnKeys({ store, playing, commands }: OwnKeysProps) {
  const [help, setHelp] = useState(false);
  useShortcuts({
    togglePlay: () => (playing ? commands.pause() : commands.play()),
    previousDay: () => commands.stepDays(-1),
    nextDay: () => commands.stepDays(1),
    previousWeek: () => commands.stepDays(-7),
    nextWeek: () => commands.stepDays(7),
    previousMonth: () => commands.stepMonths(-1),
    nextMonth: () => commands.stepMonths(1),
    previousIncident: () => commands.stepRow(-1),
    nextIncident: () => commands.stepRow(1),
    firstDay: () => commands.goToEnd("from"),
    lastDay: () => commands.goToEnd("to"),
    fewerDays: () => commands.zoomAxis(1 / ZOOM_STEP),
    moreDays: () => commands.zoomAxis(ZOOM_STEP),
    turnRound: () => store.set({ backwards: !store.get().backwards }),
    slower: () => commands.stepSpeed(-1),
    faster: () => commands.stepSpeed(1),
    spanDay: () => commands.showSpan("day"),
    spanWindow: () => commands.showSpan("window"),
    spanUntil: () => commands.showSpan("until"),
    spanFrom: () => commands.showSpan("from"),
    spanRange: () => commands.showSpan("range"),
    search: () => document.getElementById(OWN_SEARCH_ID)?.focus(),
    close: commands.deselect,
    help: () => setHelp(true),
  });
  return (
    <>
      <Button variant="quiet" onClick={() => setHelp(true)} className="max-md:hidden">
        Keyboard
      </Button>
      <KeysDialog open={help} onClose={() => setHelp(false)} more={IN_LISTS} without={WITHOUT} />
    </>
  );
});
