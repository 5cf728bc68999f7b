import { isolated, ltr } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";
import type { FoundWords } from "../../en/files/found";
import { quoted } from "./counts";
import { letters } from "./letters";

const digits = (count: number) => count.toLocaleString("en-GB");
const DELIMITERS = {
  ",": "فواصل",
  ";": "فواصل منقوطة",
  "\t": "علامات جدولة",
  "|": "خطوط عمودية (|)",
} as const;
const SIDES = { south: "جنوبية", west: "غربية", both: "جنوبية وغربية" } as const;
const ZERO_BYTES = {
  one: "بايت صفري واحد",
  two: "بايتان صفريان",
  few: "# بايتات صفرية",
  other: "# بايت صفري",
};
const LINES_ABOVE = {
  one: "السطر الذي فوقه متروك",
  two: "السطران فوقه متروكان",
  few: "الأسطر الـ# فوقه متروكة",
  other: "الأسطر الـ# فوقه متروكة",
};
const all = (names: readonly string[], between: string) => names.map(quoted).join(between);
const cells = (texts: readonly string[], isMore: boolean) =>
  `${texts.map(isolated).join("، ")}${isMore ? "…" : ""}`;

export const found: FoundWords = {
  text: (text) => text,

  knownFormat: (format, columns) => `${ltr(format)}: فيه الأعمدة ${ltr(columns.join(", "))}`,
  unknownFormat: "صيغة غير معروفة: يرجى التحقق من الأعمدة",
  inArchive: (names) => `في الأرشيف باسم ${all(names, " داخل ")}`,
  gzip: `مضغوط بصيغة ${ltr("gzip")}`,
  delimiter: (delimiter) => `بين الحقول ${DELIMITERS[delimiter]}`,
  merged: "خلايا مدمجة: تُعطى القيمة لكل صف من صفوف الدمج العمودي",
  encoding: (encoding, reason) => `${letters.encodings[encoding]}: ${letters.reasons[reason]}`,
  zeroBytes: (count) => `${inForm(ZERO_BYTES, count, "ar")} بين حروفه، مكانها علامة استبدال`,
  gdelt: `حوادث من ${ltr("GDELT")} بلا عناوين، والأعمدة معروفة من عددها`,
  tagsAsHeader: `عناوين أعمدته وسوم ${ltr("HXL")}`,
  noHeader: "بلا عناوين: في سطره الأول قيم كسائر الأسطر، فالأعمدة مرقّمة",
  headerBelow: (line, skipped) => `العناوين في السطر ${line}؛ ${inForm(LINES_ABOVE, skipped, "ar")}`,
  tagsSkipped: `وسوم ${ltr("HXL")} تحت العناوين متروكة`,
  kml: `KML: صف لكل علامة موضعية، ولكل موضع من المسار صف؛ وما في ${ltr("ExtendedData")} أعمدة`,
  gpx: "GPX: صف لكل نقطة طريق أو خط سير أو مسار",
  parquet: `ملف ${ltr("Parquet")}`,
  flatgeobuf: "FlatGeobuf: صف لكل عنصر، وخصائصه أعمدة",
  shapefile: (name) => `Shapefile ${quoted(name)}: صف لكل شكل، وسماته أعمدة`,
  database: (table) => `GeoPackage أو قاعدة بيانات SQLite أخرى، الجدول ${quoted(table)}`,
  spreadsheet: (sheet) => `جدول بيانات، ورقة العمل ${quoted(sheet)}`,
  markupTable: (sheet) => `جدول بصيغة HTML أو ${ltr("XML")}، ورقة العمل ${quoted(sheet)}`,
  esriJson: `${ltr("Esri JSON")}: صف لكل عنصر، وسماته أعمدة`,
  geoJson: "GeoJSON: صف لكل عنصر، وخصائصه أعمدة",
  geoJsonLines: "GeoJSON، عنصر في كل سطر، وخصائصه أعمدة",
  geoJsonLoose: "GeoJSON بلا مجموعة: صف لكل عنصر أو شكل هندسي",
  topoJson: `${ltr("TopoJSON")}: صف لكل شكل هندسي، وخصائصه أعمدة`,
  jsonLines: "JSON، كائن بعد كائن: صف لكل منها",
  jsonList: "JSON: قائمة كائنات، صف لكل منها",
  jsonListAt: (path) => `JSON: القائمة ${quoted(path)}، صف لكل كائن`,

  manyColumns: (most) => `عدد أعمدته ${digits(most)} أو أكثر، ولا يمكن اختيار ما بعدها.`,
  unknownSize: "حجمه بعد فك الضغط غير معروف: لا تُقرأ الصفوف التي تتجاوز 4 غيغابايت من النص.",
  muchText: "في الملف أكثر من 4 غيغابايت من النص، ولا تُقرأ الصفوف التي تتجاوزها. يمكن تقسيمه بحسب السنوات.",
  manyRows: (about, most) =>
    `فيه نحو ${digits(about)} صف: لا يُقرأ ما بعد أول ${digits(most)}. يمكن تقسيمه بحسب السنوات.`,

  chosen: "كما اخترت",
  namedSo: (format) => `هكذا يسميه ${ltr(format)}`,
  namedOtherwise: (format, header) => `يسميه ${ltr(format)} ${quoted(header)}، ولا وجود له في هذا الملف`,
  header: (header) => `عنوانه ${quoted(header)}`,
  headerAndOther: (header, other) => `عنوانه ${quoted(header)}؛ وفي ${quoted(other)} تواريخ أيضًا`,
  noHeaderSays: "لا عنوان يدل عليه",
  bothInCells: (sample) => `في خلاياه الإحداثيان معًا: ${quoted(sample)}`,
  beyond90: "تخمين: يتجاوز 90 درجة",
  otherBeyond90: "تخمين: الآخر من x وy يتجاوز 90 درجة، فهذا خط العرض",
  metres: (header, sample) =>
    `في ${quoted(header)} القيمة ${quoted(sample)}، وتبدو أمتارًا في نظام إسقاط مثل ${ltr("UTM")} لا درجات؛ يلزم تصدير الملف من جديد بنظام ${ltr("WGS 84 (EPSG:4326)")}`,
  cutDegrees: (one, other) =>
    `يبدو أن في ${quoted(one)} و${quoted(other)} درجات ودقائق وثواني: اجمعها في عمود واحد، مثل ${ltr("33 18 54.7")}`,
  eitherColumn: (one, other) => `كل من ${quoted(one)} و${quoted(other)} محتمل: اختر أحدهما`,
  noDates: "لا عمود فيه أيام",
  dates: "تخمين: قيمه تواريخ",
  datesAndOther: (other) => `تخمين: قيمه تواريخ؛ وفي ${quoted(other)} تواريخ أيضًا`,
  datesOfRow: (header) =>
    `في ${quoted(header)} تواريخ، لكن اسمه يوحي بتواريخ الصف لا الحادثة؛ اختره إن كان للحادثة`,
  severalDates: (headers) => `في ${all(headers, " و")} تواريخ؛ اختر تاريخ الحادثة`,
  joinedDate: (headers) => `التاريخ مجموع من ${all(headers, "، ")}`,
  decimals: (sample) => `تُكتب الإحداثيات هكذا: ${quoted(sample)}`,
  noDecimals: "لا كسور عشرية",

  noDayColumn: "لا عمود للأيام بعد",
  dateParts: "لكل من السنة والشهر واليوم عمود",
  yearOrDayFirst: (sample) => `${quoted(sample)} يُقرأ واليوم أولًا أو السنة أولًا`,
  yearOrMonthName: "تواريخه تبدأ بالسنة أو تذكر الشهر باسمه",
  noDateReadable: "لا تاريخ مقروءًا بين قيمه الأولى",
  bothOrders: (dayFirst, monthFirst) =>
    `${quoted(dayFirst)} لا يصح إلا واليوم قبل الشهر، و${quoted(monthFirst)} لا يصح إلا والشهر قبل اليوم`,
  dayFirst: (sample) => `${quoted(sample)} لا يصح إلا واليوم قبل الشهر`,
  monthFirst: (sample) => `${quoted(sample)} لا يصح إلا والشهر قبل اليوم`,
  eitherOrder: (sample) => `${quoted(sample)} وسائر القيم تُقرأ على الوجهين`,
  solarHijri: (sample) => `${quoted(sample)} يوم بالتقويم الهجري الشمسي كما يُكتب في إيران`,
  milliseconds: (sample) => `${quoted(sample)} عدد أجزاء الألف من الثانية منذ 1970`,
  seconds: (sample) => `${quoted(sample)} عدد الثواني منذ 1970`,
  excelDays: (sample) =>
    `${quoted(sample)} عدد الأيام كما يعدّها Excel منذ 1900؛ وتعدّها ملفات أجهزة ماك القديمة منذ 1904`,

  whichLetters: "أي الحروف صحيحة؟",
  lettersAs: (encoding) => letters.encodings[encoding],
  isThereHeader: "هل فيه سطر للعناوين؟",
  headerNo: "لا: كل سطر صف",
  headerYes: (line) => `نعم، السطر ${line}`,
  columnsAre: (texts, isMore) => `الأعمدة: ${cells(texts, isMore)}`,
  firstRowIs: (texts, isMore) => `الصف الأول: ${cells(texts, isMore)}`,
  whichDate: "أي التواريخ هو المقصود؟",
  dayOrMonthFirst: "أيهما أولًا: اليوم أم الشهر؟",
  dayMonthOrYearFirst: "أيها أولًا: اليوم أم الشهر أم السنة؟",
  theDay: `اليوم: ${ltr("31/12")}`,
  theMonth: `الشهر: ${ltr("12/31")}`,
  theYear: `السنة: ${ltr("24/12/31")}`,
  countedSince: "منذ متى تُعدّ أيامه؟",
  since1900: "منذ 1900 كما يعدّها Excel",
  since1904: "منذ 1904 كما على أجهزة ماك القديمة",
  pairLatitude: "أي الرقمين خط العرض؟",
  theFirst: "الأول",
  theSecond: "الثاني",
  columnLatitude: "أي العمودين خط العرض؟",
  whichCentury: "السنوات مكتوبة برقمين. أي قرن هو المقصود؟",
  century: (century) => `بين ${century.replace("-", " و")}`,
  allOnSide: (headers, side) => `هل كل درجات ${all(headers, " و")} ${SIDES[side]}؟`,
  asHeaderSays: "نعم، كما في العنوان",
  asSignsSay: "لا، بحسب إشاراتها",
};
