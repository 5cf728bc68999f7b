const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of a Gregorian date; `null` where there is none such. */
export function civilDay(year: number, month: number, date: number): number | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (!(date >= 1 && date <= length) || year < 1) return null;
  // Years counted from March, so that the leap day is their last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Days since 1970-01-01 of `2024-W05-7`; `null` where the year has no such week. */
export function weekDay(year: number, week: number, weekday: number): number | null {
  const fourth = civilDay(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const monday = fourth - ((fourth + 3) % 7); // 1970-01-01 was a Thursday
  const day = monday + (week - 1) * 7 + weekday - 1;
  const nextFourth = civilDay(year + 1, 1, 4) ?? day;
  return week === 53 && day >= nextFourth - ((nextFourth + 3) % 7) ? null : day;
}

/** Days since 1970-01-01 of a date of the Solar Hijri calendar, 1178 to 1633; `null` where there is none such. */
export function solarDay(year: number, month: number, date: number): number | null {
  const isLeap = (y: number) => (y * 8 + 29) % 33 < 8;
  const length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || date < 1 || date > length) return null;
  // 1 Farvardin 1403 was 20 March 2024.
  let days = 19802;
  for (let y = 1403; y < year; y += 1) days += isLeap(y) ? 366 : 365;
  for (let y = 1402; y >= year; y -= 1) days -= isLeap(y) ? 366 : 365;
  return days + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + date - 1;
}
