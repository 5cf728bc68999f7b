"use client";

import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";

export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <Prose title="Something went wrong">
      <p>Couldn’t show the page. Your link is intact in the address bar.</p>
      <p>
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </Prose>
  );
}
