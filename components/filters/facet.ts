import type { ReactNode } from "react";

interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many incidents the value lets through, with the other filters as they are. */
  readonly count: number;
  readonly active: boolean;
  /** A mark before the label. */
  readonly icon?: ReactNode;
}

/** One filter: its key in the link, its name, its values. */
export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}
