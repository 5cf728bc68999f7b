import { expect, test } from "vitest";
import { lastingPage } from "./lasting-page";

const POLICY =
  "default-src 'self'; script-src 'self' 'nonce-fresh' 'strict-dynamic'; style-src 'self' 'nonce-fresh'; style-src-attr 'unsafe-inline'";
/** `printf 'run()' | openssl dgst -sha256 -binary | base64` */
const RUN = "'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='";
const PAINT = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"; // the same of `a{}`

test("names once each script and style that bore the nonce, and bears none itself", () => {
  const { html, policy } = lastingPage({
    html: '<script src="/a.js" nonce="fresh"></script><script nonce="fresh" id="x">run()</script><p></p><script nonce="fresh">run()</script><style nonce="fresh">a{}</style>',
    policy: POLICY,
  });
  expect(html).toBe(
    '<script src="/a.js"></script><script id="x">run()</script><p></p><script>run()</script><style>a{}</style>',
  );
  expect(policy).toBe(
    `default-src 'self'; script-src 'self' ${RUN}; style-src 'self' ${PAINT}; style-src-attr 'unsafe-inline'`,
  );
});

test("what found its way into a page without the nonce is not let run", () => {
  const { html, policy } = lastingPage({
    html: '<p><script>run()</script></p><script nonce="x">run()</script>',
    policy: POLICY,
  });
  expect(html).toContain("<p><script>run()</script></p>");
  expect(policy).toContain("script-src 'self'; style-src 'self';");
});

test("two answers that differ by their nonce alone are the same", () => {
  const answer = (nonce: string) =>
    lastingPage({
      html: `<script nonce="${nonce}">push("{\\"nonce\\":\\"${nonce}\\"}")</script>`,
      policy: `script-src 'self' 'nonce-${nonce}'`,
    });
  expect(answer("a1b2")).toEqual(answer("c3d4"));
  expect(answer("a1b2").html).toBe('<script>push("{\\"nonce\\":\\"\\"}")</script>');
});

test("a page without a nonce stays as it is", () => {
  const page = { html: "<p></p>", policy: "default-src 'none'" };
  expect(lastingPage(page)).toEqual(page);
});
