import type { IncomingMessage, ServerResponse } from "node:http";
import type { Admission } from "@/lib/serving/admission";
import { KeptAnswers } from "@/lib/serving/kept-answers";
import { siteOriginOf } from "@/lib/serving/site-origin";
import { type Handler, openInside } from "./ask-inside";
import { sendBusy } from "./send-plain";
import type { AnswerTimes } from "./tell-times";
import { sendWhole, type WholeAnswer, wholeAnswer } from "./whole-answer";

/** A page says when it was asked for, as a day: so old it may be. */
const KEEP_MS = 600_000;
/** Addresses without a query, of which there are about two thousand, and the endless others. */
const ROOM = { plain: 64_000_000, asked: 32_000_000 };
/** What of a request an answer depends on: the host, which links name. */
const PASSED_ON = ["host", "x-forwarded-host", "x-forwarded-proto"] as const;

/** What names this site: `ATLAS_ORIGIN`, and the port that it is served at. */
export interface Site {
  readonly origins: readonly string[];
  readonly port: string;
}

/** A GET whose answer is the same for everybody. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
  readonly times: AnswerTimes;
}

type Outcome = WholeAnswer | "busy" | "gone";

/**
 * Answers what is the same for everybody: made once for all who ask for it meanwhile, when its turn comes and somebody still waits for it,
 * and kept.
 */
export async function answersForAll(pages: Handler, { origins, port }: Site) {
  const inside = await openInside(pages);
  const room = (bytes: number) =>
    new KeptAnswers<WholeAnswer>({ bytes, ms: KEEP_MS }, () => performance.now());
  const kept = { plain: room(ROOM.plain), asked: room(ROOM.asked) };
  const beingMade = new Map<string, Promise<Outcome>>();

  async function make(
    { request, response, target, times }: Asked,
    turns: Admission,
    keep: (made: WholeAnswer) => void,
  ): Promise<Outcome> {
    const admitted = await turns.enter((leave) => response.once("close", leave));
    if (admitted.type !== "turn") return admitted.type;
    times.begun = performance.now();
    try {
      const told = PASSED_ON.flatMap((name) =>
        request.headers[name] ? [[name, request.headers[name]]] : [],
      );
      const made = await wholeAnswer(await inside(target, Object.fromEntries(told)));
      if (made.isLasting) keep(made);
      return made;
    } finally {
      admitted.end();
    }
  }

  return async (asked: Asked, turns: Admission): Promise<void> => {
    const { request, response, target } = asked;
    const { host = null, "x-forwarded-host": forwardedHost } = request.headers;
    const origin = siteOriginOf(origins, { host, forwardedHost: forwardedHost?.toString() ?? null }, port);
    const key = `${origin} ${target}`;
    const answers = target.includes("?") ? kept.asked : kept.plain;
    while (!response.destroyed) {
      const there = answers.get(key);
      if (there) return sendWhole(request, response, there);
      const begun = beingMade.get(key);
      const making = begun ?? make(asked, turns, (made) => answers.keep(key, made));
      if (!begun) beingMade.set(key, making);
      const outcome = await making.finally(() => {
        if (!begun) beingMade.delete(key);
      });
      if (outcome === "busy") return sendBusy(response, target);
      // "gone": who had it made has left before it was begun, and others still wait.
      if (outcome !== "gone") return sendWhole(request, response, outcome);
    }
  };
}
