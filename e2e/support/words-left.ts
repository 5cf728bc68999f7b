// Runs in the page and stands alone: nothing from outside it is there.

/**
 * What an Arabic page says in Latin letters outside of what is marked as another language, each text once; and what is marked as
 * English though it is a part of the page. `names`: of publications, speakers, stories and places, which may stay, the longest first.
 */
export function wordsLeft(names: readonly string[]): string[] {
  /** Formats, units, systems, licences, keys and single letters are the same in Arabic. */
  const allowed = [
    /\b(?:CSV|TSV|JSON|GeoJSON|NDJSON|TopoJSON|Esri|PDF|PNG|SVG|MP4|WebM|HTML|PowerPoint|Excel|BibTeX|RIS|CSL|KML|KMZ|GPX|Parquet|GeoParquet|FlatGeobuf|Shapefile|SQLite|GeoPackage|XLSX|XLSB|XLS|ODS|ZIP|gzip)\b/g,
    /\b(?:UTC|GMT|MGRS|DMS|WGS|API|OpenAPI|URL|QR|Atom|RSS|oEmbed|iframe|ISO|GED|UCDP|ACLED|WebGL|UTF|kB|MB|GB|km|px)\b/g,
    /\b(?:CC BY|MIT|ODbL|GeoNames|OurAirports|OpenStreetMap|Natural Earth|IBM Plex|MapLibre|Protomaps)\b/g,
    /\b(?:Shift|Ctrl|Alt|Esc|Enter|Home|End|PgUp|PgDn|Page Up|Page Down|Space|Tab|Delete)\b/g,
    /\b(?:JavaScript|Windows|where_prec|date_prec|geo_precision)\b/g,
    // What the atlas is cited as.
    /\bEscalation Atlas\b|\bDataset\b|\bRecord\b/g,
    // What is quoted of a link, a file or a format: set apart from the text around it.
    /\u2066[^\u2069]*\u2069/g,
    // The way to the English page, in its own language.
    /\bEnglish\b/g,
    // Paths, addresses, names of files and versions, ids.
    /(?:https?:\/\/|www\.|\/(?:data|api)\/)\S+|\b[\w-]+\.(?:com|org|net|gov|mil|int|io|info|json|geojson|csv|tsv|zip|gz|tv|iq|ir|uk|il|tr|lb|sy|co|fr|de)\b\S*|[\w.#:-]*\d[\w.:-]*/gi,
    /\b[a-z]\b/gi,
  ];
  const without = (text: string) =>
    names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, " ") : rest), text);
  const isLeft = (text: string) =>
    /[a-z]{2}/i.test(text) &&
    /[a-z]{2}/i.test(allowed.reduce((rest, one) => rest.replace(one, " "), without(text)));
  const left = new Set<string>();
  const say = (what: string, text: string) => {
    const line = text.replace(/\s+/g, " ").trim();
    if (isLeft(line)) left.add(`${what}: ${line.slice(0, 120)}`);
  };
  const isForeign = (element: Element) =>
    !/^ar\b/.test(element.closest("[lang]")?.getAttribute("lang") ?? "ar");
  const isSpoken = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest("script, style, template, noscript");

  const isOfFile = location.pathname === "/own-data";
  say("title", document.title);
  say("description", document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || isForeign(element) || element.closest("code, kbd, pre, samp, textarea")) continue;
    // On a map Latin names stand beneath the Arabic ones.
    if (element.closest(".static-map") && element.localName === "text") continue;
    // What a file holds, and how its columns are called.
    if (isOfFile && element.localName === "bdi") continue;
    const isTitle = element.localName === "title";
    if (isTitle || isSpoken(element)) say(element.localName, node.textContent ?? "");
  }
  for (const element of document.body.querySelectorAll(
    "[aria-label], [aria-description], [aria-valuetext], [title], [alt], [placeholder]",
  ))
    if (!isForeign(element) && isSpoken(element))
      for (const name of ["aria-label", "aria-description", "aria-valuetext", "title", "alt", "placeholder"])
        say(name, element.getAttribute(name) ?? "");
  for (const element of document.body.querySelectorAll('[lang="en"]'))
    if (
      element.matches("main, nav, section, header, footer, form") ||
      element.querySelector("button, input, select, nav, h1, h2")
    )
      left.add(
        `marked as English: <${element.localName}> ${(element.textContent ?? "").replace(/\s+/g, " ").slice(0, 60)}`,
      );
  return [...left];
}
