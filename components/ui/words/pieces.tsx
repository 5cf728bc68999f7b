import { Fragment, type ReactNode } from "react";

/** The pieces of a sentence, some of which may be links, in the order of its language. */
export function Pieces({ of }: { readonly of: readonly ReactNode[] }) {
  return of.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);
}
