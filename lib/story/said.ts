import type { Lang } from "@/lib/domain/shapes/lang";

/** A sentence that can be said in any language: it is made where nobody is being spoken to yet. Safe to show as text. */
export type Said = (lang: Lang) => string;
