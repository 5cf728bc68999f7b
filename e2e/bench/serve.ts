import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { askRaw } from "../support/ask-raw";
import { startInstance, stop } from "../support/instances";
import { findNginx } from "../tools/find-nginx.mjs";
import type { Row } from "./print-table";
import { loadWithWrk, pin } from "./wrk";

const SECONDS = Number(process.env.ATLAS_BENCH_SECONDS ?? 10);
const NGINX_PORT = 4175;
const DAYS = 'function(n) return string.format("/on/2023-11-%02d", 1 + n % 30) end';
/** Each link another camera, so that none has been asked for before. */
const linksFrom = (first: number) =>
  `function(n) return string.format("/on/2023-11-%02d?at=33.%d,44,6&v=1", 1 + n % 30, ${first} + n) end`;

/** nginx with one worker on the same processor, which gives the same bytes as a file. */
async function startFileServer(bytes: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "atlas-file-"));
  chmodSync(folder, 0o755); // its worker is another user's where root starts it
  writeFileSync(join(folder, "day"), bytes);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr warn;
events { worker_connections 1024; }
http { access_log off; sendfile on; ${temporary.join(" ")}
server { listen 127.0.0.1:${NGINX_PORT}; root ${folder}; location / { try_files /day =404; } } }`,
  );
  const nginx = spawn(findNginx() ?? "nginx", ["-p", folder, "-e", "stderr", "-c", `${folder}/nginx.conf`]);
  await wait(500);
  return nginx;
}

const megabytes = (pid: number | undefined) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? Number.NaN) / 1000;

/** What one process on one processor answers a second; the load has another. Needs wrk, and nginx to compare with. */
export async function measureServing(): Promise<Row[]> {
  const server = await startInstance();
  const { origin } = server;
  await pin(server.process.pid);
  const rows: Row[] = [];
  const measure = async (what: string, paths: string, connections = 20, seconds = SECONDS, at = origin) => {
    const row = await loadWithWrk({ origin: at, connections, seconds, paths });
    rows.push({ what, ...row, "MB after": megabytes(server.process.pid) });
  };
  for (let day = 1; day <= 30; day += 1) await askRaw(origin, `/on/2023-11-${String(day).padStart(2, "0")}`);
  const { body } = await askRaw(origin, "/on/2023-11-08");
  const nginx = await startFileServer(gzipSync(body));
  await pin(nginx.pid);
  await measure("nginx, a day's page as a file", DAYS, 20, SECONDS, `http://127.0.0.1:${NGINX_PORT}`);
  nginx.kill();
  await measure("a day's page, kept", DAYS);
  await measure("a day's page, kept, many readers", DAYS, 200, 3 * SECONDS);
  await measure("links, each asked for once", linksFrom(10_000));
  await measure("links, each asked for once, again", linksFrom(500_000));
  await measure("the API, a kept answer", 'function() return "/api/v1/incidents?from=2023-11-08" end');
  await measure(
    "the API, each question once",
    'function(n) return "/api/v1/incidents?from=2023-11-08&q=a" .. n end',
  );
  const { headers } = await askRaw(origin, "/preview/x");
  await measure(
    "previews, each drawn",
    `function(n) return "${headers.location}/on/2023-11-08?at=33." .. (1000 + n) .. ",44,6" end`,
    8,
  );
  await measure("a preview that is there", `function() return "${headers.location}/on/2023-11-08" end`);
  await stop(server);
  return rows;
}
