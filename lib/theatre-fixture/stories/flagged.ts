import type { Label } from "@/lib/domain/shapes/label";

export const FLAGGED: readonly { readonly incident: string; readonly label?: Label }[] = [
  { incident: "2021-05-20-kelp-pass" },
];
