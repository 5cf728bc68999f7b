"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { qrCode } from "@/lib/export/page/qr-code";

type MakeCode = typeof qrCode;

/** Long after the first pictures: nobody prints a page as soon as it is there. */
const FETCH_AFTER_MS = 4000;

/** The foot of a printed page: whose it is and where it is to be found, as text and as a code. `address`: that of the request. */
export function PrintFoot({ address }: { readonly address: string }) {
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
        ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.sidePx} ${code.sidePx}" width="84" height="84" role="img" aria-label="QR code of the address">${code.svgAt(0, 0)}</svg>`
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
      {/* Of numbers alone: the address is in it only as the pattern of the code. */}
      <div className="shrink-0 empty:hidden" dangerouslySetInnerHTML={{ __html: shown.code }} />
      <p className="min-w-0">
        <strong className="font-semibold">Escalation Atlas</strong>
        <br />
        <span className="[overflow-wrap:anywhere]">{shown.address}</span>
      </p>
    </footer>
  );
}
