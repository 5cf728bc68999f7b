"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "@/components/ui/words/use-words.client";
import type { qrCode } from "@/lib/export/page/qr-code";
import { shellWords } from "@/lib/messages/rooms";

type MakeCode = typeof qrCode;

/** Long after the first pictures: nobody prints a page as soon as it is there. */
const FETCH_AFTER_MS = 4000;

/** The foot of a printed page: whose it is and where it is to be found, as text and as a code. `address`: that of the request. */
export function PrintFoot({ address }: { readonly address: string }) {
  const { name, share } = useWords(shellWords);
  const [shown, setShown] = useState({ address, code: "" });
  useEffect(() => {
    let make: MakeCode | null = null;
    const timer = window.setTimeout(() => {
      import("@/lib/export/page/qr-code").then(
        (module) => {
          make = module.qrCode;
        },
        () => undefined, // Without a connection paper has the address as text alone.
      );
    }, FETCH_AFTER_MS);
    const print = () => {
      const { href } = window.location;
      const code = make?.(href);
      const svg = code
        ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.sidePx} ${code.sidePx}" width="84" height="84" aria-hidden="true">${code.svgAt(0, 0)}</svg>`
        : "";
      flushSync(() => setShown({ address: href, code: svg }));
    };
    window.addEventListener("beforeprint", print);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("beforeprint", print);
    };
  }, []);
  return (
    <footer className="print-foot hidden items-center gap-4 print:flex">
      {shown.code !== "" && (
        <div
          role="img"
          aria-label={share.codeOfAddress}
          className="shrink-0"
          // Of numbers alone: the address is in it only as the pattern of the code.
          dangerouslySetInnerHTML={{ __html: shown.code }}
        />
      )}
      <p className="min-w-0">
        <strong className="font-semibold">{name}</strong>
        <br />
        <bdi dir="ltr" className="[overflow-wrap:anywhere]">
          {shown.address}
        </bdi>
      </p>
    </footer>
  );
}
