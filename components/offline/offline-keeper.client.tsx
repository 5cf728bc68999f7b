"use client";

import { useEffect, useState } from "react";
import { StatusLine } from "@/components/ui/status-line";
import { useWords } from "@/components/ui/words/use-words.client";
import { shellWords } from "@/lib/messages/rooms";

/** The first map goes before. */
const AFTER_MS = 4000;

async function keepUnasked(version: string): Promise<ServiceWorkerRegistration | null> {
  const { beginToKeep, mayKeepUnasked } = await import("./kept-atlas");
  return mayKeepUnasked() ? beginToKeep(version) : null;
}

/** Has the browser keep the atlas for later, and offers a newer one once it is here. */
export function OfflineKeeper({ version }: { readonly version: string }) {
  const words = useWords(shellWords).offline;
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    let over = false;
    const timer = window.setTimeout(async () => {
      // Where it may not, or where there is no network, all goes on without.
      const registration = await keepUnasked(version).catch(() => null);
      if (over || !registration) return;
      const offer = () => setNewer(navigator.serviceWorker.controller ? registration.waiting : null);
      offer();
      registration.addEventListener("updatefound", () =>
        registration.installing?.addEventListener("statechange", offer),
      );
      registration.installing?.addEventListener("statechange", offer);
    }, AFTER_MS);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [version]);
  if (!newer) return null;
  const reload = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload());
    newer.postMessage("take over");
  };
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-3 z-50 px-3 print:hidden">
      <StatusLine
        message={words.newer}
        action={{ label: words.reload, onAction: reload }}
        onDismiss={() => setNewer(null)}
      />
    </div>
  );
}
