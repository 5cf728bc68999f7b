"use client";

import { useWords } from "@/components/ui/words/use-words.client";
import type { FaultNote } from "@/lib/files/bytes/file-fault";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";

/** Why a slide's file is not shown; waits for its words. */
export function FileFaultText({ said }: FaultNote) {
  const { faults } = useWords(filesWords);
  return <p className="mt-2 text-[15px] leading-6 [overflow-wrap:anywhere]">{say(faults, said)}</p>;
}
