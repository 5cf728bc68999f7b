/**
 * Month names of twelve languages and traditions, one list a month, split by blanks: English, French, German, Spanish, Italian, Russian,
 * Turkish, Arabic (Egypt, the Levant, the Maghreb) and Persian, with their usual short forms.
 */
const MONTHS: readonly string[] = [
  "jan january janv janvier januar jänner jän enero ene gennaio gen январь января янв ocak oca يناير كانونالثاني جانفي ژانویه",
  "feb february fév févr février februar feber febrero febbraio февраль февраля фев февр şubat şub فبراير شباط فيفري فوریه",
  "mar march mars märz maerz mär mrz marzo март марта мар mart مارس آذار",
  "apr april avr avril abril abr aprile апрель апреля апр nisan nis أبريل نيسان أفريل آوریل",
  "may mai mayo maggio mag май мая mayıs مايو أيار ماي مه می",
  "jun june juin juni junio giugno giu июнь июня июн haziran haz يونيو يونيه حزيران جوان ژوئن",
  "jul july juil juillet juli julio luglio lug июль июля июл temmuz tem يوليو يوليه تموز جويلية يوليوز ژوئیه جولای",
  "aug august août agosto ago август августа авг ağustos ağu أغسطس آب أوت غشت آگوست",
  "sep sept september septembre septiembre setiembre settembre set сентябрь сентября сен сент eylül eyl سبتمبر أيلول شتنبر سپتامبر",
  "oct october octobre oktober okt octubre ottobre ott октябрь октября окт ekim eki أكتوبر تشرينالأول اكتوبر اکتبر",
  "nov november novembre noviembre ноябрь ноября ноя нояб kasım kas نوفمبر تشرينالثاني نونبر نوامبر",
  "dec december déc décembre dezember dez diciembre dic dicembre декабрь декабря дек aralık ara ديسمبر كانونالأول دجنبر دسامبر",
];

/** Months of the Solar Hijri calendar of Iran and, last, of Afghanistan. */
const SOLAR_MONTHS: readonly string[] = [
  "فروردین farvardin حمل",
  "اردیبهشت ordibehesht ثور",
  "خرداد khordad جوزا",
  "تیر tir سرطان",
  "مرداد mordad اسد",
  "شهریور shahrivar سنبله",
  "مهر mehr میزان",
  "آبان aban عقرب",
  "آذر azar قوس",
  "دی dey جدی",
  "بهمن bahman دلو",
  "اسفند esfand حوت",
];

const WEEKDAYS =
  "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
  "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim " +
  "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so " +
  "lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom " +
  "lunedì martedì mercoledì giovedì gio venerdì sabato domenica " +
  "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс " +
  "pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz " +
  "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه";

const FILLERS = "de del den der le la the of il di г года год yılı y العام عام سنة يوم روز سال";
const ORDINALS = "st nd rd th er re e o ª º го";

const byWord = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    lists.flatMap((list, index) => list.split(" ").map((word) => [foldWord(word), index + 1] as const)),
  );
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(foldWord));

const MONTH_OF = byWord(MONTHS);
const SOLAR_MONTH_OF = byWord(SOLAR_MONTHS);
const WEEKDAY_WORDS = setOf(WEEKDAYS);
const FILLER_WORDS = setOf(FILLERS);
const ORDINAL_WORDS = setOf(ORDINALS);

/** A word as it is compared: small letters without accents, Arabic letters in one spelling. */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ىيی]/g, "ي")
    .replace(/[كک]/g, "ك")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ةه]/g, "ه")
    .replace(/ı/g, "i")
    .replace(/ـ/g, "");
}

/** 1 to 12 for the name of a Gregorian month in a language that is known, whole or in its usual short form. */
export function monthOf(word: string): number | undefined {
  return MONTH_OF.get(foldWord(word));
}

/** 1 to 12 for a month of the Solar Hijri calendar. */
export function solarMonthOf(word: string): number | undefined {
  return SOLAR_MONTH_OF.get(foldWord(word));
}

export const isWeekday = (word: string): boolean => WEEKDAY_WORDS.has(foldWord(word));
export const isFiller = (word: string): boolean => FILLER_WORDS.has(foldWord(word));
export const isOrdinal = (word: string): boolean => ORDINAL_WORDS.has(foldWord(word));
