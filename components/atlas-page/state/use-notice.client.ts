"use client";

import { useCallback, useMemo, useState } from "react";
import type { StatusAction } from "@/components/ui/status-line";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";
import type { Seed } from "./seed";

interface Notice {
  /** `null` for none. */
  readonly message: string | null;
  readonly action: StatusAction | null;
  readonly onDismiss: (() => void) | undefined;
}

interface DatasetRequest {
  readonly isError: boolean;
  readonly refetch: () => unknown;
}

interface Telling {
  readonly notice: Notice;
  /** Says what stays true until the reader puts it away. */
  readonly tell: (sentence: string) => void;
  /** Says what was done just now, in the place of what was done before. */
  readonly tellDone: (sentence: string) => void;
}

/**
 * One line that the reader should know of: what was repaired in the link, what has changed since, what is not to be had here, what was
 * done.
 */
export function useNotice(
  { repairs, revision: firstRevision }: Seed,
  { isError, refetch }: DatasetRequest,
): Telling {
  const words = useWords(shellWords);
  const [sentences, setSentences] = useState(repairs);
  const [done, tellDone] = useState("");
  const [revision, setRevision] = useState(firstRevision);
  const notice = useMemo((): Notice => {
    const said = [...sentences, revision?.sentence ?? "", done].join(" ").trim() || null;
    const message = isError ? words.notice.noDataset : said;
    const dismiss = () => {
      setSentences([]);
      tellDone("");
      setRevision(null);
    };
    return {
      message,
      action: isError
        ? { label: words.tryAgain, onAction: () => void refetch() }
        : revision && { label: words.notice.seeChanges, href: revision.href },
      onDismiss: message === null ? undefined : dismiss,
    };
  }, [sentences, done, revision, isError, refetch, words]);
  const tell = useCallback(
    (sentence: string) =>
      setSentences((before) => (before.includes(sentence) ? before : [...before, sentence])),
    [],
  );
  return { notice, tell, tellDone };
}
