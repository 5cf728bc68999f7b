import type { IncomingMessage, ServerResponse } from "node:http";
import { Admission } from "@/lib/serving/admission";
import { WORK_LIMITS, workOf } from "@/lib/serving/kind-of-work";
import { refuseAddress } from "@/lib/serving/refuse-address";
import type { Traffic } from "@/lib/serving/traffic";
import { sendPlain } from "./send-plain";
import { type AnswerTimes, tellTimes } from "./tell-times";

/** Who has gone on reading an answer for so long holds nobody up any more: it is made by then. */
const READ_SLOWLY_MS = 500;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers what is no page's, refuses what none can answer, and hands on the rest: so much of each kind of work at a time, in the order in
 * which it was asked for. Whose turn comes after they have gone gets nothing made; whom there is no room for is told so at once.
 */
export function answerInTurn(pages: Handler, traffic: Traffic) {
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
    const admitted = await admissions[work].enter((leave) => response.once("close", leave));
    if (admitted.type === "gone") return;
    if (admitted.type === "busy") {
      response.setHeader("Retry-After", "5");
      return sendPlain(response, target, 503, "The server is busy. Please try again in a few seconds.");
    }
    times.begun = performance.now();
    onHead = () => setTimeout(admitted.end, READ_SLOWLY_MS).unref();
    response.once("close", admitted.end);
    await pages(request, response);
  };
}
