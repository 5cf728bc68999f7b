import { headers } from "next/headers";
import { readOrigins, siteOriginOf } from "@/lib/serving/site-origin";

/** Scheme and host of this site, without a slash at the end: as configured, else as a reader on this machine or its network asked for it. */
export async function siteOrigin(): Promise<string> {
  const asked = await headers();
  return siteOriginOf(
    readOrigins(process.env.ATLAS_ORIGIN),
    { host: asked.get("host"), forwardedHost: asked.get("x-forwarded-host") },
    process.env.PORT ?? "3000",
  );
}
