"use client";

import { useEffect, useEffectEvent, useReducer, useRef } from "react";
import { openingPlace, type PlaceAction, type PlaceWindow, stepPlace } from "@/lib/story/shared-place";
import { readStepMessage, type StepMessage } from "@/lib/story/step-message";
import { slideOfPath } from "./present-links";

interface SharedPlaceInput extends PlaceWindow {
  readonly storyId: string;
  /** The slide that the address named when the page was opened, counted from 0. */
  readonly opened: number;
  readonly hrefOf: (slide: number) => string;
  readonly onPoint?: (at: { readonly x: number; readonly y: number } | null) => void;
  readonly onScreen?: (widthPx: number, heightPx: number) => void;
}

interface SharedPlaceControls {
  /** Counted from 0. */
  readonly slide: number;
  readonly black: boolean;
  readonly go: (slide: number) => void;
  readonly setBlack: (black: boolean) => void;
  /** Tells the other window something else. */
  readonly tell: (message: StepMessage) => void;
}

/**
 * Where a window of a presentation is, in step with the other one; alone it stays where its address is. The address follows, so
 * that reload and Back find the slide: Back leads to the one before, unless the window only followed the other.
 */
export function useSharedPlace(input: SharedPlaceInput): SharedPlaceControls {
  const { role, count, storyId, opened, hrefOf } = input;
  const channel = useRef<BroadcastChannel | null>(null);
  const [place, send] = useReducer(
    (before, action: PlaceAction) => stepPlace(before, action, { role, count }),
    opened,
    openingPlace,
  );
  const screen = useEffectEvent(() => {
    const { innerWidth: widthPx, innerHeight: heightPx } = window;
    if (role === "audience") channel.current?.postMessage({ type: "screen", from: role, widthPx, heightPx });
  });
  const hear = useEffectEvent((value: unknown) => {
    const message = readStepMessage(value);
    if (!message || message.from === role) return;
    switch (message.type) {
      case "ask":
        send({ type: "asked" });
        return screen();
      case "place":
        return send({ type: "hear", place: message });
      case "screen":
        return input.onScreen?.(message.widthPx, message.heightPx);
      case "point":
        return input.onPoint?.(message.at);
    }
  });
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const joined = new BroadcastChannel(`atlas-present:${storyId}`);
    channel.current = joined;
    joined.onmessage = (event) => hear(event.data);
    joined.postMessage({ type: "ask", from: role });
    const resize = () => screen();
    window.addEventListener("resize", resize);
    screen();
    return () => {
      window.removeEventListener("resize", resize);
      channel.current = null;
      joined.close();
    };
  }, [role, storyId]);

  const write = useEffectEvent(() => {
    const { by, slide } = place;
    if (by === "opening" || slideOfPath(window.location.pathname) === slide) return;
    if (by === "here") window.history.pushState(null, "", hrefOf(slide));
    else window.history.replaceState(null, "", hrefOf(slide));
  });
  useEffect(() => {
    const { by, ...there } = place;
    if (by === "here") channel.current?.postMessage({ type: "place", from: role, ...there });
    write();
  }, [place, role]);
  const goTo = (slide: number) => send({ type: "go", slide, atMs: Date.now() });
  const travel = useEffectEvent(() => {
    const there = slideOfPath(window.location.pathname);
    if (there !== null) goTo(Math.min(there, Math.max(0, count - 1)));
  });
  useEffect(() => {
    const listen = () => travel();
    window.addEventListener("popstate", listen);
    return () => window.removeEventListener("popstate", listen);
  }, []);
  return {
    // The story may have become shorter meanwhile.
    slide: Math.min(place.slide, Math.max(0, count - 1)),
    black: place.black,
    go: goTo,
    setBlack: (black) => send({ type: "black", black, atMs: Date.now() }),
    tell: (message) => channel.current?.postMessage(message),
  };
}
