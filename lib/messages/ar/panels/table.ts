import { inForm } from "@/lib/domain/plural-forms";
import type { table as tableEn } from "../../en/panels/table";

export const table: typeof tableEn = {
  title: "جدول الحوادث",
  incidents: (count) =>
    inForm(
      {
        zero: "لا حوادث",
        one: "حادثة واحدة",
        two: "حادثتان",
        few: "# حوادث",
        many: "# حادثة",
        other: "# حادثة",
      },
      count,
      "ar",
    ),
  columns: {
    day: "اليوم",
    time: "الوقت",
    kind: "النوع",
    place: "المكان",
    country: "البلد",
    weapon: "السلاح",
    by: "الجهة",
    killed: "القتلى",
    injured: "الجرحى",
    status: "درجة التوثيق",
    disputed: "محل خلاف",
    origin: "موقع الإطلاق",
    sources: "المصادر",
    summary: "الملخص",
  },
  weapons: (names) => names.join("، "),
  by: {
    claimed: (party) => `${party} (أعلنت مسؤوليتها)`,
    attributed: (party) => `${party} (منسوبة إليها)`,
  },
  disputed: { yes: "نعم", no: "لا" },
  notSaid: "الجهة غير مذكورة",
  groups: { day: "التجميع حسب اليوم", place: "التجميع حسب المكان", party: "التجميع حسب الجهة" },
  group: "التجميع",
  noGroups: "بلا تجميع",
  chooseColumns: "الأعمدة",
  copy: "نسخ بصيغة TSV",
  copyFirst: (rows) => `نسخ أول ${rows} بصيغة TSV`,
};
