export function presentBrowser(): string | null;
export function findBrowser(): string | null;
