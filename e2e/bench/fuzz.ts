import { Agent } from "node:http";
import { askRaw } from "../support/ask-raw";
import { fuzzedAddresses, KNOWN_BAD } from "../support/fuzzed-addresses";
import { quantile, type Row } from "./print-table";

const COUNT = Number(process.env.ATLAS_BENCH_ADDRESSES ?? 10_000);

/**
 * Asks for {@link COUNT} fuzzed addresses, one after the other, and tells how many were answered with which status and what they cost
 * beside a plain day's page. Throws where one was answered with an error of the server's.
 */
export async function measureFuzz(origin: string): Promise<Row[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const plain: number[] = [];
  for (let time = 0; time < 20; time++) plain.push((await askRaw(origin, "/on/2023-11-08", { agent })).ms);
  const byStatus = new Map<number, { ms: number[]; most: number; slowest: string }>();
  const wrong: string[] = [];
  for (const path of [...KNOWN_BAD, ...fuzzedAddresses(COUNT - KNOWN_BAD.length, 2)]) {
    const { status, ms } = await askRaw(origin, path, { agent });
    const group = byStatus.get(status) ?? { ms: [], most: 0, slowest: path };
    group.ms.push(ms);
    if (ms > group.most) Object.assign(group, { most: ms, slowest: path });
    byStatus.set(status, group);
    if (status < 200 || status >= 500) wrong.push(`${status} ${path}`);
  }
  agent.destroy();
  if (wrong.length > 0) throw new Error(`answered with an error of the server's:\n${wrong.join("\n")}`);
  const row = (answer: string, ms: readonly number[], slowest: string): Row => ({
    answer,
    count: ms.length,
    "median, ms": quantile(ms, 0.5),
    "p99, ms": quantile(ms, 0.99),
    "slowest, ms": quantile(ms, 1),
    slowest: slowest.slice(0, 70),
  });
  return [
    row("a plain day", plain, "/on/2023-11-08"),
    ...[...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, { ms, slowest }]) => row(String(status), ms, slowest)),
  ];
}
