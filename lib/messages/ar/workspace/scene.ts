import { inForm } from "@/lib/domain/plural-forms";
import type { scene as sceneEn } from "../../en/workspace/scene";

export const scene: typeof sceneEn = {
  when: (day, span) => `${day}، ${span}`,
  nothing: "لا شيء في مجموعة البيانات",
  counts: (counts) => counts.join("، "),
  description: (when, held, launched, subject) =>
    `${when}: ${held}. ${launched === null ? "" : `${launched}. `}${subject}، على خريطة، مع مصادر كل حادثة.`,
  summary: {
    nothing: (when) => `${when}: لا شيء في مجموعة البيانات مع عوامل التصفية هذه.`,
    held: (when, counts) => `${when}: ${counts}.`,
    mostAt: (places) => `أكثرها في ${places.join("، ")}.`,
    unplaced: (count) =>
      `${inForm({ one: "حادثة واحدة", two: "حادثتان", few: "# حوادث", many: "# حادثة", other: "# حادثة" }, count, "ar")} بلا موضع على الخريطة.`,
  },
};
