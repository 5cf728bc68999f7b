export const EXAMPLES = {
  day: "2021-05-20",
  known: "2021-06-10",
  kind: "pursuit",
  weapons: "boarding,missile",
  party: "reef-men",
  countries: "XA,XB",
  place: "port-alder",
  origins: "XB,XA-OR,none",
} as const;
