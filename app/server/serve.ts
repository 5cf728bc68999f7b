// `npm start`: the process that serves the build. `-p 3000` or PORT is the port, `-H 127.0.0.1` or HOST the address it listens on.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { refuseAddress } from "@/lib/serving/refuse-address";
import { readHstsSeconds, responseHeaders } from "@/lib/serving/response-headers";
import { readOrigins } from "@/lib/serving/site-origin";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { sendPlain } from "./send-plain";

const { values } = parseArgs({
  options: { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } },
});
const port = Number(values.port ?? process.env.PORT ?? 3000);
const hostname = values.hostname ?? process.env.HOST;
process.env.PORT = String(port); // for the site's own address
if (readOrigins(process.env.ATLAS_ORIGIN).length === 0)
  console.log("ATLAS_ORIGIN is not set: links name this machine or its own network.");
const hstsSeconds = readHstsSeconds(process.env.ATLAS_HSTS_SECONDS);

const app = next({ dev: false, port, ...(hostname === undefined ? {} : { hostname }) });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer((request, response) => {
  const target = request.url ?? "";
  for (const [name, value] of Object.entries(responseHeaders(target.split("?", 1)[0] ?? "", hstsSeconds)))
    response.setHeader(name, value);
  delete request.headers[ADDRESS_HEADER]; // ours to say
  const refusal = refuseAddress(target);
  if (refusal) return sendPlain(response, target, refusal.status, refusal.reason);
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendPlain(response, target, 500, "Something went wrong.");
  });
});
server.listen(port, hostname, () =>
  console.log(`Escalation Atlas at http://${hostname ?? "localhost"}:${port}`),
);
