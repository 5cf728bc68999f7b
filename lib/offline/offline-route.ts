/** Which page an address is for, where the browser draws it itself from the dataset. */
export type OfflineRoute =
  | { readonly type: "day" }
  | { readonly type: "incident"; readonly id: string }
  | { readonly type: "place"; readonly id: string }
  | { readonly type: "sources" | "tallies" | "origins" | "weeks" | "charts" | "ladder" | "compare" }
  | { readonly type: "stories" | "briefing" | "file" }
  | { readonly type: "slide"; readonly story: string; readonly slide: string; readonly notes: boolean }
  /** Needs the network. */
  | { readonly type: "unknown" };

const PLAIN = {
  "/": { type: "day" },
  "/sources": { type: "sources" },
  "/tallies": { type: "tallies" },
  "/origins": { type: "origins" },
  "/weeks": { type: "weeks" },
  "/charts": { type: "charts" },
  "/ladder": { type: "ladder" },
  "/compare": { type: "compare" },
  "/present": { type: "stories" },
  "/briefing": { type: "briefing" },
  "/own-data": { type: "file" },
} as const satisfies Readonly<Record<string, OfflineRoute>>;

/** The route of a path; a slash at its end does not matter. Never throws. */
export function offlineRoute(pathname: string): OfflineRoute {
  const path = pathname.replace(/(.)\/+$/, "$1");
  if (Object.hasOwn(PLAIN, path)) return PLAIN[path as keyof typeof PLAIN]; // just checked
  const [, first, second, third, fourth, ...rest] = path.split("/");
  if (rest.length > 0 || second === undefined) return { type: "unknown" };
  switch (first) {
    case "on":
      return third === undefined ? { type: "day" } : { type: "unknown" };
    case "incidents":
    case "places": {
      const id = third === undefined ? decoded(second) : null;
      return id === null ? { type: "unknown" } : { type: first === "places" ? "place" : "incident", id };
    }
    case "present": {
      if (fourth !== undefined && fourth !== "notes") return { type: "unknown" };
      return { type: "slide", story: second, slide: third ?? "1", notes: fourth === "notes" };
    }
    default:
      return { type: "unknown" };
  }
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
