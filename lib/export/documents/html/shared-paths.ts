/** Shorter ones are not worth a reference. */
const LEAST_LENGTH = 300;
const PATH = /<path [^>]*\/>/g;

interface SharedPaths {
  /** Each path that more than one drawing or place has, with an id: to stand in a `<defs>` of the page. */
  readonly shared: string;
  readonly drawings: readonly string[];
}

/** Writes what drawings of a page have in common once: slides of one camera lie on the same land. */
export function sharePaths(drawings: readonly string[]): SharedPaths {
  const times = new Map<string, number>();
  for (const drawing of drawings)
    for (const [path] of drawing.matchAll(PATH))
      if (path.length >= LEAST_LENGTH) times.set(path, (times.get(path) ?? 0) + 1);
  const ids = new Map(
    [...times].filter(([, count]) => count > 1).map(([path], index) => [path, `p${index}`]),
  );
  return {
    shared: [...ids].map(([path, id]) => path.replace("<path ", `<path id="${id}" `)).join(""),
    drawings: drawings.map((drawing) =>
      drawing.replace(PATH, (path) => (ids.has(path) ? `<use href="#${ids.get(path)}"/>` : path)),
    ),
  };
}
