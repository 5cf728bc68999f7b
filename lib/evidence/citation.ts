/** What is cited. */
export interface Cited {
  /** What it is, without a full stop: "Attack, Port Alder, 3 May 2021". */
  readonly title: string;
  /** Its id in the dataset, where it has one. */
  readonly id?: string;
  /** Of the dataset that the page shows. */
  readonly version: string;
  /** Absolute address of the page. */
  readonly address: string;
}

/**
 * A citation in plain text, one line: what, which record, which dataset, where. The version says what was seen, so that no
 * day of access is needed.
 */
export function citation({ title, id, version, address }: Cited): string {
  const record = id === undefined ? "" : ` Record ${id}.`;
  return `Escalation Atlas: ${title}.${record} Dataset ${version}. ${address}`;
}
