"use client";

import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <Prose title="Something went wrong">
      <p>The page could not be shown. Your link is still in the address bar, and nothing of it is lost.</p>
      <p>
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </Prose>
  );
}
