import type { Lang } from "@/lib/domain/shapes/lang";
import { shellWords } from "@/lib/messages/rooms";

/** A text field for a date as `typedDate` reads it: the same in every locale, and without scripts. */
export const typedDateField = (lang: Lang) =>
  ({
    dir: "ltr",
    placeholder: "2023-11-08",
    title: shellWords.get(lang).dates.hint,
    size: 12,
    maxLength: 40,
    autoComplete: "off",
  }) as const;
