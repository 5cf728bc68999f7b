import { drawText, setText } from "./draw-text";
import type { Pdf } from "./pdf-document";
import { inherit, type Look, numberOf, PLAIN } from "./svg-look";
import type { SvgNode } from "./svg-tree";

/** What a drawing defines for use by its parts. */
type Defs = ReadonlyMap<string, SvgNode>;

/**
 * Draws one of the atlas's own plain drawings at the present place and scale: vectors stay vectors, text stays text, a picture within
 * it one of dots. Knows what `paintSheet` and `paintPicture` write, and throws on other elements, so that nothing is left out in silence.
 */
export function drawSvg(pdf: Pdf, root: SvgNode): void {
  const defs = new Map<string, SvgNode>();
  collect(root, defs);
  drawNode(pdf, root, PLAIN, defs);
}

function collect(node: SvgNode, defs: Map<string, SvgNode>): void {
  const { id } = node.attributes;
  if (id !== undefined) defs.set(id, node);
  for (const child of node.children) collect(child, defs);
}

function drawNode(pdf: Pdf, node: SvgNode, inherited: Look, defs: Defs): void {
  const { name, attributes } = node;
  switch (name) {
    case "title":
    case "defs":
    case "clipPath":
      return;
    case "svg":
    case "g": {
      const look = inherit(inherited, attributes);
      pdf.save();
      transform(pdf, attributes.transform);
      clip(pdf, attributes["clip-path"], defs);
      for (const child of node.children) drawNode(pdf, child, look, defs);
      pdf.restore();
      return;
    }
    case "text":
      drawTextNode(pdf, node, inherit(inherited, attributes));
      return;
    case "image": {
      const at = (key: string) => numberOf(attributes[key], 0);
      const size = { width: at("width"), height: at("height") };
      pdf.image(attributes.href ?? "", at("x"), at("y"), size);
      return;
    }
    case "path":
    case "rect":
    case "circle":
    case "line": {
      pdf.save();
      transform(pdf, attributes.transform);
      drawShape(pdf, node, inherit(inherited, attributes));
      pdf.restore();
      return;
    }
    default:
      throw new Error(`a drawing holds <${name}>, which a document cannot show`);
  }
}

function drawTextNode(pdf: Pdf, { attributes, text }: SvgNode, look: Look): void {
  const [x, y] = [numberOf(attributes.x, 0), numberOf(attributes.y, 0)];
  // A halo beneath is drawn as outlines, so that the text is there once.
  const halo = look.stroke !== "none";
  drawText(pdf, text, x, y, look.text, (piece, pieceX, pieceY) => {
    if (halo) {
      pdf.lineJoin("round").strokeColor(look.stroke, look.strokeOpacity * look.opacity);
      outline(pdf, piece, pieceX, pieceY, look);
      return;
    }
    pdf.fillColor(look.fill, look.fillOpacity * look.opacity);
    setText(pdf, piece, pieceX, pieceY, look.text.letterSpacingPx);
  });
}

/** The part of the library's own font that its types leave out. */
interface LaidOut {
  layout(text: string): {
    readonly glyphs: readonly { readonly path: { toSVG(): string }; readonly advanceWidth: number }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
  readonly font: { readonly unitsPerEm: number };
}

function outline(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  { strokeWidth, text: { sizePx, letterSpacingPx } }: Look,
): void {
  const font = (pdf as unknown as { _font: LaidOut })._font;
  const { glyphs, positions } = font.layout(text);
  const unit = sizePx / font.font.unitsPerEm;
  let at = x;
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    const path = glyph.path.toSVG();
    if (path !== "") {
      pdf.save();
      pdf.transform(unit, 0, 0, -unit, at + ((position?.xOffset ?? 0) * sizePx) / 1000, y);
      pdf
        .lineWidth(strokeWidth / unit)
        .path(path)
        .stroke();
      pdf.restore();
    }
    at += ((position?.xAdvance ?? 0) * sizePx) / 1000 + letterSpacingPx;
  });
}

function transform(pdf: Pdf, text: string | undefined): void {
  for (const [, kind, values = ""] of (text ?? "").matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b] = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (kind === "translate") pdf.translate(a, b ?? 0);
    else if (kind === "scale") pdf.transform(a, 0, 0, b ?? a, 0, 0);
    else pdf.rotate(a);
  }
}

function clip(pdf: Pdf, reference: string | undefined, defs: Defs): void {
  const id = /url\(#([^)]+)\)/.exec(reference ?? "")?.[1];
  const shape = id === undefined ? undefined : defs.get(id)?.children[0];
  if (shape === undefined) return;
  const { x, y, width, height } = shape.attributes;
  pdf.rect(numberOf(x, 0), numberOf(y, 0), numberOf(width, 0), numberOf(height, 0)).clip();
}

/** Paints a path, rectangle, circle or line at the present place. */
function drawShape(pdf: Pdf, node: SvgNode, look: Look): void {
  const fillOpacity = look.fillOpacity * look.opacity;
  const filled = look.fill !== "none" && fillOpacity > 0 && node.name !== "line";
  const stroked = look.stroke !== "none" && look.strokeWidth > 0;
  if (!filled && !stroked) return;
  if (stroked) {
    pdf
      .lineWidth(look.strokeWidth)
      .lineCap(look.cap)
      .lineJoin(look.join)
      .strokeColor(look.stroke, look.strokeOpacity * look.opacity);
    dash(pdf, look);
  }
  if (filled) pdf.fillColor(look.fill, fillOpacity);
  trace(pdf, node);
  if (filled && stroked) pdf.fillAndStroke();
  else if (filled) pdf.fill();
  else pdf.stroke();
}

function trace(pdf: Pdf, { name, attributes }: SvgNode): void {
  const at = (key: string) => numberOf(attributes[key], 0);
  switch (name) {
    case "path":
      pdf.path(attributes.d ?? "");
      return;
    case "circle":
      pdf.circle(at("cx"), at("cy"), at("r"));
      return;
    case "line":
      pdf.moveTo(at("x1"), at("y1")).lineTo(at("x2"), at("y2"));
      return;
    default:
      if (at("rx") > 0) pdf.roundedRect(at("x"), at("y"), at("width"), at("height"), at("rx"));
      else pdf.rect(at("x"), at("y"), at("width"), at("height"));
  }
}

function dash(pdf: Pdf, { dashes, dashOffset, cap }: Look): void {
  if (dashes.length === 0) {
    pdf.undash();
    return;
  }
  // A dot of no length is a round cap; the library wants some length.
  const lengths = dashes.map((length, index) =>
    index % 2 === 0 && cap === "round" ? Math.max(length, 0.01) : length,
  );
  const even = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  pdf.dash(even as unknown as number, { phase: dashOffset }); // the types know one length only; a list is documented
}
