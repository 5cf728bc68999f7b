import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { DetailFrame, type DetailLink } from "./detail-frame";

/** What stands in the place of an incident that nobody had reported by the day that the reader turned back to. */
export function NotYetKnown({ known, close }: { readonly known: Day; readonly close: DetailLink }) {
  const date = formatDay(known, "en", "long");
  return (
    <DetailFrame label="Not yet published" kicker="As known on" close={close} previous={null} next={null}>
      <h2 className="text-[1.375rem] leading-[1.2] font-semibold">Not yet published on {date}</h2>
      <p className="mt-3 text-[15px] leading-[1.5]">
        The link selects an incident that no publication of this dataset had reported by then.
      </p>
    </DetailFrame>
  );
}
