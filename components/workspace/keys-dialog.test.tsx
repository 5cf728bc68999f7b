import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ItemKind } from "@/lib/collection/collection";
import { KeysDialog } from "./keys-dialog.client";
import type { PageHandlers } from "./shortcuts";

const dialogOf = (item: ItemKind, handlers: PageHandlers = {}) =>
  renderToStaticMarkup(<KeysDialog open item={item} handlers={handlers} onClose={() => {}} />);

test("the keys step through what the page shows", () => {
  const [incidents, rows] = [dialogOf("incident"), dialogOf("row")];
  expect(incidents).toContain("<dd>Previous incident</dd>");
  expect(incidents).toContain("<dd>Next incident</dd>");
  expect(rows).toContain("<dd>Previous row</dd>");
  expect(rows).toContain("<dd>Next row</dd>");
  expect(rows).not.toContain("incident");
});

test("a key of the page's own is listed where the page has a handler for it", () => {
  expect(dialogOf("row")).not.toContain("<dd>Go to a date</dd>");
  expect(dialogOf("incident", { goToDate: () => {} })).toContain("<dd>Go to a date</dd>");
});
