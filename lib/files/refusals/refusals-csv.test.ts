import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { filesWords } from "@/lib/messages/rooms";
import { RefusalLog } from "./refusals";
import { refusalsCsv } from "./refusals-csv";

test("every refused row is in the download, and nothing in it runs in a spreadsheet", () => {
  const log = new RefusalLog();
  log.add(2, "=lat", "not-a-number", () => '=HYPERLINK("http://x","y")');
  for (let row = 3; row < 1503; row += 1) log.add(row, "", "field-count", () => "a,b");
  const text = refusalsCsv(log.report(), filesWords.get("ar").opening.refused.rules);
  const rows: string[][] = parse(text, { bom: true });
  expect(rows).toHaveLength(1502);
  expect(rows[1]?.slice(0, 4)).toEqual(["2", "'=lat", "not-a-number", "أحد الإحداثيين ليس رقمًا"]);
  expect(rows[1]?.[4]).toBe(`'=HYPERLINK("http://x","y")`);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(["1502", "", "field-count"]);
});
