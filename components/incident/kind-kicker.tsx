import { MarkIcon } from "@/components/ui/signs/mark-icon";
import type { IncidentKind, Status, Weapon } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { KIND_CLASSES } from "@/lib/theatre/kinds";
import { kindAndStatus } from "./kind-line";

interface KindKickerProps {
  readonly kind: IncidentKind;
  readonly status: Status;
  readonly weapon: Weapon | undefined;
  readonly disputed: boolean;
  /** Of the mark, CSS pixels. */
  readonly size: number;
  readonly lang: Lang;
}

/** The line over a title: mark, kind, status, in the kind's colour. */
export function KindKicker({ lang, ...mark }: KindKickerProps) {
  const { kind, status } = mark;
  return (
    <p className={`flex items-center gap-2 text-[13px] leading-5 font-semibold ${KIND_CLASSES[kind].text}`}>
      <MarkIcon {...mark} />
      {kindAndStatus(kind, status, lang)}
    </p>
  );
}
