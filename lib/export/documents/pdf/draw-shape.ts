import type { Pdf } from "./pdf-document";
import { type Look, numberOf } from "./svg-look";
import type { SvgNode } from "./svg-tree";

/** Paints a path, rectangle, circle or line at the present place. */
export function drawShape(pdf: Pdf, node: SvgNode, look: Look): void {
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
