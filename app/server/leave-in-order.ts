import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Traffic } from "@/lib/serving/traffic";

/** Whatever is still being answered then is cut off. */
const MOST_MS = 25_000;

/**
 * Ends the process when it is asked to (SIGTERM, SIGINT) without cutting anybody off: `/readyz` says so at once, requests are taken for
 * `graceMs` more, in which a balancer turns away, and until there is none; what is being answered is answered. A second signal ends it
 * at once.
 */
export function leaveInOrder(server: Server, traffic: Traffic, graceMs: number): void {
  const leave = async () => {
    if (traffic.isLeaving) process.exit(1);
    traffic.leave();
    server.closeIdleConnections();
    setTimeout(() => process.exit(1), MOST_MS).unref();
    await wait(graceMs);
    // Connections that nobody has accepted yet are reset by a close: there are none when nothing is being answered.
    await traffic.idle();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}
