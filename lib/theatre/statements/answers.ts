import type { AnswerRow } from "@/lib/domain/shapes/official-words";

/** What answered what, by day of the answer, by a publication that came after it. Where no source says so there is no row: then only the order in time is known. */
export const ANSWERS: readonly AnswerRow[] = [
  {
    answers: ["2019-12-29-al-qaim-us-strike", "2019-12-29-syria-us-strike"],
    to: ["2019-12-27-k1-rocket"],
    source: "seed-crisisgroup",
  },
  {
    answers: ["2020-01-08-al-asad-ballistic"],
    to: ["2020-01-03-baghdad-us-strike"],
    source: "seed-crisisgroup",
  },
  {
    answers: ["2020-03-12-jurf-al-sakhar-us-strike", "2020-03-12-karbala-us-strike"],
    to: ["2020-03-11-taji-rocket"],
    source: "seed-crisisgroup",
  },
  { answers: ["2023-10-27-abu-kamal-us-strike"], since: "2023-10-17", source: "seed-crisisgroup" },
  { answers: ["2023-11-08-maysulun-us-strike"], since: "2023-10-17", source: "seed-ap" },
  {
    answers: ["2023-11-21-abu-ghraib-ac130-strike"],
    to: ["2023-11-21-al-asad-ballistic-missiles"],
    source: "menafn-20231122-gunship",
  },
  {
    answers: ["2023-11-22-anbar-us-strike", "2023-11-22-jurf-al-sakhar-us-strike"],
    to: ["2023-11-21-al-asad-ballistic-missiles"],
    source: "ap-krdo-20231121",
  },
  {
    answers: ["2023-12-25-hilla-us-strike", "2023-12-25-wasit-us-strike"],
    to: ["2023-12-25-erbil-drone"],
    source: "aawsat-ap-20231226",
  },
  {
    answers: [
      "2024-02-02-abu-kamal-us-strike",
      "2024-02-02-akashat-us-strike",
      "2024-02-02-al-qaim-us-strike",
      "2024-02-02-deir-ez-zor-us-strike",
      "2024-02-02-mayadin-us-strike",
    ],
    to: ["2024-01-28-tower-22-drone"],
    source: "dod-3667341",
  },
];
