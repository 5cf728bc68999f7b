import type { PanelsWords } from "../../en/panels";

type Words = PanelsWords["weaponRadius"];

const reach = ({ km, isLeast }: Parameters<Words["range"]>[0]) => `${km} كم${isLeast ? " على الأقل" : ""}`;

export const weaponRadius: Words = {
  name: "نصف القطر بحسب",
  typed: "رقم بالكيلومترات",
  weapon: (name, range) => `${name}، ${reach(range)}`,
  range: (range, by) => `المدى ${reach(range)}${by === null ? "" : ` (${by})`}.`,
  source: "المصدر:",
};
