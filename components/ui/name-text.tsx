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
