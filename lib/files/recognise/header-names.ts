const LATITUDE = new Set(
  "lat latitude latitud latitudine breite breitengrad geobreite широта enlem latitudes lats laty φ عرض العرض decimallatitude".split(
    " ",
  ),
);
const LONGITUDE = new Set(
  "lon lng long longitude longitud longitudine lange laenge langengrad laengengrad долгота boylam lons lonx λ طول الطول decimallongitude".split(
    " ",
  ),
);
const NORTH_AXIS = new Set("northing hochwert y ycoord ycoordinate coordy pointy yc".split(" "));
const EAST_AXIS = new Set("easting rechtswert x xcoord xcoordinate coordx pointx xc".split(" "));
const BOTH = new Set(
  "coordinates coordinate coords coord coordonnees koordinaten coordenadas coordinate latlng latlon latlong geom geometry wkt geo point geopoint location geolocation gps mgrs grid position the georeference координаты koordinat الاحداثيات احداثيات الموقع مختصات".split(
    " ",
  ),
);
const DAY = new Set(
  "date dates day dt datum fecha data дата tarih التاريخ تاريخ تاریخ jour tag time timestamp datetime occurred sqldate when period".split(
    " ",
  ),
);
/** When something began; also when a form was opened. */
const BEGIN = new Set(
  "start started begin began since from onset debut beginn von inicio desde inizio dal начало baslangic بدايه بداية البداية شروع".split(
    " ",
  ),
);
/** Of the row, of its end or of a person, and not of what happened: the beginnings of words. */
const ADMIN =
  /^(updat|modif|creat|report|publi|entry|enter|upload|submi|add(ed|$)|dateadded|end|until|ingest|retriev|access|edit|regist|import|collect|verif|review|scrap|crawl|download|birth|dob$|born|geburt|geander|veroff|gemeldet|meldung|erstellt|erfass|aktualis|naissance|nacim|nascita|creaz|signal|rapport|informe|registro|kayit|yayin|dogum|guncel|публик|сообщ|обновл|создан|рожд|оконч|конец|bitis|fin$|fine$|fecha_?fin|bis$|al$|to$|نشر|النشر|تحديث|التحديث|ميلاد|الميلاد|انتشار|ثبت|پايان|پایان|نهاي)/;
const NO_DAY = new Set("id code number nr no event_id eventid precision prec type week".split(" "));

/** Words of a header: cut at camel case, units in brackets left out, accents and Arabic spellings folded. */
export function headerWords(header: string): string[] {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}

/** How surely a header names an axis: 0 for not at all. */
export function axisScore(header: string, axis: "latitude" | "longitude"): number {
  const words = headerWords(header);
  const [names, axes] = axis === "latitude" ? [LATITUDE, NORTH_AXIS] : [LONGITUDE, EAST_AXIS];
  const others = axis === "latitude" ? LONGITUDE : LATITUDE;
  const whole = words.join("");
  if (names.has(whole)) return 5;
  if (words.some((word) => names.has(word)) && !words.some((word) => others.has(word))) return 4;
  const stem =
    axis === "latitude"
      ? /^(?!.*(long|lng)).{2,}(lat|latitude|latitud)$|^lat(deg|dd|wgs84|itude.*)$/
      : /.{2,}(lng|lon|longitude|longitud)$|^(lon|lng|long)(deg|dd|wgs84|itude.*)$/;
  if (stem.test(whole)) return 3;
  return axes.has(whole) || words.some((word) => axes.has(word)) ? 2 : 0;
}

/** Whether a header says that all of its degrees are south or west, as "Longitude (°W)" does. */
export function namesSouthOrWest(header: string): boolean {
  return (
    /(?:^|[\s_([°º.])(?:deg(?:rees)?[\s._]*)?[ws](?:est|outh)?[)\]]?\s*$/i.test(header) &&
    !/d\W*m\W*s/i.test(header) &&
    axisScore(header, "latitude") + axisScore(header, "longitude") > 0
  );
}

/** Whether a header says that its cells hold both coordinates. */
export function namesPlace(header: string): boolean {
  const words = headerWords(header);
  return (
    words.some((word) => BOTH.has(word)) ||
    (axisScore(header, "latitude") === 0 && /lat.*(lon|lng)/i.test(header))
  );
}

/** How surely a header names the day of what happened: 3 the day, 2 perhaps, 1 a day of the row itself, 0 none. */
export function dayScore(header: string): number {
  const words = headerWords(header);
  const isDay = words.some(
    (word) => DAY.has(word) || /(date|datum|fecha|time)$/.test(word) || /^date/.test(word),
  );
  if (words.some((word) => NO_DAY.has(word))) return 0;
  if (words.some((word) => ADMIN.test(word))) return 1;
  return isDay ? 3 : words.some((word) => BEGIN.has(word)) ? 2 : 0;
}

type DatePart = "year" | "month" | "date";
const PART_WORDS: Readonly<Record<DatePart, ReadonlySet<string>>> = {
  year: new Set("year iyear an annee jahr ano anno год yil سنة السنة عام سال yyyy yr".split(" ").map(folded)),
  month: new Set("month imonth mois monat mes mese месяц ay شهر الشهر ماه mm mon".split(" ").map(folded)),
  date: new Set("day iday jour tag dia giorno день gun يوم اليوم روز dd".split(" ").map(folded)),
};

/** The part of a date that a header names; `null` for none. */
export function datePartOf(header: string): DatePart | null {
  const words = headerWords(header);
  if (words.length > 2 || words.some((word) => NO_DAY.has(word))) return null;
  const parts = (["year", "month", "date"] as const).filter((part) =>
    words.some((word) => PART_WORDS[part].has(word)),
  );
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
