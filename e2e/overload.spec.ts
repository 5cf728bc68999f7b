import { request as ask } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { askRaw } from "./support/ask-raw";
import { type Instance, startInstance, stop } from "./support/instances";

test.describe.configure({ mode: "serial" });

let server: Instance;
test.beforeEach(async () => {
  server = await startInstance();
});
test.afterEach(() => stop(server));

/** Asks for addresses and goes before anything is answered. */
async function dropped(paths: readonly string[]): Promise<void> {
  const { hostname, port } = new URL(server.origin);
  const asked = paths.map((path) => {
    const one = ask({ hostname, port, path, agent: false });
    one.on("error", () => undefined); // it is cut off on purpose
    one.end();
    return one;
  });
  await wait(200);
  for (const one of asked) one.destroy();
}

test("work that nobody waits for any more is not begun", async () => {
  const plain = (await askRaw(server.origin, "/on/2023-11-08")).ms;
  const latest = await askRaw(server.origin, "/preview/x/on/2023-11-08");
  const version = latest.headers.location?.split("/")[2];
  await dropped(Array.from({ length: 100 }, (_, index) => `/on/2023-11-08?at=33,44,${5 + index / 100}`));
  await dropped(
    Array.from({ length: 30 }, (_, index) => `/preview/${version}/on/2023-11-08?at=33,44,${5 + index / 10}`),
  );
  // 100 pages and 30 pictures would be more than a hundred times a page.
  const { status, ms } = await askRaw(server.origin, "/on/2023-11-09");
  expect(status).toBe(200);
  expect(ms).toBeLessThan(30 * plain);
});

test("who finds too many in line is told at once when to come back, and files go on", async () => {
  const kept = await askRaw(server.origin, "/preview/x/on/2023-11-08");
  const { location = "" } = kept.headers;
  expect((await askRaw(server.origin, location)).status).toBe(200);
  const asked = Array.from({ length: 60 }, (_, index) =>
    askRaw(server.origin, `/compare?a=2023-11-08&split=${index}`),
  );
  const [file, picture] = await Promise.all(
    ["/data/version.json", location].map((path) => askRaw(server.origin, path)),
  );
  expect([file?.status, picture?.status]).toEqual([200, 200]);
  const answers = await Promise.all(asked);
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(20);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
  for (const { headers } of busy) expect(headers["retry-after"]).toBe("5");
});
