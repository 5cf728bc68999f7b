import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";

/** No two rows of one kind share an id; no publication has two rows; no day is marked twice. */
export function uniqueIds(rows: Rows): Problem[] {
  const kinds = [
    { key: "id", list: rows.incidents.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.places.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.sources.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.parties.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.tallies.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.originStatements.map((row) => ({ row, key: row.value.id })) },
    { key: "id", list: rows.background.map((row) => ({ row, key: row.value.id })) },
    { key: "day", list: rows.uncoveredDays.map((row) => ({ row, key: row.value.day })) },
    {
      key: "url",
      list: rows.sources.flatMap((row) => (row.value.url ? [{ row, key: bareAddress(row.value.url) }] : [])),
    },
  ];
  return kinds.flatMap(({ key: field, list }) => {
    const first = new Map<string, string>();
    return list.flatMap(({ row: { file, row }, key }) => {
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, `${file}:${row}`);
        return [];
      }
      return [{ file, row, field, rule: "unique-ids", message: `${key} is also at ${earlier}` }];
    });
  });
}

/** An address without what does not tell two publications apart. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

/** Every address is an absolute http(s) one. */
export function urlIsHttp(rows: Rows): Problem[] {
  return rows.sources
    .filter(({ value: { url } }) => url !== null && !(/^https?:\/\//.test(url) && URL.canParse(url)))
    .map(({ file, row, value }) => ({
      file,
      row,
      field: "url",
      rule: "url-is-http",
      message: `not an absolute http(s) address: ${value.url}`,
    }));
}
