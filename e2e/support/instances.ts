import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

/** A server of the build, or a program before it, on a port of its own. */
export interface Instance {
  readonly origin: string;
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly said: () => string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function started(
  origin: string,
  path: string,
  command: string,
  args: string[],
  env = {},
): Promise<Instance> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += String(chunk)));
  const said = () => text;
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) throw new Error(`${command} ended:\n${text}`);
    const status = await fetch(origin + path).then(
      ({ status: told }) => told,
      () => 0,
    );
    if (status === 200) return { origin, process: child, said };
    await wait(100);
  }
  child.kill("SIGTERM");
  throw new Error(`${command} did not answer:\n${text.slice(-1_000)}`);
}

/** Starts a server of the build as `npm start` does. */
export async function startInstance(env: Readonly<Record<string, string>> = {}): Promise<Instance> {
  const port = await freePort();
  const given = { HOST: "127.0.0.1", PORT: String(port), ATLAS_GRACE_MS: "300", ...env };
  return started(
    `http://127.0.0.1:${port}`,
    "/readyz",
    process.execPath,
    ["--expose-gc", ".next/serve.mjs"],
    given,
  );
}

/** Starts nginx with the configuration that comes with the atlas, before two instances; ports and folders alone are others. */
export async function startNginx(program: string, [a, b]: readonly [Instance, Instance]): Promise<Instance> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "atlas-nginx-"));
  chmodSync(folder, 0o755); // its workers are another user's where root starts it
  const site = readFileSync(join(ROOT, "app/server/deploy/nginx.conf"), "utf8")
    .replace("127.0.0.1:3001", new URL(a.origin).host)
    .replace("127.0.0.1:3002", new URL(b.origin).host)
    .replace("/var/cache/nginx/atlas", join(folder, "cache"))
    .replace("listen 80;", `listen 127.0.0.1:${port};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const config = `daemon off; pid ${join(folder, "pid")}; error_log stderr warn;
events { worker_connections 512; }
http { access_log off; ${temporary.join(" ")}
${site} }`;
  writeFileSync(join(folder, "nginx.conf"), config);
  const args = ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")];
  return started(`http://127.0.0.1:${port}`, "/data/version.json", program, args);
}

/** Ends a process that was started here, and waits until it has. nginx ends its own workers only when it is asked to. */
export async function stop(
  { process: child }: Instance,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, "exit");
  return child.exitCode;
}
