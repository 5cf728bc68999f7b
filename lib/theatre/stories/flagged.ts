import type { Label } from "@/lib/domain/shapes/label";

/** Incidents that make a day notable. One without words of its own is named after its place. */
export const FLAGGED: readonly { readonly incident: string; readonly label?: Label }[] = [
  {
    incident: "2023-10-27-abu-kamal-us-strike",
    label: { en: "First U.S. strike", ar: "أول ضربة أمريكية" },
  },
  {
    incident: "2023-11-21-al-asad-ballistic-missiles",
    label: { en: "Ballistic missiles", ar: "صواريخ باليستية" },
  },
  { incident: "2024-01-28-tower-22-drone" },
  { incident: "2024-02-02-al-qaim-us-strike", label: { en: "U.S. answer", ar: "الرد الأمريكي" } },
];
