/** What follows a date: minutes after midnight, and the zone as minutes east of UTC or a function of the instant. */
export interface TimeOfDay {
  /** `null`: no time is given. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
}

type Zone = number | ((utcMinutes: number) => number);

const TIME =
  /^(?:T|[\s,]+(?:at|um|à|a las|alle|в|klo?\.?|ore|saat|الساعة)?\s*|:)?(\d{1,2})(?:[:.h]?(\d{2})(?:[:.]?(\d{2})(?:[.,]\d+)?)?)?\s*((?:[ap]\.?m\.?|[صم])(?![\p{L}/]))?/iu;
const OFFSET = /^(?:UTC|GMT|Z)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** Names of zones that are the same everywhere; those with several meanings (IST, AST, CST in China) are left out. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  zulu: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  eat: 180,
  irst: 210,
  gst: 240,
  pkt: 300,
  jst: 540,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** Reads what stands behind a date. `null` where it is neither a time nor a zone. */
export function readTime(text: string): TimeOfDay | null {
  if (text === "" || /^[.,]$/.test(text)) return { minutes: null, zone: null };
  const time = TIME.exec(text);
  const rest = (time ? text.slice(time[0].length) : text)
    .replace(/(?<=\d)\s*\([^)]*\)$/, "")
    .replace(/^[\s,]*[([]?|[)\]]?$/g, "")
    .trim();
  const zone = rest === "" ? null : zoneOf(rest);
  if (rest !== "" && zone === null) return null;
  if (!time) return { minutes: null, zone };
  const half = time[4]?.[0]?.toLowerCase();
  let hours = Number(time[1]);
  if (!half && time[2] === undefined && !text.startsWith("T")) return null;
  if (half) hours = (hours % 12) + (half === "p" || half === "م" ? 12 : 0);
  const minutes = Number(time[2] ?? 0);
  return hours > 24 || minutes > 59 || Number(time[3] ?? 0) > 60
    ? null
    : { minutes: hours * 60 + minutes, zone };
}

/** The letters of military time: A is UTC+1, Z is UTC, J is the local time and no zone. */
export function militaryZone(letter: string): number | null {
  const at = "ABCDEFGHIKLM".indexOf(letter);
  if (at >= 0) return (at + 1) * 60;
  const west = "NOPQRSTUVWXY".indexOf(letter);
  return west >= 0 ? -(west + 1) * 60 : letter === "Z" ? 0 : null;
}

function zoneOf(text: string): Zone | null {
  const abbreviation = ABBREVIATIONS[text.toLowerCase()];
  if (abbreviation !== undefined) return abbreviation;
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? null : offset[1] === "-" ? -minutes : minutes;
  }
  return /^[A-Za-z_]+\/[A-Za-z_/+-]+\d*$/.test(text) ? namedZone(text) : null;
}

const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

function namedZone(name: string): Zone | null {
  let format = FORMATS.get(name);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat("en-GB", { timeZone: name, timeZoneName: "longOffset" });
    } catch {
      format = null; // no such zone
    }
    FORMATS.set(name, format);
  }
  if (!format) return null;
  const known = format;
  return (utcMinutes) => {
    const text =
      known.formatToParts(utcMinutes * 60_000).find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(text) ?? ["", "+", "0", "0"];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** Minutes since 1970-01-01 00:00 UTC of a local time in a zone. */
export function utcMinutes(localMinutes: number, zone: Zone): number {
  if (typeof zone === "number") return localMinutes - zone;
  return localMinutes - zone(localMinutes - zone(localMinutes));
}
