/** A lake that is drawn: the polygons whose box is centred within 0.06° of one of `at` (read from the data, `[lng, lat]`). */
interface NamedLake {
  readonly name: string;
  readonly nameAr: string | null;
  readonly at: readonly (readonly [number, number])[];
  /** 1 labelled early, 2 late, 3 never. */
  readonly rank: 1 | 2 | 3;
}

export const NAMED_LAKES: readonly NamedLake[] = [
  { name: "Lake Urmia", nameAr: "بحيرة أرومية", at: [[45.5, 37.66]], rank: 1 },
  { name: "Lake Van", nameAr: "بحيرة وان", at: [[42.98, 38.66]], rank: 1 },
  { name: "Lake Tharthar", nameAr: "بحيرة الثرثار", at: [[43.28, 34.02]], rank: 1 },
  { name: "Lake Assad", nameAr: "بحيرة الأسد", at: [[38.3, 36.08]], rank: 2 },
  { name: "Lake Razzaza", nameAr: "بحيرة الرزازة", at: [[43.65, 32.78]], rank: 2 },
  {
    name: "Dead Sea",
    nameAr: "البحر الميت",
    at: [
      [35.49, 31.53],
      [35.43, 31.09],
    ],
    rank: 2,
  },
  { name: "Lake Sevan", nameAr: "بحيرة سيفان", at: [[45.32, 40.38]], rank: 2 },
  { name: "Atatürk Reservoir", nameAr: null, at: [[38.56, 37.57]], rank: 2 },
  {
    name: "Keban Reservoir",
    nameAr: null,
    at: [
      [39.0, 38.9],
      [39.53, 38.65],
      [38.74, 38.98],
      [39.41, 38.48],
    ],
    rank: 3,
  },
  { name: "Karakaya Reservoir", nameAr: null, at: [[38.49, 38.48]], rank: 3 },
  { name: "Lake Qadisiyah", nameAr: "بحيرة القادسية", at: [[42.25, 34.28]], rank: 2 },
  { name: "Lake Habbaniyah", nameAr: "بحيرة الحبانية", at: [[43.46, 33.28]], rank: 2 },
  {
    name: "Mosul Dam Lake",
    nameAr: "بحيرة سد الموصل",
    at: [
      [42.83, 36.69],
      [42.61, 36.83],
    ],
    rank: 2,
  },
  { name: "Lake Dukan", nameAr: "بحيرة دوكان", at: [[44.91, 36.1]], rank: 2 },
  {
    name: "Lake Hamrin",
    nameAr: "بحيرة حمرين",
    at: [
      [45.07, 34.19],
      [44.97, 34.2],
    ],
    rank: 2,
  },
  {
    name: "Tishrin Reservoir",
    nameAr: "بحيرة سد تشرين",
    at: [
      [38.12, 36.7],
      [38.24, 36.48],
    ],
    rank: 3,
  },
  { name: "Sea of Galilee", nameAr: "بحيرة طبريا", at: [[35.59, 32.8]], rank: 2 },
  {
    name: "Hawr al-Hammar",
    nameAr: "هور الحمار",
    at: [
      [46.59, 30.82],
      [47.46, 30.63],
    ],
    rank: 2,
  },
  { name: "Lake Erçek", nameAr: null, at: [[43.58, 38.67]], rank: 3 },
  { name: "Mingachevir Reservoir", nameAr: null, at: [[46.84, 40.88]], rank: 3 },
  { name: "Lake Çıldır", nameAr: null, at: [[43.22, 41.04]], rank: 3 },
  { name: "Lake Tuz", nameAr: "بحيرة توز", at: [[33.35, 38.86]], rank: 2 },
  {
    name: "Lake Nasser",
    nameAr: "بحيرة ناصر",
    at: [
      [32.57, 23.27],
      [31.64, 22.34],
    ],
    rank: 1,
  },
];

/** Inside these boxes only the named lakes are drawn: the others there are salt flats and marshes, mostly dry. */
export const ONLY_NAMED_BOXES = [
  [34, 27, 49.5, 37.4],
  [49.5, 26, 64, 37],
] as const;
