import { headers } from "next/headers";

/** Scheme and host of this site, without a slash at the end: as configured, else as the reader asked for it. */
export async function siteOrigin(): Promise<string> {
  const configured = process.env.ATLAS_ORIGIN;
  if (configured) return new URL(configured).origin;
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost:3000";
  return `${asked.get("x-forwarded-proto") ?? "http"}://${host}`;
}
