import type { ReactNode } from "react";
import type { textOf } from "@/lib/story/text-of";

interface StorySectionProps {
  readonly id: string;
  readonly title: string;
  /** How its title and its slides’ are marked that are not in the language of the page. */
  readonly written?: ReturnType<typeof textOf> | undefined;
  readonly about: ReactNode;
  readonly days?: string;
  readonly actions: ReactNode;
  readonly slides: readonly {
    readonly key: string;
    readonly title: string;
    readonly href: string;
    /** SVG, drawn by this program of the validated dataset; empty until it is here. */
    readonly picture: string;
  }[];
}

/** A story among the stories: what it is about, what can be done with it, and its slides small. */
export function StorySection({ id, title, written, about, days, actions, slides }: StorySectionProps) {
  return (
    <section aria-labelledby={`story-${id}`} className="mt-12 border-t-4 border-ink pt-4">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="max-w-[44em]">
          <h2
            id={`story-${id}`}
            {...written}
            className="text-[1.625rem] leading-[1.15] font-semibold tracking-[-0.015em] [text-align:match-parent]"
          >
            {title}
          </h2>
          <div className="mt-1.5 text-[15px] leading-[1.5] *:[text-align:match-parent]">{about}</div>
          {days && <p className="numeral mt-1.5 text-[13px] text-ink-2">{days}</p>}
        </div>
        <div className="flex flex-wrap gap-2">{actions}</div>
      </div>
      {slides.length > 0 && (
        <ol className="mt-5 grid grid-cols-2 gap-x-4 gap-y-6 md:grid-cols-3 lg:grid-cols-5">
          {slides.map(({ key, title, href, picture }, index) => (
            <li key={key}>
              <a href={href} className="group block focus-visible:outline-offset-4">
                <span
                  aria-hidden="true"
                  className="block overflow-hidden empty:aspect-[1.206] border border-rule bg-paper-2 group-hover:border-ink"
                  // Drawn by this program of the validated dataset: numbers and colours only.
                  dangerouslySetInnerHTML={{ __html: picture }}
                />
                <span className="mt-2 flex gap-2 text-[14px] leading-[1.3] font-medium">
                  <span className="numeral text-ink-2">{index + 1}</span>
                  <span
                    {...written}
                    className="[text-align:match-parent] underline decoration-transparent underline-offset-4 group-hover:decoration-ink"
                  >
                    {title}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
