"use client";

import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { ROUND_BUTTON } from "./round-button";

/** Steps in place with scripts; without, it leads to the page of that day. `href` is null at the end of time. */
export function StepDayLink(props: {
  readonly name: string;
  readonly href: string | null;
  readonly onStep: () => void;
  readonly children: ReactNode;
}) {
  const hydrated = useHydrated();
  const step = (event: MouseEvent | KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (props.href !== null) props.onStep();
  };
  return (
    <a
      href={props.href ?? undefined}
      role={hydrated || props.href === null ? "button" : undefined}
      tabIndex={0}
      aria-disabled={props.href === null}
      aria-label={props.name}
      title={props.name}
      className={ROUND_BUTTON}
      onClick={step}
      onKeyDown={(event) => {
        // Enter clicks a link by itself, but not one that has no address.
        if (event.key === " ") step(event);
      }}
    >
      {props.children}
    </a>
  );
}
