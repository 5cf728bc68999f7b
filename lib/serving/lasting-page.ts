import { createHash } from "node:crypto";

/** A page as it was made for one answer: its scripts and styles bear a nonce, which its policy names. */
interface FreshPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * The page as it can be given to anybody at any time: its policy names by their hashes the scripts and styles of its own text that bore
 * the nonce, and no others, so that text which found its way into a page runs no more than before.
 */
export function lastingPage({ html, policy }: FreshPage): FreshPage {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  if (nonce === undefined) return { html, policy };
  const mark = ` nonce="${nonce}"`;
  // The data of a page says it too.
  const plain = (text: string) => text.replaceAll(mark, "").replaceAll(nonce, "");
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name = "", attributes = "", text = ""] of html.matchAll(
    /<(script|style)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    if (text === "" || !attributes.includes(mark)) continue;
    const hash = createHash("sha256").update(plain(text)).digest("base64");
    found[name === "style" ? "style" : "script"].add(`'sha256-${hash}'`);
  }
  const withHashes = (directive: string, hashes: ReadonlySet<string>) =>
    [directive, "'self'", ...hashes].join(" ");
  return {
    html: plain(html),
    policy: policy
      .split("; ")
      .map((directive) => {
        if (directive.startsWith("script-src ")) return withHashes("script-src", found.script);
        return directive.startsWith("style-src ") ? withHashes("style-src", found.style) : directive;
      })
      .join("; "),
  };
}
