import type { AnswerRow } from "@/lib/domain/shapes/official-words";

export const ANSWERS: readonly AnswerRow[] = [];
