import type { Day } from "@/lib/domain/day";
import type { View } from "@/lib/view/view";
import { API_PARAMETER_NAMES, API_PARAMETERS } from "./api-parameters";
import type { ApiFormat, ApiParameterName, ApiValues } from "./api-values";

/** Where the incidents lie that a view shows on the days `first` to `last`, both inclusive, in that format. */
export function downloadHref(
  { filters, known }: Pick<View, "filters" | "known">,
  { first, last }: { readonly first: Day; readonly last: Day },
  format: ApiFormat,
): string {
  const values: ApiValues = { ...filters, from: first, to: last, known, bbox: null, format };
  return `/api/v1/incidents?${API_PARAMETER_NAMES.flatMap((name) => printed(name, values)).join("&")}`;
}

/** Where all incidents lie, in that format. */
export function wholeDownloadHref(format: ApiFormat): string {
  return `/api/v1/incidents?format=${format}`;
}

function printed<K extends ApiParameterName>(name: K, values: ApiValues): readonly string[] {
  const { codec } = API_PARAMETERS[name];
  const value: ApiValues[K] = values[name];
  if (value === null || (name !== "format" && codec.same(value, codec.default))) return [];
  return [`${name}=${encodeURIComponent(codec.print(value)).replaceAll("%2C", ",")}`];
}
