import type { IncomingMessage, ServerResponse } from "node:http";
import { Admission } from "@/lib/serving/admission";
import { WORK_LIMITS, workOf } from "@/lib/serving/kind-of-work";
import { refuseAddress } from "@/lib/serving/refuse-address";
import type { Traffic } from "@/lib/serving/traffic";
import { addressInReadersLang, cookieLang } from "@/lib/view/address/reader-language";
import { answersForAll, type Site } from "./answer-for-all";
import type { Handler } from "./ask-inside";
import { sendBusy, sendPlain } from "./send-plain";
import { type AnswerTimes, tellTimes } from "./tell-times";

/** Who has gone on reading an answer for so long holds nobody up any more: it is made by then. */
const READ_SLOWLY_MS = 500;

/** Whether a request asks for the same as anybody else's of that address; parts of pages are told by headers what the reader has already. */
function isForAll({ method, headers }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && headers.rsc === undefined;
}

/**
 * Answers what is no page's, refuses what none can answer, sends readers to pages in their language, and hands on the rest: so much of each
 * kind of work at a time, in the order in which it was asked for. Whose turn comes after they have gone gets nothing made; whom there is
 * no room for is told so at once.
 */
export async function answerInTurn(pages: Handler, traffic: Traffic, site: Site) {
  const answerForAll = await answersForAll(pages, site);
  const admissions = {
    page: new Admission(WORK_LIMITS.page),
    "large-page": new Admission(WORK_LIMITS["large-page"]),
    answer: new Admission(WORK_LIMITS.answer),
  };
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
    times: AnswerTimes,
  ): Promise<void> => {
    let onHead = () => {};
    tellTimes(response, times, () => onHead());
    const [pathname = "", query = ""] = target.split(/\?(.*)/s);
    if (pathname === "/healthz") return sendPlain(response, target, 200, "Running.");
    if (pathname === "/readyz")
      return traffic.isLeaving
        ? sendPlain(response, target, 503, "Leaving.")
        : sendPlain(response, target, 200, "Ready.");
    const refusal = refuseAddress(target);
    if (refusal) return sendPlain(response, target, refusal.status, refusal.reason);
    const work = workOf(pathname, query);
    if (work === null) return pages(request, response);
    if (isForAll(request)) {
      const { cookie, "accept-language": accepts = null } = request.headers;
      const elsewhere = addressInReadersLang(target, { cookie: cookieLang(cookie), accepts });
      if (elsewhere === null) return answerForAll({ request, response, target, times }, admissions[work]);
      response.writeHead(307, { Location: elsewhere, "Cache-Control": "private, no-store" }).end();
      return;
    }
    const admitted = await admissions[work].enter((leave) => response.once("close", leave));
    if (admitted.type === "gone") return;
    if (admitted.type === "busy") return sendBusy(response, target);
    times.begun = performance.now();
    onHead = () => setTimeout(admitted.end, READ_SLOWLY_MS).unref();
    response.once("close", admitted.end);
    await pages(request, response);
  };
}
