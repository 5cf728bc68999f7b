"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import { stepCover } from "./map-cover";
import { showMapState } from "./painted-state";

/** What a map shares with the element around it, which says in `data-map`, `data-day`, `data-span` and `data-visible` what is painted. */
export interface MapFrame {
  readonly container: RefObject<HTMLElement | null>;
  readonly onPainted: () => void;
  readonly onFailed: (reason: string) => void;
}

/** Loads what a map is made of, once; `load` must stay the same function. `parts` is `null` until then, and for good once it has failed. */
export function useMapParts<Parts>(
  container: RefObject<HTMLElement | null>,
  load: () => Promise<Parts>,
  asked: { readonly onPainted?: () => void; readonly onUnavailable: (reason: string) => void },
): { readonly parts: Parts | null; readonly frame: MapFrame; readonly shown: boolean } {
  const latest = useRef(asked);
  useLayoutEffect(() => {
    latest.current = asked;
  });
  const [parts, setParts] = useState<{ readonly loaded: Parts } | null>(null);
  const [cover, report] = useReducer(stepCover, "drawn");
  const onPainted = useCallback(() => {
    report({ type: "painted" });
    latest.current.onPainted?.();
  }, []);
  const onFailed = useCallback(
    (reason: string) => {
      showMapState(container.current, "unavailable");
      report({ type: "failed" });
      latest.current.onUnavailable(reason);
    },
    [container],
  );
  useEffect(() => {
    let wanted = true;
    load().then(
      (loaded) => wanted && setParts({ loaded }),
      (error: unknown) => wanted && onFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [load, onFailed]);
  return {
    parts: cover === "unavailable" ? null : (parts?.loaded ?? null),
    frame: { container, onPainted, onFailed },
    shown: cover === "painted",
  };
}
