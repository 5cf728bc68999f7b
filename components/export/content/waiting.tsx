import type { ReactNode } from "react";

/** Says what the dialog waits for. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="mt-4 text-[15px] leading-6 text-ink-2">
      {children}
    </p>
  );
}
