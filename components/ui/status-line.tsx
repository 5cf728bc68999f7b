import { shellWords } from "@/lib/messages/rooms";
import { CloseButton } from "./close-button";
import { useWords } from "./words/use-words.client";

/** What the reader may do about the news: something here, or a page to read. */
export type StatusAction =
  | { readonly label: string; readonly onAction: () => void }
  | { readonly label: string; readonly href: string };

const ACTION =
  "inline-flex min-h-8 shrink-0 cursor-pointer items-center rounded px-2 font-semibold underline underline-offset-4 pointer-coarse:min-h-11";

interface StatusLineProps {
  /** `null`: nothing to say. The live region itself stays in the page, so that the next message is spoken. */
  readonly message: string | null;
  readonly action?: StatusAction | null;
  readonly onDismiss?: (() => void) | undefined;
}

/** One line of news at the foot of the picture, spoken politely, with an optional way back ("Undo"). */
export function StatusLine({ message, action = null, onDismiss }: StatusLineProps) {
  const { dismiss } = useWords(shellWords);
  return (
    <div role="status" aria-live="polite" className="pointer-events-none flex justify-center print:hidden">
      {message === null ? null : (
        <div className="pointer-events-auto flex max-w-[36rem] items-center gap-3 rounded-md bg-accent py-1 ps-4 pe-1 text-sm text-accent-ink shadow-float">
          <p className="py-1.5">{message}</p>
          {action && "href" in action && (
            <a href={action.href} className={ACTION}>
              {action.label}
            </a>
          )}
          {action && "onAction" in action && (
            <button type="button" onClick={action.onAction} className={ACTION}>
              {action.label}
            </button>
          )}
          {onDismiss ? (
            <CloseButton label={dismiss} size={16} onClick={onDismiss} variant="inverse" />
          ) : (
            <span className="w-2" />
          )}
        </div>
      )}
    </div>
  );
}
