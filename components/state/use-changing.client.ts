"use client";

import { useSyncExternalStore } from "react";
import type { Changing } from "@/lib/store/create-store";

/** The value of a store; renders again with each change of it. On the server, what the store begins with. */
export function useChanging<T>({ get, subscribe }: Changing<T>): T {
  return useSyncExternalStore(subscribe, get, get);
}
