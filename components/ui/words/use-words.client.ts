"use client";

import { createContext, use } from "react";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Room } from "@/lib/messages/room";

/** The language of the page. */
export const LangContext = createContext<Lang>("en");

/** The language of the page. */
export const useLang = (): Lang => use(LangContext);

/** The words of a room in the language of the page; waits (suspends) where they are still to be fetched. */
export function useWords<Words>(room: Room<Words>): Words {
  // Always by `use`, as React counts its calls: one that was left out as the words had come would break a rendering that goes on.
  return use(room.load(useLang()));
}
