"use client";

import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { readCookies } from "@/components/state/reader-cookie";
import { useDataset } from "@/components/state/use-dataset.client";
import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import { ShellWordsProvider } from "@/components/ui/words/shell-words.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import type { Lang } from "@/lib/domain/shapes/lang";
import { deckWords, pagesWords, panelsWords, shellWords } from "@/lib/messages/rooms";
import { langOf } from "@/lib/view/address/lang-of";
import { addressInReadersLang, cookieLang } from "@/lib/view/address/reader-language";

const OfflinePage = lazy(() => import("./offline-page").then(({ OfflinePage: page }) => ({ default: page })));

/** The address in the browser, in the language of its reader: the page that is kept may have been fetched in another. */
function addressHere(): URL {
  const { pathname, search, origin } = window.location;
  const address = pathname + search;
  const reader = { cookie: cookieLang(readCookies()), accepts: navigator.languages.join() };
  return new URL(addressInReadersLang(address, reader) ?? address, origin);
}

/** Whatever address is open, drawn in this browser from the dataset that it keeps. */
export function OfflineAtlas({ version }: { readonly version: string }) {
  const { data, isError, refetch } = useDataset(version);
  const words = useWords(shellWords);
  // Only a browser has the dataset here, so there is an address.
  if (data) {
    const at = addressHere();
    return (
      <Suspense fallback={<Opening />}>
        <InLanguage lang={langOf(at.search)}>
          <OfflinePage dataset={data} at={at} />
        </InLanguage>
      </Suspense>
    );
  }
  if (!isError) return <Opening />;
  return (
    <Prose title={words.offline.notHere.title}>
      <p>{words.offline.notHere.text}</p>
      <p>
        <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
      </p>
    </Prose>
  );
}

function InLanguage({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = lang;
    documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  }, [lang]);
  return (
    <ShellWordsProvider lang={lang}>
      <WorkspaceWordsProvider>
        <ServedWords>{children}</ServedWords>
      </WorkspaceWordsProvider>
    </ShellWordsProvider>
  );
}

/** Here a browser draws what a server does elsewhere, which asks for these words without waiting. */
function ServedWords({ children }: { readonly children: ReactNode }) {
  useWords(deckWords);
  useWords(pagesWords);
  useWords(panelsWords);
  return children;
}

function Opening() {
  return (
    <p role="status" className="px-5 py-4 text-[15px] text-ink-2">
      {useWords(shellWords).offline.opening}
    </p>
  );
}
