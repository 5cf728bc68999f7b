import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the charts read without scripts, follow the link's filters, and can be taken away", async ({
  page,
  request,
}) => {
  await page.goto("/charts?kind=attack");
  await expect(page.getByRole("heading", { level: 1, name: "Charts" })).toBeVisible();
  await expect(page.getByText("kind: attacks").first()).toBeVisible();
  const parties = page.getByRole("region", { name: "By party" });
  await expect(parties.getByRole("img").filter({ visible: true })).toHaveAccessibleName(/^By party/);
  await parties.getByText(/^Table: /).click();
  await expect(parties.getByRole("table", { name: "By party" })).toBeVisible();
  const onMap = await parties.getByRole("link", { name: "Beside the map" }).getAttribute("href");
  expect(onMap).toMatch(/^\/on\/2024-02-10\?/);
  expect(onMap).toContain("kind=attack");
  expect(onMap).toContain("panel=charts&chart=parties");
  await parties.getByText("Cite this chart").click();
  await expect(
    parties.getByText(/^Escalation Atlas: By party, .+ \(chart\)\. Dataset .+#parties$/),
  ).toBeVisible();
  const href = (await parties.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "";
  const csv = await (await request.get(href)).text();
  expect(csv).toContain("Party,Claimed by it,Only attributed to it,Either,Dataset,View");
  expect(csv).toContain("kind=attack");
  const png = await request.get(href.replace(".csv", ".png"));
  expect(png.headers()["content-type"]).toBe("image/png");
});
