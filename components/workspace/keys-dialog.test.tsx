import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ItemKind } from "@/lib/collection/collection";
import { KeysDialog } from "./keys-dialog.client";

const dialogOf = (item: ItemKind) =>
  renderToStaticMarkup(<KeysDialog open item={item} handlers={{}} onClose={() => {}} />);

test("the keys step through what the page shows", () => {
  const [incidents, rows] = [dialogOf("incident"), dialogOf("row")];
  expect(incidents).toContain("<dd>Previous incident</dd>");
  expect(incidents).toContain("<dd>Next incident</dd>");
  expect(rows).toContain("<dd>Previous row</dd>");
  expect(rows).toContain("<dd>Next row</dd>");
  expect(rows).not.toContain("incident");
});
