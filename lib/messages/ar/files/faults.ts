import { isolated, ltr } from "@/lib/domain/isolate";
import type { FaultsWords } from "../../en/files/faults";
import { quoted } from "./counts";

const WANTED = `الصيغ المقبولة: CSV وجداول البيانات (${ltr("XLSX, XLS, ODS")}) وGeoJSON وغيره من JSON وKML وKMZ وGPX وShapefile في ملف ZIP وGeoPackage وFlatGeobuf وParquet.`;

type Given<Name extends "stranger" | "too-large-whole"> = Parameters<FaultsWords[Name]>[0];

const STRANGERS: Readonly<Record<Given<"stranger">, string>> = {
  pdf: "ملف PDF",
  sevenZip: `أرشيف ${ltr("7-Zip")}`,
  rar: `أرشيف ${ltr("RAR")}`,
  picture: "صورة",
  tiff: `صورة ${ltr("TIFF")}`,
  r: `ملف بيانات ${ltr("R")}`,
  hdf: `ملف بيانات ${ltr("HDF")}`,
  spss: `ملف بيانات ${ltr("SPSS")}`,
  stata: `ملف بيانات ${ltr("Stata")}`,
  arrow: `ملف بيانات ${ltr("Arrow")}`,
  bzip2: `ملف مضغوط بصيغة ${ltr("bzip2")}`,
  xz: `ملف مضغوط بصيغة ${ltr("xz")}`,
  zstandard: `ملف مضغوط بصيغة ${ltr("Zstandard")}`,
  word: `مستند ${ltr("Word")}`,
  powerPoint: "عرض PowerPoint",
  document: "مستند لا جدول بيانات",
  webPage: "صفحة ويب",
};

const WHOLES: Readonly<Record<Given<"too-large-whole">, string>> = {
  topoJson: `ملف ${ltr("TopoJSON")}`,
  workbook: "ملف جداول البيانات",
  parquet: "مجموعة صفوف من Parquet",
  database: "ملف GeoPackage أو قاعدة بيانات SQLite أخرى",
  zip: "أرشيف ZIP",
};

const whole = (what: string) =>
  `لا تُمكن قراءة ${what} إلا دفعة واحدة، والملف أكبر من ذلك. يمكن تقسيمه بحسب السنوات، أو حفظه بصيغة CSV أو GeoJSON.`;

const AGAIN = `لا بدرجات خطي الطول والعرض. يلزم تصديره من جديد بنظام ${ltr("WGS 84 (EPSG:4326)")}.`;

export const faults: FaultsWords = {
  empty: "الملف فارغ.",
  blank: "أول 256 كيلوبايت من الملف فراغ، ولا جدول فيه.",
  binary: `نوع هذا الملف غير معروف. ${WANTED}`,
  stranger: (kind) => `هذا ${STRANGERS[kind]}، وهو غير مقبول. ${WANTED}`,
  "stranger-xml": (element) => `هذا ملف XML من نوع ${ltr(`<${element}>`)}، وهو غير مقبول. ${WANTED}`,
  "zip-without-data": (names, isMore) =>
    `ليس في الأرشيف ملف مقبول${names.length === 0 ? "" : `، بل ${names.map(quoted).join("، ")}${isMore ? " وغيرها" : ""}`}. ${WANTED}`,
  "shp-alone": `هذا واحد من ملفات Shapefile. ضع الملفات ذات الاسم نفسه ${ltr(".shp, .dbf, .prj, .cpg")} في أرشيف ZIP واحد وافتحه.`,
  encrypted: "الملف محمي بكلمة مرور. احفظه بلا كلمة مرور وافتحه.",
  bomb: "يتضخم الملف عند فكه تضخمًا غير معقول، كقنبلة مضغوطة. توقفت القراءة.",
  "too-deep": "تداخل عناصر الملف يتجاوز 200 مستوى، وهو أعمق من جدول أماكن.",
  "no-records": "لا عناصر في الملف لعرضها.",
  "no-rows": "في الملف سطر عناوين ولا صفوف.",
  "too-large": "الملف أكبر من 4 غيغابايت، وهو حد هذه الصفحة. يمكن تقسيمه بحسب السنوات.",
  "too-large-whole": (what) => whole(WHOLES[what]),
  "too-large-entry": (name) => whole(`${quoted(name)} في الأرشيف`),
  damaged: "الملف مبتور أو تالف قبل صفه الأول.",
  "no-features": `ليس في ملف JSON هذا قائمة سجلات. استخدم GeoJSON أو JSON سطرًا سطرًا أو ${ltr("Esri JSON")} أو ${ltr("TopoJSON")} أو قائمة كائنات.`,
  projected: (system) => `إحداثياته بنظام ${isolated(system)} ${AGAIN}`,
  "projected-unnamed": `إحداثياته بنظام ديكارتي غير محدد ${AGAIN}`,
  metres: (sample) => `إحداثياته بأمتار نظام إسقاط مثل ${ltr("UTM")} (${isolated(sample)}) ${AGAIN}`,
  "no-places": "لا مكان لأي من سجلاته: لا شكل هندسيًا يُرسم على الخريطة.",
  ambiguous: "أعمدته ملتبسة. افتحه مرة في «بياناتك» وأجب عن الأسئلة هناك واحتفظ به في هذا المتصفح.",
  "other-name": (name) => `هذا ${quoted(name)}، والشريحة تحتاج إلى ملف باسم آخر.`,
  gone: "تعذّرت قراءة الملف: ربما نُقل من مكانه أو تغيّر منذ اختياره.",
  unreadable: "تعذّرت قراءة الملف.",
};
