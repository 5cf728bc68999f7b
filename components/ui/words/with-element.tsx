import type { ReactNode } from "react";

/** Of no text: an area for private use. */
const PLACE = "\ue000";

/** A message with an element, such as a name in `bdi`, in the place of what it speaks of. */
export function withElement(message: (what: string) => string, element: ReactNode): ReactNode {
  const [before, after] = message(PLACE).split(PLACE);
  return (
    <>
      {before}
      {element}
      {after}
    </>
  );
}
