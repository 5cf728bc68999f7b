import { THEATRE } from "@/lib/theatre/theatre";
import { type Day, day } from "./day";
import { formatDay } from "./format-day";

/** Whose clock the times of incidents are told by. Days stay theatre days whatever is chosen. */
export const CLOCK_ZONES = ["theatre", "utc", "washington"] as const;
export type ClockZone = (typeof CLOCK_ZONES)[number];

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

const washington = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

const two = (value: number) => String(value).padStart(2, "0");

/** How far Washington is behind UTC at an instant, and what its time is called then: by the law of that date. */
function washingtonAt(utcMinutes: number): { readonly behindMinutes: number; readonly zone: string } {
  const parts = washington.formatToParts(utcMinutes * MS_PER_MINUTE);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  const there = Number(part("hour")) * 60 + Number(part("minute"));
  const behindMinutes = (((utcMinutes - there) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return { behindMinutes, zone: behindMinutes === 240 ? "EDT" : "EST" };
}

/** `localTime` is `HH:MM` in theatre time on the theatre day `on`. */
export function clockTime(on: Day, localTime: string, zone: ClockZone): ClockTime {
  if (zone === "theatre") return { day: on, time: localTime, zone: THEATRE.zone };
  const [hours = 0, minutes = 0] = localTime.split(":").map(Number);
  const utc = on * MINUTES_PER_DAY + hours * 60 + minutes - THEATRE.utcOffsetMinutes;
  const there = zone === "washington" ? washingtonAt(utc) : { behindMinutes: 0, zone: "UTC" };
  const shown = utc - there.behindMinutes;
  const inDay = ((shown % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return {
    day: day(Math.floor(shown / MINUTES_PER_DAY)),
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
    zone: there.zone,
  };
}

const PLACE: Record<ClockZone, (zone: string) => string> = {
  theatre: (zone) => `theatre time (${zone})`,
  utc: (zone) => zone,
  washington: (zone) => `in Washington (${zone})`,
};

/** "04:30 theatre time (UTC+3)", "21:30 in Washington (EDT), 26 October 2023": the date only where it is another. */
export function clockTimeText(on: Day, localTime: string, zone: ClockZone): string {
  const shown = clockTime(on, localTime, zone);
  const text = `${shown.time} ${PLACE[zone](shown.zone)}`;
  return shown.day === on ? text : `${text}, ${formatDay(shown.day, "en", "long")}`;
}

/** "21:30 EDT, 26 Oct" for where there is little room. */
export function shortClockTime(on: Day, localTime: string, zone: ClockZone): string {
  const shown = clockTime(on, localTime, zone);
  const text = `${shown.time} ${shown.zone}`;
  return shown.day === on ? text : `${text}, ${formatDay(shown.day, "en", "short")}`;
}
