"use client";

import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { error, tryAgain } = useWords(shellWords);
  return (
    <Prose title={error.title}>
      <p>{error.text}</p>
      <p>
        <Button variant="primary" onClick={reset}>
          {tryAgain}
        </Button>
      </p>
    </Prose>
  );
}
