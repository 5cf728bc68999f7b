import { textLang } from "@/lib/domain/text-lang";

interface NameTextProps {
  readonly en: string;
  /** `null`: there is no Arabic form that is certain; the Latin one stands instead. */
  readonly ar: string | null;
  readonly lang: "en" | "ar";
}

/** A name in the reader's language of names, isolated from the direction of the text around it. */
export function NameText({ en, ar, lang }: NameTextProps) {
  return lang === "ar" && ar !== null ? (
    <bdi lang="ar" dir="rtl">
      {ar}
    </bdi>
  ) : (
    <bdi lang="en">{en}</bdi>
  );
}

/** A text of the dataset, which is in one language for all readers: marked as that, isolated from the direction of the text around it. */
export function DatasetText({ text }: { readonly text: string }) {
  return <bdi lang={textLang(text)}>{text}</bdi>;
}
