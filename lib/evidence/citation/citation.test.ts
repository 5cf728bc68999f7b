import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage } from "@/lib/evidence/page-links";
import { keptReleases } from "@/lib/theatre/releases/kept-releases";
import { CITATION_FORMATS, citationFile } from "./citation-formats";
import { ATLAS_NAME, type Citation, type Cited, citationFields, plainCitation } from "./cited";
import { citedRelease } from "./cited-release";
import { readerDay } from "./reader-day";
import { releaseDay } from "./release-day";

const dataset = loadDataset();
const strike = dataset.incidents.find(({ id }) => id === "2023-11-08-maysulun-us-strike");
if (!strike) throw new Error("the dataset has the strike");
const STRIKE: Citation = {
  cited: {
    type: "record",
    title: incidentTitle(strike, dataset.places),
    id: strike.id,
    version: "2.1-0b8ce39a",
    address: `https://atlas.example.org${incidentPage(strike.id)}`,
  },
  released: knownDay("2026-11-29"),
  accessed: knownDay("2026-11-30"),
};
const RELEASE: Citation = {
  ...STRIKE,
  cited: citedRelease({ release: "2.1", version: "2.1-0b8ce39a" }, "https://atlas.example.org"),
};
const page = (title: string, address = "https://a.example/x"): Citation => ({
  cited: { type: "page", title, version: "2.1", address },
  released: null,
  accessed: null,
});

describe("plain text", () => {
  test("names incident, day, record, dataset version, address and the day of access", () => {
    expect(plainCitation(STRIKE, "en")).toBe(
      "Escalation Atlas: U.S. strike, Maysulun, 8 November 2023. Record 2023-11-08-maysulun-us-strike. Dataset 2.1-0b8ce39a. https://atlas.example.org/incidents/2023-11-08-maysulun-us-strike (accessed 30 November 2026)",
    );
    expect(plainCitation(RELEASE, "en")).toBe(
      "Escalation Atlas. Dataset 2.1-0b8ce39a. https://atlas.example.org/releases#2.1 (accessed 30 November 2026)",
    );
    expect(plainCitation(page("Sources"), "en")).toBe(
      "Escalation Atlas: Sources. Dataset 2.1. https://a.example/x",
    );
  });
});

test("a citation as text is in the reader's language, its addresses from left to right in it", () => {
  expect(plainCitation(RELEASE, "ar").replace(/[\u2066\u2069]/g, "")).toBe(
    "أطلس التصعيد. مجموعة البيانات 2.1-0b8ce39a. https://atlas.example.org/releases#2.1 (اطُّلع عليه في 30 نوفمبر 2026)",
  );
});

