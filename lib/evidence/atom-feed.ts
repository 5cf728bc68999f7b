import { escapeXml } from "@/lib/static-map/svg/escape-xml";

/** One entry of an Atom feed. Texts are plain; they are escaped when written. */
export interface FeedEntry {
  /** Address of its page, absolute; also its id. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`, written as midnight UTC. */
  readonly updated: string;
}

/** An Atom feed as plain data. */
export interface Feed {
  /** Its own absolute address. */
  readonly url: string;
  /** The page that it follows, absolute. */
  readonly page: string;
  readonly title: string;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const instant = (day: string) => `${day}T00:00:00Z`;

/** The feed as RFC 4287 has it. */
export function atomFeed({ url, page, title, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element("id", url),
    element("title", title),
    element("updated", instant(updated.at(-1) ?? "1970-01-01")),
    `<author>${element("name", "Escalation Atlas")}</author>`,
    element("rights", "CC BY 4.0"),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(url)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries.flatMap((entry) => [
      "<entry>",
      element("id", entry.url),
      element("title", entry.title),
      element("updated", instant(entry.updated)),
      `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
      `<summary type="text">${escapeXml(entry.summary)}</summary>`,
      "</entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}
