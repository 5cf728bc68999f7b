import type { ReactNode } from "react";
import type { IncidentKind, Status } from "@/lib/domain/incident";
import { KIND_CLASSES } from "@/lib/theatre/kinds";
import { kindAndStatus } from "./kind-line";

interface KindKickerProps {
  readonly kind: IncidentKind;
  readonly status: Status;
  /** The mark. */
  readonly children: ReactNode;
}

/** The line over a title: mark, kind, status, in the kind's colour. */
export function KindKicker({ kind, status, children }: KindKickerProps) {
  return (
    <p className={`flex items-center gap-2 text-[13px] leading-5 font-semibold ${KIND_CLASSES[kind].text}`}>
      {children}
      {kindAndStatus(kind, status)}
    </p>
  );
}
