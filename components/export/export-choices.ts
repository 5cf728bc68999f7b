/** What can be chosen in the export dialog, as its controls show it. */
export const SHAPES = [
  { value: "wide", label: "16:9" },
  { value: "standard", label: "4:3" },
  { value: "square", label: "Square" },
] as const;

export const THEMES = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

export const SCALES = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
] as const;

export type Scale = (typeof SCALES)[number]["value"];
