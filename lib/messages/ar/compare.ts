import type { CompareWords } from "../en/compare";

export const compare: CompareWords = {
  title: "مقارنة",
  days: (left, right) => `${left} و${right}`,
  description: (days, subject) => `${days} جنبًا إلى جنب: ${subject}، على خريطتين مع أعداد كل منهما.`,
  sides: { a: "اليسرى", b: "اليمنى" },
  side: (name, day) => `الخريطة ${name}: ${day}`,
  map: (name) => `الخريطة ${name}`,
  noDataset: "تعذّر تحميل مجموعة البيانات، والمعروض يوما الرابط وحدهما.",
  noMaps: (reason) =>
    `الخريطتان التفاعليتان غير متاحتين (${reason}). المعروض خريطتان ثابتتان تتبعان اليومين.`,
  nothing: "لا شيء في مجموعة البيانات",
  counts: (counts) => counts.join("، "),
  layout: "ترتيب الخريطتين",
  modes: { beside: "جنبًا إلى جنب", swipe: "بفاصل متحرك" },
  copyLink: "نسخ الرابط",
  form: { span: "المدة", days: "عدد الأيام", compare: "مقارنة" },
  time: {
    slider: (name) => `يوم الخريطة ${name}`,
    windowEdge: (name) => `الخريطة ${name}: أول أيام النافذة`,
    rangeEdge: (name) => `الخريطة ${name}: الطرف الآخر للفترة`,
    wholeRange: (name) => `الخريطة ${name}: الفترة كلها`,
    previous: (name) => `الخريطة ${name}: اليوم السابق`,
    next: (name) => `الخريطة ${name}: اليوم التالي`,
    date: (name) => `تاريخ الخريطة ${name}`,
    open: "الفتح في الأطلس",
  },
  divider: {
    name: "الفاصل بين الخريطتين",
    value: (left, split, right) => `${left} على اليسار بنسبة ${split} في المئة، و${right} على ما بقي`,
  },
  table: {
    caption: "الحوادث في مجموعة البيانات: على اليسار، ثم على اليمين، ثم الفرق",
    difference: "الفرق",
    all: "الكل",
  },
};
