import { BASE_LABEL } from "@/lib/theatre/wording";
import type { CoverageLevel } from "./coverage";
import type { OriginBasis, OriginStance, Status } from "./incident";
import type { PlaceKind, Precision } from "./place";
import type { Label } from "./shapes/label";
import type { WeaponName } from "./shapes/weapon-name";
import type { SourceKind } from "./source";
import type { Tally } from "./tally";

const label = (en: string, ar: string): Label => ({ en, ar });

/** How closely a stretch of time was read. */
export const COVERAGE_LABELS: Record<CoverageLevel, Label> = {
  covered: label("Covered", "مشمول"),
  thin: label("Thinly covered", "تغطية متفرقة"),
  none: label("Not covered", "غير مشمول"),
};

/** Weapons as they stand after a kind: "Attack · rockets". */
export const WEAPON_LABELS: Readonly<Record<WeaponName, Label>> = {
  "one-way-drone": label("one-way drone", "مسيّرة انتحارية"),
  "armed-drone": label("armed drone", "مسيّرة مسلحة"),
  drone: label("drone", "مسيّرة"),
  rocket: label("rockets", "قذائف صاروخية"),
  mortar: label("mortar", "هاون"),
  artillery: label("artillery", "مدفعية"),
  "indirect-fire": label("indirect fire", "نيران غير مباشرة"),
  "ballistic-missile": label("ballistic missile", "صاروخ باليستي"),
  "cruise-missile": label("cruise missile", "صاروخ كروز"),
  missile: label("missile", "صاروخ"),
  "surface-to-air-missile": label("surface-to-air missile", "صاروخ أرض جو"),
  ied: label("roadside bomb", "عبوة ناسفة"),
  airstrike: label("airstrike", "غارة جوية"),
  "drone-strike": label("drone strike", "ضربة بمسيّرة"),
  gunship: label("gunship", "طائرة مدفعية"),
  "attack-helicopter": label("attack helicopter", "مروحية هجومية"),
  "ground-assault": label("ground assault", "هجوم بري"),
  boarding: label("boarding", "اقتحام سفينة"),
  unspecified: label("weapon not named", "سلاح غير محدد"),
};

export const STATUS_LABELS: Record<Status, Label> = {
  confirmed: label("Confirmed", "مؤكد"),
  reported: label("Reported", "وارد في تقارير"),
  claimed: label("Claimed only", "معلن من طرف فقط"),
};

/** What a status means, in one line. */
export const STATUS_NOTES: Record<Status, Label> = {
  confirmed: label("By officials of a state that was there", "أكده مسؤولون في دولة معنية"),
  reported: label("By a wire, an outlet or a monitor", "أوردته وكالة أو وسيلة إعلام أو جهة رصد"),
  claimed: label("Only by a party to the fight or its media", "لم يعلنه إلا طرف في القتال أو إعلامه"),
};

/** How closely a place is known, as a sentence without a full stop. The kilometres are those of `PRECISION_KM`. */
export const PRECISION_LABELS: Record<Precision, Label> = {
  site: label("Installation known, to about 2 km", "الموقع معروف بنحو 2 كم"),
  town: label("Place known to about 5 km", "المكان معروف بنحو 5 كم"),
  district: label("Place known to about 25 km", "المكان معروف بنحو 25 كم"),
  governorate: label("Known only to the governorate", "معروف على مستوى المحافظة فقط"),
  country: label("Known only to the country", "معروف على مستوى البلد فقط"),
};

/** The short form of a precision, for a tag on a row; `null` where the place is a point. */
export const PRECISION_TAGS: Record<Precision, Label | null> = {
  site: null,
  town: null,
  district: null,
  governorate: label("governorate only", "المحافظة فقط"),
  country: label("country only", "البلد فقط"),
};

export const PLACE_KIND_LABELS: Record<PlaceKind, Label> = {
  base: BASE_LABEL,
  facility: label("Facility", "منشأة"),
  town: label("Town", "مدينة أو بلدة"),
  district: label("District or surroundings", "حي أو محيط"),
  region: label("Region", "منطقة"),
  waterway: label("Waterway", "ممر مائي"),
};

export const SOURCE_KIND_LABELS: Record<SourceKind, Label> = {
  official: label("Official", "رسمي"),
  wire: label("News agency", "وكالة أنباء"),
  news: label("News", "صحافة"),
  "think-tank": label("Analyst or monitor", "جهة تحليل أو رصد"),
  "militia-media": label("Media of a party", "إعلام أحد الأطراف"),
  other: label("Other", "أخرى"),
  aggregator: label("Encyclopedia or digest", "موسوعة أو موجز"),
};

/** What a launch origin rests on, as a phrase after "Basis:". */
export const ORIGIN_BASIS_LABELS: Record<OriginBasis, Label> = {
  "launcher-recovered": label("launcher recovered", "عُثر على المنصة"),
  "point-located": label("launch point located", "حُددت نقطة الإطلاق"),
  "official-statement": label("official statement", "تصريح رسمي"),
  monitor: label("monitor", "جهة رصد"),
  media: label("media report", "تقرير إعلامي"),
  claim: label("claim by a party", "ادعاء أحد الأطراف"),
};

/** The word before a tally's figure; `exact` needs none. */
export const QUALIFIER_LABELS: Record<Tally["qualifier"], Label | null> = {
  exact: null,
  "at least": label("at least", "ما لا يقل عن"),
  about: label("about", "نحو"),
};

/** How a speaker stands to an origin where not simply asserting it, to go before the claim. */
export const ORIGIN_STANCE_LABELS: Record<OriginStance, Label | null> = {
  asserted: null,
  denied: label("Denied", "نفي"),
  "under-review": label("Under review", "قيد المراجعة"),
};
