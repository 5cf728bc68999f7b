import type { Surface } from "./surface";

/** A shape that is painted several times over. */
interface Reused {
  /** Belongs in `<defs>`; empty where there is nothing to define. */
  readonly def: string;
  use(attributes: string): string;
}

/** A shape to be defined once and used, or where the surface does not reuse, repeated. `shape` is an element's opening, without its slash. */
export function reused({ reuses }: Surface, id: string, shape: string): Reused {
  if (!reuses) return { def: "", use: (attributes) => `${shape} ${attributes}/>` };
  return {
    def: `${shape} id="${id}"/>`,
    use: (attributes) => `<use href="#${id}" ${attributes}/>`,
  };
}
