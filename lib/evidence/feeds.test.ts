import { execFileSync, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { atomFeed } from "./atom-feed";
import { FEED_NAMES, feedOf } from "./feeds";

const ORIGIN = "https://atlas.example";
const written = FEED_NAMES.map((name) => [name, atomFeed(feedOf(name, loadDataset(), ORIGIN))] as const);

/** What Python's own XML parser, another program, finds wrong by RFC 4287: empty where nothing is. */
const VALIDATOR = `
import re, sys, xml.etree.ElementTree as ET
A = "{http://www.w3.org/2005/Atom}"
root = ET.fromstring(sys.stdin.buffer.read())
wrong = []
RFC3339 = re.compile(r"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$")
def once(parent, name):
    found = parent.findall(A + name)
    if len(found) != 1 or not (found[0].text or "").strip(): wrong.append(f"{parent.tag}: {len(found)} {name}")
    return found[0].text if found else ""
if root.tag != A + "feed": wrong.append(root.tag)
for node in [root, *root.findall(A + "entry")]:
    if not re.match(r"^[a-z][a-z0-9+.-]*:", once(node, "id") or ""): wrong.append("id is no IRI")
    once(node, "title")
    if not RFC3339.match(once(node, "updated") or ""): wrong.append("updated")
    alternates = [l for l in node.findall(A + "link") if l.get("rel") == "alternate"]
    if len(alternates) != 1 or not alternates[0].get("href"): wrong.append("alternate")
if root.find(A + "author") is None: wrong.append("no author")
if [l.get("href") for l in root.findall(A + "link") if l.get("rel") == "self"] != [root.find(A + "id").text]: wrong.append("self")
ids = [e.find(A + "id").text for e in root.findall(A + "entry")]
if len(ids) != len(set(ids)) or not ids: wrong.append("ids")
known = {A + n for n in ["id","title","updated","author","rights","link","entry","summary","name","feed"]}
wrong += [e.tag for e in root.iter() if e.tag not in known]
print("\\n".join(wrong), end="")
`;

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test.runIf(hasPython || process.env.CI).each(written)("%s is a valid Atom feed", (_name, xml) => {
  expect(execFileSync("python3", ["-c", VALIDATOR], { input: xml, encoding: "utf8" })).toBe("");
});

test("the feed of releases begins with the present one", () => {
  const feed = feedOf("releases.xml", loadDataset(), ORIGIN);
  expect(feed.entries[0]?.title).toBe(`Release ${loadDataset().version.split("-")[0]}`);
});

test("no text is markup", () => {
  const xml = atomFeed({
    url: ORIGIN,
    page: ORIGIN,
    title: "<script>&\u0000",
    entries: [{ url: `${ORIGIN}/?a=1&b="`, title: "]]>", summary: "</summary>", updated: "2026-11-28" }],
  });
  expect(xml).toContain("<title>&lt;script&gt;&amp;</title>");
  expect(xml).not.toContain("\u0000");
  expect(xml).toContain("&lt;/summary&gt;</summary>");
  expect(xml).toContain('href="https://atlas.example/?a=1&amp;b=&quot;"');
});
