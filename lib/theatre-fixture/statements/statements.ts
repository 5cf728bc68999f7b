import type { StatementRow } from "@/lib/domain/shapes/official-words";

export const STATEMENTS: readonly StatementRow[] = [];
