import { STATUSES, type Status } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { type Filter, inOrderOf, ofWords } from "./filter";

/** How well it is attested. */
export const statusFilter: Filter<Status> = {
  label: "Status",
  valuesOf: ({ status }) => [status],
  order: inOrderOf(STATUSES),
  nameOf: (status) => STATUS_LABELS[status].en,
  wordOf: (status) => STATUS_LABELS[status].en.toLowerCase(),
  phrase: (_, words) => words.join(", "),
  api: ofWords("How well it is attested.", "confirmed", STATUSES),
};
