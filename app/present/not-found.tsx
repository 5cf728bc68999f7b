import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { Prose } from "@/components/ui/prose";
import { deckWords } from "@/lib/messages/rooms";
import { textOf } from "@/lib/story/text-of";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { inLang } from "@/lib/view/address/lang-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: deckWords.get(await pageLang()).slide.noSuchSlide };
}

export default async function NotFound() {
  const lang = await pageLang();
  const words = deckWords.get(lang).stories.missing;
  return (
    <Prose title={words.title}>
      <p>
        {words.text((name) => (
          <a key="stories" href={inLang("/present", lang)}>
            {name}
          </a>
        ))}
      </p>
      <ul>
        {SHIPPED.map(({ id, title, slides }) => (
          <li key={id}>
            <a href={inLang(`/present/${id}/1`, lang)}>
              <bdi {...textOf({ id })}>{title}</bdi>
            </a>
            {words.count(slides.length)}
          </li>
        ))}
      </ul>
    </Prose>
  );
}
