import { DAY_RULE } from "@/lib/theatre/method-notes";
import type { Label } from "./shapes/label";

/**
 * The rule by which one of several claims becomes the displayed value, sentence by sentence, for the method page.
 * Who ranks where is decided in the data, claim by claim (`Claim.displayed`); the checks hold the outcome to it.
 */
export const DISPLAY_RULE: readonly Label[] = [
  {
    en: "Every differing value is listed with its speaker. The displayed one is that of the highest rank: officials of a state that was there, and a force on its own casualties; then news agencies; then established outlets; then monitors; then local outlets, unnamed local sources and media of a party. An encyclopedia or a digest never carries the displayed value where a better source of the incident gives one.",
    ar: "تُحفظ كل قيمة مختلفة مع قائلها، وتُعرض قيمة الأعلى رتبة: مسؤولو دولة كانت حاضرة، والقوة في شأن خسائرها؛ ثم وكالات الأنباء؛ ثم الصحافة الراسخة؛ ثم جهات الرصد؛ ثم المنابر المحلية والمصادر المحلية غير المسماة وإعلام الأطراف. ولا تُعرض قيمة من موسوعة أو موجز إذا أوردها مصدر أفضل للحادثة.",
  },
  {
    en: "Of one speaker the later figure counts. A figure outranks a higher speaker who gave none, unless only a local outlet or a party gives it.",
    ar: "يُعتدّ بالرقم الأحدث للقائل الواحد. ويتقدم الرقم على قائل أعلى رتبة لم يذكر رقمًا، إلا إذا لم يذكره سوى منبر محلي أو طرف.",
  },
  {
    en: "An official denial does not remove what a news agency reports in detail: both are displayed.",
    ar: "لا يُسقط النفي الرسمي ما أوردته وكالة أنباء بالتفصيل: يُعرض الخبر ويوضع النفي إلى جانبه.",
  },
  {
    en: "Where equals differ, none is preferred: numbers are displayed as a range from the least to the most, weapons are all named, and a text gives both.",
    ar: "إذا اختلف متساوون فلا يُفضَّل أحدهم: تُعرض الأعداد مدى من الأقل إلى الأكثر، وتُذكر الأسلحة كلها، ويروي النص القولين.",
  },
  DAY_RULE,
  {
    en: "A closer place is displayed where it lies within a wider one that a higher speaker names, with its precision.",
    ar: "يُعرض المكان الأدق إذا وقع داخل مكان أوسع ذكره قائل أعلى رتبة، مع بيان دقته.",
  },
  {
    en: "A figure for several sites or for part of those hurt says so and never becomes the figure of one site.",
    ar: "الرقم الذي يشمل عدة مواقع أو بعض المصابين يُذكر كذلك ولا يصير رقم موقع واحد.",
  },
];
