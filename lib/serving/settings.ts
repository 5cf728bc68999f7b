import { readOrigins } from "./site-origin";

/** How this process serves, as its environment says. */
interface Settings {
  /** `ATLAS_ORIGIN` */
  readonly origins: readonly string[];
  /** `ATLAS_HSTS_SECONDS`: for how long browsers are to use HTTPS alone; 0 for nothing said of it. */
  readonly hstsSeconds: number;
  /** `ATLAS_LOG=json`: one line for each answer. */
  readonly log: boolean;
  /** `ATLAS_GRACE_MS`: for how long requests are still taken once the process has been asked to end, so that a balancer turns away. */
  readonly graceMs: number;
}

/** Throws for what cannot be read, with its name: better no start than another one than was meant. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const whole = (name: string, unsaid: number): number => {
    const text = environment[name]?.trim() ?? "";
    if (!/^\d{0,10}$/.test(text)) throw new Error(`${name}: ${text} is no whole number`);
    return text === "" ? unsaid : Number(text);
  };
  const log = environment.ATLAS_LOG?.trim() ?? "";
  if (log !== "" && log !== "json") throw new Error(`ATLAS_LOG: ${log} is not json`);
  return {
    origins: readOrigins(environment.ATLAS_ORIGIN),
    hstsSeconds: whole("ATLAS_HSTS_SECONDS", 0),
    log: log === "json",
    graceMs: whole("ATLAS_GRACE_MS", 1_000),
  };
}
