/** Values that the dataset has, as examples in the description of the API. */
export const EXAMPLES = {
  /** `YYYY-MM-DD`, within the campaign. */
  day: "2023-11-08",
  known: "2023-11-18",
  kind: "us-strike",
  weapons: "rocket,mortar",
  party: "islamic-resistance-in-iraq",
  countries: "IQ,SY",
  place: "al-tanf",
  origins: "IQ,SY-DY,none",
} as const;
