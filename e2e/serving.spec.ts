import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { askRaw } from "./support/ask-raw";
import { type Instance, startInstance, startNginx, stop } from "./support/instances";
import { findNginx } from "./tools/find-nginx.mjs";

test.describe.configure({ mode: "serial" });

const running: Instance[] = [];
const started = async (instance: Promise<Instance>) => {
  running.push(await instance);
  return instance;
};
test.afterEach(async () => {
  await Promise.all(running.splice(0).map((instance) => stop(instance)));
});

test("a server that is asked to end answers what it has begun, and says first that it is not ready", async () => {
  const server = await started(startInstance());
  expect((await askRaw(server.origin, "/healthz")).status).toBe(200);
  const agent = new Agent({ keepAlive: true });
  await askRaw(server.origin, "/readyz", { agent });
  const asked = Array.from({ length: 12 }, (_, index) => askRaw(server.origin, `/on/2023-11-${10 + index}`));
  await wait(50);
  const ended = stop(server, "SIGTERM");
  await wait(100);
  expect((await askRaw(server.origin, "/readyz")).status).toBe(503);
  expect((await askRaw(server.origin, "/healthz", { agent })).headers.connection).toBe("close");
  for (const { status, body } of await Promise.all(asked)) {
    expect(status).toBe(200);
    expect(body).toContain("</html>");
  }
  expect(await ended).toBe(0);
});

test("one line of JSON for each answer, when asked for, without what anybody typed", async () => {
  const server = await started(startInstance({ ATLAS_LOG: "json" }));
  const headers = { "User-Agent": "a browser of mine", "X-Forwarded-For": "203.0.113.5" };
  const answer = await askRaw(server.origin, "/on/2023-11-08?q=my+name", { headers });
  expect(answer.headers["server-timing"]).toMatch(/^wait;dur=[\d.]+, app;dur=[\d.]+$/);
  await expect.poll(server.said).toContain("/on/2023-11-08");
  const lines = server
    .said()
    .split("\n")
    .filter((line) => line.includes("/on/2023-11-08"));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ method: "GET", path: "/on/2023-11-08", status: 200 });
  expect(server.said()).not.toMatch(/my.name|browser of mine|203\.0\.113/);
});

test("what a server cannot be configured with, it does not start with", async () => {
  await expect(startInstance({ ATLAS_ORIGIN: "atlas.example.org" })).rejects.toThrow("is no origin such as");
});

test("two instances behind nginx agree, and one that dies under load is missed by nobody", async () => {
  test.setTimeout(120_000);
  const program = findNginx();
  expect(
    program,
    "nginx is missing: apt-get install nginx-light (done unasked as root), or name it in ATLAS_NGINX",
  ).not.toBeNull();
  const configured = { ATLAS_ORIGIN: "https://atlas.example.org" };
  const [a, b] = await Promise.all([started(startInstance(configured)), started(startInstance(configured))]);
  const nginx = await started(startNginx(program ?? "", [a, b]));

  const likeness = async ({ origin }: Instance) => {
    const [page, api, preview] = await Promise.all(
      ["/on/2023-11-08", "/api/v1/places", "/preview/x/on/2023-11-08"].map((path) => askRaw(origin, path)),
    );
    const files = page?.body.match(/\/_next\/static\/[^"\\]+/g) ?? [];
    return { files: [...new Set(files)].sort(), etag: api?.headers.etag, preview: preview?.headers.location };
  };
  const alike = await likeness(a);
  expect(alike.files.length).toBeGreaterThan(5);
  expect(await likeness(b)).toEqual(alike);
  expect(await likeness(nginx)).toEqual(alike);
  expect((await askRaw(nginx.origin, "/readyz")).status).toBe(404);

  const failed: string[] = [];
  let asked = 0;
  // As many as are asked once an instance is gone, however fast this machine is.
  let last = Number.POSITIVE_INFINITY;
  const reader = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (asked < last) {
      asked += 1;
      // Never the same twice, so that an instance and not nginx answers.
      const path =
        [
          `/api/v1/tallies?q=x${asked}`,
          `/incidents/2024-01-28-tower-22-drone?n=${asked}`,
          `/robots.txt?n=${asked}`,
        ][(number + asked) % 3] ?? "";
      const status = await askRaw(nginx.origin, path, { agent }).then(
        (answer) => answer.status,
        (error: unknown) => String(error),
      );
      if (status !== 200) failed.push(`${status} ${path}`);
    }
    agent.destroy();
  };
  const readers = Promise.all(Array.from({ length: 6 }, (_, number) => reader(number)));
  await expect.poll(() => asked).toBeGreaterThan(12);
  await stop(a, "SIGKILL");
  last = asked + 40;
  await readers;
  expect(failed).toEqual([]);
});
