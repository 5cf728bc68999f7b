import type { MomentCommands } from "@/components/state/moment-commands";

/** What the keys and the timeline of every page with a map ask for. An item is an incident, or a row of a file. */
export interface WorkspaceCommands extends MomentCommands {
  /** Pauses, selects the next or previous visible item and goes to its day. */
  stepItem(direction: 1 | -1): void;
  deselect(): void;
}
