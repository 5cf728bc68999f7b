import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { PLACE_KIND_LABELS } from "@/lib/domain/labels";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { drawPng } from "./draw-png";
import { paintPreview } from "./paint-preview";
import { PREVIEW_SIZE } from "./preview";
import { pictureKey, previewAddress } from "./preview-address";
import { previewOfAddress } from "./preview-of-address";

const dataset = loadDataset();
const svgOf = (address: string) => paintPreview(dataset, previewOfAddress(dataset, address));
/** What is written in a preview, one line for each text, without the names on its map. */
const wordsOf = (address: string) =>
  [
    ...svgOf(address)
      .replace(/^.*<\/g><rect/s, "")
      .matchAll(/<text[^>]*>([^<]*)</g),
  ]
    .map((match) => (match[1] ?? "").replace(/[\u202b\u202c]/g, ""))
    .join("\n");
const [incident] = dataset.incidents.slice(40);
if (!incident) throw new Error("the dataset has incidents");

describe("the words of a preview", () => {
  test("a day says its date, its span and its counts, in the language of the link", () => {
    const english = wordsOf("/on/2023-11-08?span=until");
    expect(english).toContain("8 November 2023\nall up to this day");
    expect(english).toMatch(/\n\d+\nAttacks\n\d+\nU\.S\. strikes\n/);
    const arabic = wordsOf("/on/2023-11-08?lang=ar");
    expect(arabic).toContain("8 نوفمبر 2023");
    expect(arabic).toMatch(/\n\d+\nهجمات\n/);
    expect(arabic).not.toMatch(/[A-Za-z]/);
  });

  test("each page has words of its own", () => {
    const addresses = [
      "/",
      "/on/2023-11-08",
      `/incidents/${incident.id}`,
      `/places/${incident.placeId}`,
      "/compare?a=2023-11-08&b=2024-02-01",
      "/sources",
      "/method",
      "/tallies",
      "/weeks",
      "/releases",
      "/present",
      ...SHIPPED.map(({ id }) => `/present/${id}/1`),
    ];
    const words = addresses.map((address) => {
      const { kicker, title, text } = previewOfAddress(dataset, address);
      return `${kicker} ${title} ${text}`;
    });
    expect(new Set(words).size).toBe(addresses.length);
  });

  test("a day with an incident selected names it, and its picture shows it, ringed", () => {
    const tower = "/on/2024-01-29?span=window&days=14&sel=2024-01-28-tower-22-drone";
    const { kicker, title, text } = previewOfAddress(dataset, tower);
    expect([kicker, title]).toEqual(["Attack · confirmed", "Tower 22, 28 Jan 2024"]);
    expect(text).toMatch(/^29 January 2024, last 14 days/);
    expect(previewOfAddress(dataset, `${tower}&lang=ar`).title).toMatch(/^البرج 22، 28 يناير 2024$/);
    const ringed = (address: string) => svgOf(address).includes("selection-ring");
    // However far from it the link's own camera is, and however close.
    for (const at of ["", "&at=34,44,6", "&at=29,33,9", "&at=33.9,42,12"])
      expect(ringed(tower + at), at).toBe(true);
    const { view } = previewOfAddress(dataset, `${tower}&at=33.3,38.7,7`);
    expect(view.camera).toEqual({ lat: 33.3, lng: 38.7, zoom: 7 });
    const { lat, lng } = previewOfAddress(dataset, tower).view.camera ?? {};
    expect(previewOfAddress(dataset, `${tower}&at=29,33,9`).view.camera).toMatchObject({ lat, lng });
    // Filtered away, it is not what the picture is of.
    expect(previewOfAddress(dataset, `${tower}&kind=us-strike`).title).toBe("29 January 2024");
    expect(previewOfAddress(dataset, "/on/2023-11-08?span=day&sel=2024-01-28-tower-22-drone").title).toBe(
      "8 November 2023",
    );
  });

  test("a slide shows its own view, counted from 1, and the last words of its address are forgiven", () => {
    for (const { id, slides } of SHIPPED)
      slides.forEach((slide, index) => {
        expect(previewOfAddress(dataset, `/present/${id}/${index + 1}`).title).toBe(slide.title);
      });
    expect(previewOfAddress(dataset, "/present/no-such/1").title).toBe("Briefings");
  });

  test("what is held back is said", () => {
    expect(wordsOf("/on/2023-11-08?known=2023-11-10&kind=attack").replace("\n", " ")).toMatch(
      /As known on 10 November 2023 ·\sFiltered/,
    );
    expect(wordsOf("/on/2023-11-08")).not.toContain("Filtered");
    expect(wordsOf("/on/2023-12-31?q=xyzzy")).toContain("Nothing in this dataset");
  });
});

