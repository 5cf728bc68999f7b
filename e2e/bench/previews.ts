import type { Row } from "./print-table";

const DAYS = ["2023-10-18", "2023-11-12", "2023-12-20", "2024-01-28", "2024-02-04"];

/** Preview images as a crawler gets them: the first of a server, others, and each of them once more. Milliseconds and kilobytes. */
export async function measurePreviews(origin: string): Promise<Row[]> {
  const imageOf = async (path: string) => {
    const html = await (await fetch(origin + path)).text();
    const [, address = ""] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const { pathname, search } = new URL(address.replaceAll("&amp;", "&"));
    return origin + pathname + search;
  };
  const fetched = async (address: string) => {
    const start = performance.now();
    const kB = (await (await fetch(address)).arrayBuffer()).byteLength / 1000;
    return { ms: performance.now() - start, kB };
  };
  const rows: Row[] = [];
  for (const [index, day] of DAYS.entries()) {
    const lang = index % 2 === 0 ? "en" : "ar";
    const address = await imageOf(`/on/${day}?span=until&lang=${lang}`);
    const [drawn, kept] = [await fetched(address), await fetched(address)];
    const name = index === 0 ? `${day}, ${lang}, first of the server` : `${day}, ${lang}`;
    rows.push({ image: name, kB: drawn.kB, drawn: drawn.ms, again: kept.ms });
  }
  return rows;
}
