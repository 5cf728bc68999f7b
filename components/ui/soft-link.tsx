import type { ComponentProps, MouseEvent } from "react";

interface SoftLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  /** `null` where there is nothing to go to: then it is no link, and hidden from assistive technology. */
  readonly href: string | null;
  /** Takes a plain left click over; every other click stays the browser's (new tab, copy address, no script). */
  readonly onGo?: (() => void) | undefined;
}

function isPlainClick(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** A real link that the page may answer itself. */
export function SoftLink({ href, onGo, ...rest }: SoftLinkProps) {
  if (href === null)
    return (
      <span aria-hidden="true" className={rest.className}>
        {rest.children}
      </span>
    );
  const take =
    onGo &&
    ((event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onGo();
    });
  return <a href={href} onClick={take} {...rest} />;
}
