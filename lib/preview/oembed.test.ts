import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { answerOembed } from "./oembed";

const dataset = loadDataset();
const SITE = "https://atlas.example.org";
const ask = (url: string | null, more: Record<string, string> = {}) =>
  answerOembed(dataset, SITE, new URLSearchParams({ ...(url === null ? {} : { url }), ...more }));
const bodyOf = (path: string, more: Record<string, string> = {}) => {
  const answer = ask(SITE + path, more);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.reason}`);
  return answer.body;
};
const incident = dataset.incidents[12]?.id ?? "";

describe("oEmbed", () => {
  test.each([
    "/",
    "/on/2023-11-08?span=day&lang=ar",
    `/incidents/${incident}`,
    "/places/al-asad",
    "/present/tower-22/1",
    "/on/2023-11-08/",
    "/places/al-asad/",
    "/embed/on/2023-11-08",
  ])("%s is a frame", (path) => {
    const body = bodyOf(path);
    expect(body).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 960,
      height: 600,
      thumbnail_width: 1200,
    });
    expect(body.html).toMatch(/^<iframe src="https:\/\/atlas\.example\.org\/embed\/[^"]+"[^<]*><\/iframe>$/);
    expect(body.thumbnail_url).toMatch(/^https:\/\/atlas\.example\.org\/preview\//);
    expect(body.title).toContain("Escalation Atlas");
  });

  test("pages without a frame are links with a picture", () => {
    for (const path of [
      "/sources",
      "/method/",
      "/weeks",
      "/tallies",
      "/ladder",
      "/charts",
      "/codebook",
      "/compare?a=2023-11-08&b=2024-02-01",
    ]) {
      const body = bodyOf(path);
      expect(body.type).toBe("link");
      expect(body).not.toHaveProperty("html");
      expect(body).toHaveProperty("thumbnail_url");
    }
  });

  test("the keys of the link hold in the frame, and what is no key does not", () => {
    const { html } = bodyOf("/on/2023-11-08?kind=attack&sel=place:al-asad&x=%22%3E%3Cscript%3E&play=1");
    expect(html).toContain("/embed/on/2023-11-08?kind=attack&amp;sel=place:al-asad&amp;v=1");
  });

  test("keeps within the size asked for, and offers no picture that is larger", () => {
    const body = bodyOf("/on/2023-11-08", { maxwidth: "400", maxheight: "300" });
    expect(body).toMatchObject({ width: 400, height: 300 });
    expect(body.html).toContain(`width="400" height="300"`);
    expect(body).not.toHaveProperty("thumbnail_url");
  });

  test.each([
    ["https://evil.example/on/2023-11-08", 404],
    ["https://atlas.example.org.evil.example/on/2023-11-08", 404],
    ["http://atlas.example.org/on/2023-11-08", 404],
    ["javascript:alert(1)", 404],
    ["/on/2023-11-08", 404],
    [`${SITE}/incidents/no-such`, 404],
    [`${SITE}/places/`, 404],
    [`${SITE}/embed/sources`, 404],
    [`${SITE}/embed`, 404],
    [`${SITE}/present/tower-22/1e0`, 404],
    [`${SITE}/present/tower-22/01`, 404],
    [`${SITE}/present/tower-22/%31`, 404],
    [`${SITE}/sources/x`, 404],
    [`${SITE}/present/tower-22/99`, 404],
    [`${SITE}/api/v1/incidents`, 404],
    ["", 400],
    [null, 400],
  ] as const)("%s is refused with %i", (url, status) => {
    expect(ask(url).status).toBe(status);
  });

  test("other formats and sizes that are none are refused", () => {
    expect(ask(`${SITE}/`, { format: "xml" }).status).toBe(501);
    for (const maxwidth of ["0", "-1", "1e3", "wide", "99999999"])
      expect(ask(`${SITE}/`, { maxwidth }).status).toBe(400);
  });
});
