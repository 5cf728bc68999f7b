"use client";

import { useCallback, useEffect, useMemo, useState } from "react";

const KEPT_AS = "atlas-started";

function hasStarted(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== null;
  } catch {
    return false;
  }
}

function keepStarted(): void {
  try {
    window.localStorage.setItem(KEPT_AS, "1");
  } catch {
    // Without storage the card comes again with the next visit.
  }
}

/** Whether the card for newcomers is open: by itself at most until it was closed or used once in this browser. */
interface Start {
  /** `asked`: opened from the menu, so that it takes the focus. */
  readonly open: "no" | "offered" | "asked";
  ask(): void;
  close(): void;
}

/** `offered`: whether the view is one on which a newcomer may be offered the card; a link to a day never is. */
export function useStart(offered: boolean): Start {
  const [open, setOpen] = useState<Start["open"]>("no");
  useEffect(() => {
    if (offered && window.location.pathname === "/" && !hasStarted()) setOpen("offered");
  }, [offered]);
  const ask = useCallback(() => setOpen("asked"), []);
  const close = useCallback(() => {
    keepStarted();
    setOpen("no");
  }, []);
  return useMemo(() => ({ open, ask, close }), [open, ask, close]);
}
