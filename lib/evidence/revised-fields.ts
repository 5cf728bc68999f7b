import type { Label } from "@/lib/domain/shapes/label";

const label = (en: string, ar: string): Label => ({ en, ar });

/** The fields of an incident's row in words, as a list of changes names them. */
export const REVISED_FIELD_LABELS: Readonly<Record<string, Label>> = {
  alternateDays: label("Other days given", "أيام أخرى وردت"),
  attributedTo: label("Attribution", "الجهة المنسوب إليها"),
  casualties: label("Casualties", "الخسائر البشرية"),
  claimedBy: label("Claim of responsibility", "إعلان المسؤولية"),
  claims: label("What the sources say", "روايات المصادر"),
  conflicts: label("What they differ on, in words", "نقاط الخلاف بالوصف"),
  day: label("Day", "اليوم"),
  kind: label("Kind", "النوع"),
  localTime: label("Hour", "الساعة"),
  munitionCount: label("Number of munitions", "عدد الذخائر"),
  notes: label("Notes", "الملاحظات"),
  origin: label("Launch origin shown", "موقع الإطلاق المعروض"),
  originClaims: label("Claims on the launch origin", "روايات موقع الإطلاق"),
  outcome: label("Outcome", "النتيجة"),
  placeId: label("Place", "المكان"),
  possibleDuplicateIds: label("Possible duplicates", "تكرار محتمل"),
  sourceIds: label("Sources", "المصادر"),
  status: label("Status", "درجة التوثيق"),
  statusReason: label("Reason for the status", "سبب درجة التوثيق"),
  summary: label("Summary", "الملخص"),
  target: label("Target", "الهدف"),
  weapons: label("Weapons", "الأسلحة"),
};

/** The incidents that a release revised, by field, most revised first. */
export function idsByField(
  revised: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const byField = new Map<string, string[]>();
  for (const [id, fields] of Object.entries(revised))
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), id]);
  return new Map([...byField].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}
