import { controlClass } from "@/components/ui/control-class";
import { SoftLink } from "@/components/ui/soft-link";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";

export interface EmptyListProps {
  /** "Nothing in this dataset", "Not covered by this dataset", "Nothing here matches the filters". */
  readonly title: string;
  /** Ways out: widen the span, clear the filters, the nearest day that has something. */
  readonly ways: readonly {
    readonly label: string;
    readonly href: string;
    readonly onGo?: (() => void) | undefined;
  }[];
}

export function EmptyList({ title, ways }: EmptyListProps) {
  const { note } = useWords(workspaceWords).atlas.empty;
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-base leading-6 font-semibold">{title}</p>
      <p className="text-[13px] leading-[1.45] text-ink-2">{note}</p>
      <p className="flex flex-wrap gap-2">
        {ways.map((way) => (
          <SoftLink
            key={way.label}
            href={way.href}
            onGo={way.onGo}
            className={controlClass("outline", "text")}
          >
            {way.label}
          </SoftLink>
        ))}
      </p>
    </div>
  );
}