test("hostile addresses are repaired, and what they say stays text", () => {
  for (const address of [
    "/on/<script>",
    "/%ff/%00",
    "/on/2023-11-08?q=%3C%2Ftext%3E%3Cscript%3E&sel=x&at=NaN,1,99",
    `/incidents/${"x".repeat(5000)}`,
    "/present/tower-22/-9999999999",
    "/compare?a=/on/%3Cscript%3E&b=//evil.example",
  ]) {
    const svg = svgOf(address);
    expect(svg.match(/<script|NaN|undefined|https?:\/\/(?!www\.w3\.org)/)).toBeNull();
  }
});

test("a selected place is named with its day, and the picture shows it", () => {
  const { kicker, title, view } = previewOfAddress(dataset, "/on/2023-11-08?sel=place:al-asad");
  expect([kicker, title]).toEqual([PLACE_KIND_LABELS.base.en, "al-Asad, 8 Nov 2023"]);
  expect(view.camera).not.toBeNull();
  const arabic = previewOfAddress(dataset, "/on/2023-11-08?sel=place:al-asad&lang=ar");
  expect(arabic.kicker).toBe(PLACE_KIND_LABELS.base.ar);
  expect(arabic.title).toMatch(/^عين الأسد، /);
  expect(previewOfAddress(dataset, "/on/2023-11-08?sel=place:nowhere").title).toBe("8 November 2023");
});

test("a page that is read is named in the language of its link", () => {
  const titleOf = (address: string) => previewOfAddress(dataset, address).title;
  expect([titleOf("/tallies"), titleOf("/tallies?lang=ar")]).toEqual(["Counts", "الحصائل"]);
  expect(titleOf("/places/al-asad?lang=ar")).toBe("عين الأسد");
  expect(titleOf("/compare?a=2023-11-08&b=2024-02-01&lang=ar")).toBe("8 نوفمبر 2023 و1 فبراير 2024");
  expect(pictureKey(dataset, "/tallies?day=2023-11-08&lang=ar")).toBe("/tallies?lang=ar");
});

describe("the address of a preview", () => {
  test("is the same for links that look the same, and another where the picture is another", () => {
    const key = (address: string) => pictureKey(dataset, address);
    const base = key("/on/2023-11-08?kind=attack");
    expect(key("/on/2023-11-08?kind=attack&speed=4&loop=1&play=1&clock=utc&from=2023-10-20")).toBe(base);
    for (const other of ["span=day", "lang=ar", "theme=dark", "known=2023-11-09", "at=34,41,7", "q=tanf"])
      expect(key(`/on/2023-11-08?kind=attack&${other}`)).not.toBe(base);
    expect(key("/sources?kind=agency")).toBe("/sources");
  });

  test("leads to the same picture as the page's own", () => {
    for (const address of [
      "/",
      "/on/2023-11-08?span=day&sel=place:al-asad",
      "/compare?a=2023-11-08&b=2024-02-01",
    ])
      expect(svgOf(pictureKey(dataset, address)) === svgOf(address), address).toBe(true);
  });

  test("changes with the dataset", () => {
    const other = { ...dataset, version: "9.9-00000000" };
    expect(previewAddress(other, "/")).not.toBe(previewAddress(dataset, "/"));
    expect(previewAddress(dataset, "/")).toMatch(/^\/preview\/[^/]+$/);
  });
});

test("the image is a small PNG of the agreed size, the same every time", async () => {
  const svg = svgOf("/on/2024-01-28?span=until&lang=ar");
  const [image, again] = [await drawPng(svg), await drawPng(svg)];
  expect(image.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
    PREVIEW_SIZE.widthPx,
    PREVIEW_SIZE.heightPx,
  ]);
  expect(image.length).toBeLessThan(200_000);
  expect(again.equals(image)).toBe(true);
});
