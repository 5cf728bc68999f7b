/** A named river: it follows the network past these towns, which are GeoNames ids, from the source to the mouth. */
interface RiverCourse {
  readonly name: string;
  readonly nameAr: string;
  /** 1 the two great rivers, 2 the Khabur and its like, 3 others that carry a name. */
  readonly rank: 1 | 2 | 3;
  readonly towns: readonly number[];
}

/**
 * In order: a tributary's way ends at a town below the confluence, and what an earlier river holds already is cut off.
 */
export const RIVER_COURSES: readonly RiverCourse[] = [
  {
    name: "Euphrates",
    nameAr: "الفرات",
    rank: 1,
    // Erzincan, Keban, Halfeti, Birecik, Jarabulus, Tabqa, Raqqa, Deir ez-Zor, Mayadin, Abu Kamal, Anah, Haditha, Hit,
    // Ramadi, Fallujah, Musayyib, Hindiya, Samawah, Nasiriyah, Qurnah
    towns: [
      315373, 308389, 312862, 321062, 169179, 172374, 172955, 170794, 173480, 174448, 6765385, 96309, 95788,
      98717, 99454, 99039, 99344, 98530, 98854, 98993,
    ],
  },
  {
    name: "Tigris",
    nameAr: "دجلة",
    rank: 1,
    // Diyarbakır, Hasankeyf, Cizre, Mosul, Tikrit, Samarra, Baghdad, Kut, Amarah, Qurnah
    towns: [316541, 312479, 318253, 99072, 90150, 91597, 98182, 99131, 99608, 98993],
  },
  // Qurnah, Basra, Khorramshahr, Faw
  { name: "Shatt al-Arab", nameAr: "شط العرب", rank: 1, towns: [98993, 99532, 127319, 99446] },
  // Ras al-Ayn, Hasakah, Shaddadi, Busayrah, Mayadin
  { name: "Khabur", nameAr: "الخابور", rank: 2, towns: [165509, 173811, 172837, 173927, 173480] },
  // Yüksekova, Tikrit
  { name: "Great Zab", nameAr: "الزاب الكبير", rank: 2, towns: [296173, 90150] },
  // Sardasht, Tikrit
  { name: "Little Zab", nameAr: "الزاب الصغير", rank: 2, towns: [117111, 90150] },
  // Sanandaj, Baqubah, Baghdad, Kut
  { name: "Diyala", nameAr: "ديالى", rank: 2, towns: [117574, 97990, 98182, 99131] },
  // Ağrı, Muş, Keban
  { name: "Murat", nameAr: "مراد", rank: 3, towns: [304081, 308389] },
  // Kermanshah, Shush, Qurnah
  { name: "Karkheh", nameAr: "الكرخة", rank: 3, towns: [128226, 114593] },
  // Shushtar, Ahvaz, Khorramshahr
  { name: "Karun", nameAr: "كارون", rank: 3, towns: [114584, 144448, 127319] },
  // Homs, Hama, Antakya, Samandağ
  { name: "Orontes", nameAr: "العاصي", rank: 3, towns: [169577, 170017, 323779, 301975] },
  // Tiberias, Jericho
  { name: "Jordan", nameAr: "الأردن", rank: 3, towns: [293322, 284899] },
  // Khartoum, Atbara, Merowe, Dongola; below Lake Nasser: Aswan, Luxor, Cairo, Rosetta
  { name: "Nile", nameAr: "النيل", rank: 2, towns: [379252, 378231, 370481, 363417] },
  { name: "Nile", nameAr: "النيل", rank: 2, towns: [359792, 360502, 360630, 350203] },
  // Cairo, Damietta
  { name: "Nile", nameAr: "النيل", rank: 2, towns: [360630, 358048] },
  // Iğdır, Parsabad, Sabirabad
  { name: "Aras", nameAr: "أراس", rank: 3, towns: [311665, 121380, 585187] },
  // Tbilisi, Mingachevir, Sabirabad, Salyan
  { name: "Kura", nameAr: "كورا", rank: 3, towns: [611717, 585514, 585187, 147271] },
];
