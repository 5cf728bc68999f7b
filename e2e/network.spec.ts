import { expect, test } from "@playwright/test";
import { daySlider, errorsOf, openAtlas, paintedDay, strangersOf } from "./support/atlas";

test("no request goes to anybody else, and nothing is written to the console", { tag: "@map" }, async ({
  page,
  context,
}) => {
  const strangers = strangersOf(context);
  const errors = errorsOf(page);
  await openAtlas(page, "/on/2024-01-28?v=1");
  await daySlider(page).press("ArrowRight");
  await paintedDay(page, "2024-01-29");
  await page.locator("[data-row]").first().click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect(strangers).toEqual([]);
  expect(errors).toEqual([]);
});

test("the Content-Security-Policy is strict and its nonce is never used twice", async ({ request }) => {
  const policies = await Promise.all(
    ["/", "/"].map(async (path) => (await request.get(path)).headers()["content-security-policy"] ?? ""),
  );
  for (const policy of policies) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).not.toMatch(/https?:/);
  }
  expect(policies[0]).not.toBe(policies[1]);
});
