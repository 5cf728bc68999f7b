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

/** One line that the reader should know of: what was repaired in the link, what has changed since, what is not to be had here. */
export function useNotice(
  { repairs, revision: firstRevision }: Seed,
  { isError, refetch }: DatasetRequest,
): { readonly notice: Notice; readonly tell: (sentence: string) => void } {
  const words = useWords(shellWords);
  const [sentences, setSentences] = useState(repairs);
  const [revision, setRevision] = useState(firstRevision);
  const notice = useMemo((): Notice => {
    const said = [...sentences, revision?.sentence ?? ""].join(" ").trim() || null;
    const message = isError ? words.notice.noDataset : said;
    const dismiss = () => {
      setSentences([]);
      setRevision(null);
    };
    return {
      message,
      action: isError
        ? { label: words.tryAgain, onAction: () => void refetch() }
        : revision && { label: words.notice.seeChanges, href: revision.href },
      onDismiss: message === null ? undefined : dismiss,
    };
  }, [sentences, revision, isError, refetch, words]);
  const tell = useCallback(
    (sentence: string) =>
      setSentences((before) => (before.includes(sentence) ? before : [...before, sentence])),
    [],
  );
  return { notice, tell };
}
