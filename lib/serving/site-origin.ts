/** What a request says of its host, as its headers have it. */
interface AskedHost {
  readonly host: string | null;
  readonly forwardedHost: string | null;
}

/** The origins of a configuration, comma-separated: `https://atlas.example.org,https://atlas.example.com`. Throws for what is none. */
export function readOrigins(configured: string | undefined): readonly string[] {
  return (configured ?? "").split(",").flatMap((part) => {
    const text = part.trim();
    if (text === "") return [];
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol))
      throw new Error(`ATLAS_ORIGIN: ${text} is no origin such as https://atlas.example.org`);
    return [url.origin];
  });
}

/**
 * Scheme and host of this site, without a slash at the end. Where origins are configured, the one that was asked for, else the first of
 * them. Otherwise the host that was asked for if it can only be this machine or its own network, because anybody can ask for any; else
 * this machine at its port.
 */
export function siteOriginOf(origins: readonly string[], asked: AskedHost, port: string): string {
  const [first] = origins;
  if (first !== undefined) {
    const hosts = [asked.forwardedHost, asked.host];
    return origins.find((origin) => hosts.includes(new URL(origin).host)) ?? first;
  }
  const host = asked.host?.toLowerCase() ?? "";
  return isOfThisNetwork(host) ? `http://${host}` : `http://localhost:${port}`;
}

const HOST = /^([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/;
/** A name without a dot, or one that no name server of the internet answers. */
const LOCAL_NAME = /^(?:[a-z_][a-z0-9_-]*|.+\.local(?:host)?)$/;
const LOCAL_ADDRESS = /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){1,3}$/;
const LOCAL_ADDRESS_6 = /^\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]*|fe[89ab][0-9a-f]:[0-9a-f:]*)\]$/;

function isOfThisNetwork(host: string): boolean {
  const name = HOST.exec(host)?.[1] ?? "";
  if (!URL.canParse(`http://${host}`)) return false;
  const isIp = /^\d+(?:\.\d+){3}$/.test(name);
  return LOCAL_NAME.test(name) || (isIp && LOCAL_ADDRESS.test(name)) || LOCAL_ADDRESS_6.test(name);
}
