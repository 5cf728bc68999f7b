/** The drawing with each of its ids, and whatever refers to one, begun with `prefix`: for two drawings on one page. */
export function prefixIds(svg: string, prefix: string): string {
  return svg
    .replace(/ id="/g, ` id="${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`);
}
