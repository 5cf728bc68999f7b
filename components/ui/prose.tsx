import type { ReactNode } from "react";
import { SiteBar, type SiteBarProps } from "./site-bar.client";

interface ProseProps extends SiteBarProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of text with the way back to the map. */
export function Prose({ title, current, children }: ProseProps) {
  return (
    <div className="mx-auto max-w-[44rem] px-5 pt-2 pb-16 text-[17px] leading-[1.6]">
      <SiteBar current={current} />
      <main
        className={[
          "[&_h2]:mt-9 [&_h2]:mb-2 [&_h2]:text-[1.375rem] [&_h2]:leading-tight [&_h2]:font-semibold",
          "[&_p]:mt-3 [&_ul]:mt-3 [&_ul]:list-disc [&_ul]:ps-5 [&_ol]:mt-3 [&_li]:mt-1",
          "[&_dl]:mt-3 [&_dt]:mt-2 [&_dt]:font-semibold [&_dd]:text-ink-2",
          "[&_a]:underline [&_a]:decoration-rule-2 [&_a]:underline-offset-4 [&_a:hover]:decoration-ink [&_a]:[overflow-wrap:anywhere]",
        ].join(" ")}
      >
        <h1 className="mt-6 text-[2.5rem] leading-tight font-semibold tracking-[-0.02em]">{title}</h1>
        {children}
      </main>
    </div>
  );
}
