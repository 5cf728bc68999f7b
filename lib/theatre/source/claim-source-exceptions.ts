/** Claims of a publication that is not among the sources of its incident, and why: `incident source` → reason. */
export const CLAIM_SOURCE_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    "2023-12-03-kirkuk-us-strike sputnik-20231204",
    "Reports another attack and describes this strike in passing.",
  ],
  [
    "2023-12-03-erbil-drone tasnim-20231204",
    "Reports a claim of the next day on Harir, which may be this attack.",
  ],
  [
    "2024-01-04-green-village-drone mixedtimes-20240112",
    "Quotes a statement of a week later about all attacks since 25 December.",
  ],
  [
    "2023-10-23-al-tanf-drones efe-ultimahora-20231023",
    "Reports the drones at Rukban and names those at al-Tanf beside them.",
  ],
]);
