/** An element of a drawing, or the text in one. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
  /** Of the element itself, without its children's. */
  readonly text: string;
}

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const decoded = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** Reads the atlas's own drawings: well-formed, attributes in double quotes, only the five entities. Throws on anything else. */
export function svgTree(svg: string): SvgNode {
  const root: Building = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [token, closing, name = "", attributes = "", empty, text] of svg.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`svg: ${token} is outside`);
    if (text !== undefined) parent.text += decoded(text);
    else if (closing) {
      if (parent.name !== name) throw new Error(`svg: ${token} closes ${parent.name}`);
      open.pop();
    } else {
      const node: Building = { name, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [drawing, ...more] = root.children;
  if (drawing === undefined || more.length > 0 || open.length !== 1)
    throw new Error("svg: not one whole drawing");
  return drawing;
}

interface Building extends SvgNode {
  readonly children: Building[];
  text: string;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, decoded(value)]),
  );
}
