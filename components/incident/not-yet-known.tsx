import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { DetailFrame, type DetailLink } from "./detail-frame";

interface NotYetKnownProps {
  readonly known: Day;
  readonly close: DetailLink;
  readonly lang: Lang;
}

/** What stands in the place of an incident that nobody had reported by the day that the reader turned back to. */
export function NotYetKnown({ known, close, lang }: NotYetKnownProps) {
  const words = workspaceWords.get(lang).detail.notYet;
  return (
    <DetailFrame
      label={words.title}
      kicker={words.kicker}
      close={close}
      previous={null}
      next={null}
      lang={lang}
    >
      <h2 className="text-[1.375rem] leading-[1.2] font-semibold">
        {words.heading(formatDay(known, lang, "long"))}
      </h2>
      <p className="mt-3 text-[15px] leading-[1.5]">{words.note}</p>
    </DetailFrame>
  );
}
