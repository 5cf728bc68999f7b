"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { readStepMessage, type StepMessage, type StepRole } from "@/lib/story/step-message";

interface StepPlace {
  readonly slide: number;
  readonly black: boolean;
}

interface StepHandlers {
  /** The other window has gone somewhere. */
  readonly onPlace: (place: StepPlace) => void;
  readonly onPoint?: (at: { readonly x: number; readonly y: number } | null) => void;
  readonly onScreen?: (widthPx: number, heightPx: number) => void;
}

/**
 * Keeps the audience's window and the presenter's in step. A window that opens asks the other for its place; alone it stays
 * where its address is. Returns how to tell the other something else.
 */
export function useStep(
  role: StepRole,
  storyId: string,
  place: StepPlace,
  handlers: StepHandlers,
): (message: StepMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const shared = useRef<StepPlace>(place);
  const { slide, black } = place;

  const screen = useEffectEvent(() => {
    const { innerWidth: widthPx, innerHeight: heightPx } = window;
    if (role === "audience") channel.current?.postMessage({ type: "screen", from: role, widthPx, heightPx });
  });
  const hear = useEffectEvent((value: unknown) => {
    const message = readStepMessage(value);
    if (!message || message.from === role) return;
    switch (message.type) {
      case "ask":
        channel.current?.postMessage({ type: "place", from: role, slide, black });
        screen();
        return;
      case "place":
        shared.current = { slide: message.slide, black: message.black };
        handlers.onPlace(shared.current);
        return;
      case "screen":
        handlers.onScreen?.(message.widthPx, message.heightPx);
        return;
      case "point":
        handlers.onPoint?.(message.at);
    }
  });

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(`atlas-present:${storyId}`);
    channel.current = opened;
    opened.onmessage = (event) => hear(event.data);
    opened.postMessage({ type: "ask", from: role });
    const resize = () => screen();
    window.addEventListener("resize", resize);
    screen();
    return () => {
      window.removeEventListener("resize", resize);
      channel.current = null;
      opened.close();
    };
  }, [role, storyId]);

  useEffect(() => {
    if (shared.current.slide === slide && shared.current.black === black) return;
    shared.current = { slide, black };
    channel.current?.postMessage({ type: "place", from: role, slide, black });
  }, [role, slide, black]);

  return (message) => channel.current?.postMessage(message);
}