describe("what reference managers open", () => {
  test("BibTeX", () => {
    expect(CITATION_FORMATS.bibtex.write(STRIKE, "en")).toBe(
      [
        "@online{escalation-atlas-2023-11-08-maysulun-us-strike,",
        "  author       = {{Escalation Atlas}},",
        "  title        = {{U.S. strike, Maysulun, 8 November 2023}},",
        "  year         = {2026},",
        "  month        = nov,",
        "  organization = {{Escalation Atlas}},",
        "  version      = {2.1-0b8ce39a},",
        "  note         = {Record 2023-11-08-maysulun-us-strike},",
        "  url          = {https://atlas.example.org/incidents/2023-11-08-maysulun-us-strike},",
        "  urldate      = {2026-11-30},",
        "}",
        "",
      ].join("\n"),
    );
    const release = CITATION_FORMATS.bibtex.write(RELEASE, "en");
    expect(release).toMatch(/^@dataset\{escalation-atlas-release-2-1,\n/);
    expect(release).not.toContain("organization");
  });

  test("RIS", () => {
    expect(CITATION_FORMATS.ris.write(STRIKE, "en")).toBe(
      [
        "TY  - ELEC",
        "ID  - escalation-atlas-2023-11-08-maysulun-us-strike",
        "AU  - Escalation Atlas",
        "TI  - U.S. strike, Maysulun, 8 November 2023",
        "T2  - Escalation Atlas",
        "PY  - 2026",
        "DA  - 2026/11/29/",
        "ET  - 2.1-0b8ce39a",
        "N1  - Record 2023-11-08-maysulun-us-strike",
        "UR  - https://atlas.example.org/incidents/2023-11-08-maysulun-us-strike",
        "Y2  - 2026/11/30/",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
    expect(CITATION_FORMATS.ris.write(RELEASE, "en")).toMatch(/^TY {2}- DATA\r\n/);
  });

  test("CSL-JSON, with nothing that its schema (1.0.2) does not know", () => {
    const [item, ...more] = JSON.parse(CITATION_FORMATS.csl.write(STRIKE, "en"));
    expect(more).toEqual([]);
    expect(item).toEqual({
      id: "escalation-atlas-2023-11-08-maysulun-us-strike",
      type: "webpage",
      author: [{ literal: "Escalation Atlas" }],
      title: "U.S. strike, Maysulun, 8 November 2023",
      "container-title": "Escalation Atlas",
      issued: { "date-parts": [[2026, 11, 29]] },
      version: "2.1-0b8ce39a",
      note: "Record 2023-11-08-maysulun-us-strike",
      URL: "https://atlas.example.org/incidents/2023-11-08-maysulun-us-strike",
      accessed: { "date-parts": [[2026, 11, 30]] },
    });
    expect(JSON.parse(CITATION_FORMATS.csl.write(RELEASE, "en"))[0]).toMatchObject({
      id: "escalation-atlas-release-2-1",
      type: "dataset",
      title: "Escalation Atlas",
    });
  });

  test("files are named for what they cite", () => {
    expect(citationFile(RELEASE, "plain")).toBeNull();
    expect((["bibtex", "ris", "csl"] as const).map((id) => citationFile(RELEASE, id)?.name)).toEqual([
      "escalation-atlas-release-2-1.bib",
      "escalation-atlas-release-2-1.ris",
      "escalation-atlas-release-2-1.json",
    ]);
  });
});

test("author, title, version and day of the release are those of CITATION.cff", () => {
  const cff = readFileSync("CITATION.cff", "utf8");
  const present = keptReleases.at(-1);
  const released = releaseDay(dataset.version);
  expect(cff).toContain(`\ntitle: ${ATLAS_NAME}\n`);
  expect(cff).toContain(`\nauthors:\n  - name: ${ATLAS_NAME}\n`);
  expect(cff).toContain(`\nversion: "${present?.release}"\n`);
  expect(cff).toContain(`\ndate-released: "${released && isoFromDay(released)}"\n`);
  for (const { version } of keptReleases) expect(releaseDay(version)).not.toBeNull();
  expect([releaseDay("9.9-00000000"), releaseDay("constructor"), releaseDay("")]).toEqual([null, null, null]);
});

describe("keys", () => {
  const keyOf = (cited: Cited) => citationFields({ ...STRIKE, cited }).key;

  test("are the same on any host, in any version, and one for each record and link", () => {
    const view = (address: string): Cited => ({
      type: "page",
      title: "8 November 2023",
      version: "1",
      address,
    });
    expect(keyOf(view("https://a.example/on/2023-11-08"))).toBe(
      keyOf({ ...view("http://localhost:3000/on/2023-11-08"), version: "2" }),
    );
    expect(keyOf(view("https://a.example/on/2023-11-08"))).not.toBe(
      keyOf(view("https://a.example/on/2023-11-08?span=day")),
    );
    const all = dataset.incidents.map(({ id }) =>
      keyOf({ type: "record", title: "", id, version: "", address: "" }),
    );
    expect(new Set(all).size).toBe(dataset.incidents.length);
    for (const key of all) expect(key).toMatch(/^escalation-atlas-[a-z0-9-]*[a-z0-9]$/);
  });
});

describe("hostile titles", () => {
  const title = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(...'{}\\%&#_~^$"@=,\r\n\t AZ-\u2028\ud800\u0000عé'.split("")),
      maxLength: 60,
    }),
    fc.constantFrom("}}\n@string{x = {", "x\r\nER  - \r\nTY  - BOOK", "100 % & #1_a~b^c \\input{x}", "الطنف"),
  );

  test("stay a text of one BibTeX field", () => {
    fc.assert(
      fc.property(title, (hostile) => {
        const citation = page(
          hostile,
          `https://a.example/${encodeURI(hostile.replace(/\p{Surrogate}/gu, ""))}`,
        );
        const text = CITATION_FORMATS.bibtex.write(citation, "en");
        expect(readBibtex(text).title).toBe(citationFields(citation).title);
        expect(text.split("\n")).toHaveLength(8);
      }),
    );
  });

  test("stay one RIS line", () => {
    fc.assert(
      fc.property(title, (hostile) => {
        const lines = CITATION_FORMATS.ris.write(page(hostile), "en").split("\r\n");
        expect(lines.map((line) => line.slice(0, 6)).join("|")).toBe(
          "TY  - |ID  - |AU  - |TI  - |T2  - |ET  - |UR  - |ER  - |",
        );
        for (const line of lines) expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(lines[3]).toBe(`TI  - ${citationFields(page(hostile)).title}`);
      }),
    );
  });

  test("come back out of CSL-JSON, and plain text is of one line", () => {
    fc.assert(
      fc.property(title, (hostile) => {
        const { title: tidy } = citationFields(page(hostile));
        expect(JSON.parse(CITATION_FORMATS.csl.write(page(hostile), "en"))[0].title).toBe(tidy);
        expect(plainCitation(page(hostile), "en")).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });

  test("an address cannot end its field", () => {
    const text = CITATION_FORMATS.bibtex.write(page("x", "https://a.example/a}b{c\\d e%20f_g&h#i~j"), "en");
    expect(text).toContain("  url          = {https://a.example/a%7Db%7Bc%5Cd%20e%20f_g&h#i~j},\n");
  });
});

test("the day of access is the reader's own, whatever the hour", () => {
  expect(isoFromDay(readerDay(new Date(2026, 10, 30, 0, 0, 1)))).toBe("2026-11-30");
  expect(isoFromDay(readerDay(new Date(2026, 10, 30, 23, 59, 59)))).toBe("2026-11-30");
  expect(isoFromDay(readerDay(new Date(2024, 1, 29, 12)))).toBe("2024-02-29");
});

/** The title of an entry as BibTeX finds it, by counting braces, and TeX prints it. */
function readBibtex(text: string): { readonly title: string } {
  const start = text.indexOf("title        = {{") + "title        = {{".length;
  let [depth, end] = [2, start];
  while (depth > 0) {
    const sign = text[end++];
    if (sign === undefined) throw new Error("a brace is left open");
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
  }
  const raw = text.slice(start, end - 2);
  expect(text.slice(end, end + 2)).toBe(",\n");
  // No bare sign that is a command to TeX.
  const bare = raw.replace(/\\(?:text[a-z]+\{\}|[$%&#_])/g, "");
  expect(bare).not.toMatch(/[\\{}~^$%&#_]/);
  const words: Readonly<Record<string, string>> = {
    backslash: "\\",
    braceleft: "{",
    braceright: "}",
    asciitilde: "~",
    asciicircum: "^",
  };
  return {
    title: raw.replace(/\\(?:text([a-z]+)\{\}|([$%&#_]))/g, (_, word, sign) => sign ?? words[word] ?? "?"),
  };
}
