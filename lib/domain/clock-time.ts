import { FAR_CLOCKS } from "@/lib/theatre/far-clocks";
import { THEATRE } from "@/lib/theatre/theatre";
import { type Day, day } from "./day";
import { formatDay } from "./format-day";
import type { FarClock } from "./shapes/far-clock";
import type { Lang } from "./shapes/lang";

/** Whose clock the times of incidents are told by. Days stay theatre days whatever is chosen. */
export type ClockZone = "theatre" | "utc" | keyof typeof FAR_CLOCKS;

const FAR: Readonly<Record<string, FarClock>> = FAR_CLOCKS;
export const CLOCK_ZONES = ["theatre", "utc", ...Object.keys(FAR_CLOCKS)] as readonly ClockZone[]; // a record literal has no other keys

/** What each clock is called where one is chosen. */
export function clockLabels(lang: Lang): readonly { readonly value: ClockZone; readonly label: string }[] {
  const theatre = { en: "Theatre", ar: "مسرح العمليات" }[lang];
  return CLOCK_ZONES.map((value) => ({
    value,
    label: value === "theatre" ? theatre : (FAR[value]?.label[lang] ?? "UTC"),
  }));
}

/** A time as a clock in some zone shows it, on the date that it has there. */
interface ClockTime {
  readonly day: Day;
  /** `HH:MM` */
  readonly time: string;
  /** As it is written behind a time: `UTC+3`, `UTC`, `EDT`, `EST`. */
  readonly zone: string;
}

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

const two = (value: number) => String(value).padStart(2, "0");

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How many minutes a city is ahead of UTC at an instant, by the law of that date: -719 to 720. */
function minutesAhead(timeZone: string, utcMinutes: number): number {
  const format =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" });
  formatters.set(timeZone, format);
  const parts = format.formatToParts(utcMinutes * MS_PER_MINUTE);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  const there = Number(part("hour")) * 60 + Number(part("minute"));
  const ahead = (((there - utcMinutes) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return ahead > MINUTES_PER_DAY / 2 ? ahead - MINUTES_PER_DAY : ahead;
}

/** `localTime` is `HH:MM` in theatre time on the theatre day `on`. */
export function clockTime(on: Day, localTime: string, zone: ClockZone): ClockTime {
  if (zone === "theatre") return { day: on, time: localTime, zone: THEATRE.zone };
  const [hours = 0, minutes = 0] = localTime.split(":").map(Number);
  const utc = on * MINUTES_PER_DAY + hours * 60 + minutes - THEATRE.utcOffsetMinutes;
  const far = FAR[zone];
  const ahead = far ? minutesAhead(far.timeZone, utc) : 0;
  const shown = utc + ahead;
  const inDay = ((shown % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return {
    day: day(Math.floor(shown / MINUTES_PER_DAY)),
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
    zone: far ? (far.names[ahead] ?? far.label.en) : "UTC",
  };
}

/** After a time: whose clock it is. `written` is the zone's abbreviation. */
const PLACED = {
  en: {
    theatre: (written: string) => `theatre time (${written})`,
    far: (city: string, written: string) => `in ${city} (${written})`,
  },
  ar: {
    theatre: (written: string) => `بتوقيت مسرح العمليات (${written})`,
    far: (city: string, written: string) => `بتوقيت ${city} (${written})`,
  },
} as const;

function placed(zone: ClockZone, written: string, lang: Lang): string {
  if (zone === "theatre") return PLACED[lang].theatre(written);
  const far = FAR[zone];
  return far ? PLACED[lang].far(far.label[lang], written) : written;
}

const COMMA = { en: ", ", ar: "، " } as const;

/** "04:30 theatre time (UTC+3)", "22:10 in Sydney (AEST), 2 May 2021": the date only where it is another. */
export function clockTimeText(on: Day, localTime: string, zone: ClockZone, lang: Lang): string {
  const shown = clockTime(on, localTime, zone);
  const text = `${shown.time} ${placed(zone, shown.zone, lang)}`;
  return shown.day === on ? text : `${text}${COMMA[lang]}${formatDay(shown.day, lang, "long")}`;
}

/** "21:30 EDT, 26 Oct" for where there is little room. */
export function shortClockTime(on: Day, localTime: string, zone: ClockZone, lang: Lang): string {
  const shown = clockTime(on, localTime, zone);
  const text = `${shown.time} ${shown.zone}`;
  return shown.day === on ? text : `${text}${COMMA[lang]}${formatDay(shown.day, lang, "short")}`;
}
