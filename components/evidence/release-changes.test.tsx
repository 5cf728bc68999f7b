import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReleaseChanges } from "./release-changes";

const CHANGE = { added: ["2023-11-08-a", "2023-11-08-b"], revised: [], withdrawn: ["2023-11-08-c"] };

test("what changed is told, and linked where it still is", () => {
  const html = renderToStaticMarkup(<ReleaseChanges change={CHANGE} lang="en" />);
  expect(html).toContain("2 incidents were added and 1 withdrawn.");
  expect(html).toContain("Added (2)");
  expect(html).toContain('href="/incidents/2023-11-08-a"');
  expect(html).not.toContain("Revised");
  expect(html).toContain('<li><bdi dir="ltr">2023-11-08-c</bdi></li>');
});

test("in Arabic too", () => {
  const html = renderToStaticMarkup(<ReleaseChanges change={CHANGE} lang="ar" />);
  expect(html).toContain("أُضيفت حادثتان وسُحبت حادثة واحدة.");
  expect(html).toContain('href="/incidents/2023-11-08-a?lang=ar"');
});
