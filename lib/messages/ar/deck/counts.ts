import { inForm } from "@/lib/domain/plural-forms";

export const slides = (count: number) =>
  inForm(
    {
      zero: "لا شرائح",
      one: "شريحة واحدة",
      two: "شريحتان",
      few: "# شرائح",
      many: "# شريحة",
      other: "# شريحة",
    },
    count,
    "ar",
  );
export const briefings = (count: number) =>
  inForm(
    {
      zero: "لا إحاطات",
      one: "إحاطة واحدة",
      two: "إحاطتان",
      few: "# إحاطات",
      many: "# إحاطة",
      other: "# إحاطة",
    },
    count,
    "ar",
  );
export const savedViews = (count: number) =>
  inForm(
    {
      zero: "لا مشاهد محفوظة",
      one: "مشهد محفوظ واحد",
      two: "مشهدان محفوظان",
      few: "# مشاهد محفوظة",
      many: "# مشهدًا محفوظًا",
      other: "# مشهد محفوظ",
    },
    count,
    "ar",
  );
