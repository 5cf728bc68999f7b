import { mkdirSync, writeFileSync } from "node:fs";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import { allPictures } from "./all-pictures";
import { acceptAll, goldenText, type Kept, keptOf, wholeSvg } from "./golden";
import { pictureId } from "./picture";

/** `tsx show-pictures.ts`: all pictures on one page, the changed ones first. `--accept`: keeps them as they are now. */
const pictures = await allPictures();
const accepts = process.argv.includes("--accept");
const kept = new Map<string, Kept>();
const changed: string[] = [];
const same: string[] = [];
const image = (svg: string) =>
  `<img loading="lazy" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}">`;
for (const picture of pictures) {
  const id = pictureId(picture);
  const svg = await picture.draw();
  const now = keptOf(svg);
  kept.set(id, now);
  const golden = goldenText(picture);
  const title = `<h2>${escapeXml(id)}</h2>`;
  if (golden === now.text) same.push(`<figure>${title}${image(svg)}</figure>`);
  else {
    const before = golden === null || accepts ? "<p>new</p>" : image(wholeSvg(golden));
    changed.push(`<figure class="changed">${title}<div>${before}${image(svg)}</div></figure>`);
  }
}
if (accepts) {
  acceptAll(kept);
  console.log(`${pictures.length} pictures kept, ${changed.length} of them new or changed.`);
} else {
  const path = "e2e/.results/pictures.html";
  mkdirSync("e2e/.results", { recursive: true });
  const style =
    "body{font:14px sans-serif;margin:16px;background:#ddd;display:flex;flex-wrap:wrap;gap:16px}h1{width:100%}figure{margin:0;width:600px;background:#fff;padding:8px}.changed{width:100%}.changed div{display:flex;gap:8px}.changed div>*{width:50%}h2{font-size:13px;margin:0 0 4px}img{width:100%;height:auto}";
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style><h1>${changed.length} changed (before, now), ${same.length} as accepted</h1>${changed.join("")}${same.join("")}`,
  );
  console.log(`${pictures.length} pictures, ${changed.length} changed: ${path}`);
}
