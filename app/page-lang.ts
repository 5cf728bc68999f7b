import { headers } from "next/headers";
import type { Lang } from "@/lib/domain/shapes/lang";
import { langOf } from "@/lib/view/address/lang-of";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

/** The language of the page that is asked for. */
export async function pageLang(): Promise<Lang> {
  return langOf((await headers()).get(ADDRESS_HEADER) ?? "/");
}
