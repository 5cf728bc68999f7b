// `npm start`: the process that serves the build. `-p 3000` or PORT is the port, `-H 127.0.0.1` or HOST the address it listens on;
// DEPLOYING.md beside it says what else can be configured.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { logLine } from "@/lib/serving/log-line";
import { responseHeaders } from "@/lib/serving/response-headers";
import { readSettings } from "@/lib/serving/settings";
import { Traffic } from "@/lib/serving/traffic";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { answerInTurn } from "./answer-in-turn";
import { leaveInOrder } from "./leave-in-order";
import { sendPlain } from "./send-plain";

const { values } = parseArgs({
  options: { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } },
});
const port = Number(values.port ?? process.env.PORT ?? 3000);
const hostname = values.hostname ?? process.env.HOST;
process.env.PORT = String(port); // for the site's own address
const settings = readSettings(process.env);
const traffic = new Traffic();

const app = next({ dev: false, port, ...(hostname === undefined ? {} : { hostname }) });
await app.prepare();
const answer = await answerInTurn(app.getRequestHandler(), traffic, {
  origins: settings.origins,
  port: String(port),
});

const server = createServer((request, response) => {
  const { url: target = "", method = "" } = request;
  const times = { asked: performance.now(), begun: performance.now() };
  const at = new Date();
  traffic.begin();
  response.on("close", () => {
    traffic.end();
    if (!settings.log) return;
    const [ms, waitedMs] = [performance.now() - times.asked, times.begun - times.asked];
    const gone = !response.writableFinished;
    console.log(logLine({ at, method, target, status: response.statusCode, ms, waitedMs, gone }));
  });
  const headers = responseHeaders(target.split("?", 1)[0] ?? "", settings.hstsSeconds);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (traffic.isLeaving) response.setHeader("Connection", "close");
  delete request.headers[ADDRESS_HEADER]; // ours to say
  answer(request, response, target, times).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendPlain(response, target, 500, "Something went wrong.");
  });
});
leaveInOrder(server, traffic, settings.graceMs);
server.listen(port, hostname, () => {
  console.log(`Escalation Atlas at http://${hostname ?? "localhost"}:${port}`);
  if (settings.origins.length === 0)
    console.log("ATLAS_ORIGIN is not set: links name this machine or its own network.");
});
