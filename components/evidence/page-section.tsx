import type { ReactNode } from "react";

interface PageSectionProps {
  readonly title: string;
  /** For links to it, and for its heading to name it. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function PageSection({ title, id, children }: PageSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-9 first:mt-0">
      <h2 id={id} className="mb-2 border-t-2 border-ink pt-2 text-[17px] leading-6 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A {@link TEXT_LINK} outside a sentence: by touch at least 44 px each way. */
export const LONE_LINK =
  "underline decoration-rule-2 underline-offset-2 hover:decoration-ink " +
  "pointer-coarse:inline-block pointer-coarse:min-w-11 pointer-coarse:py-[13px]";

export const TEXT_LINK = "underline decoration-rule-2 underline-offset-2 hover:decoration-ink";
