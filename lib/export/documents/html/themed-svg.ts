const COLOUR = /#[0-9a-f]{6}\b|rgba\([\d., ]+\)/gi;

/** The colours that a drawing needs in two themes, as custom properties of CSS. */
export class ThemeColours {
  readonly #pairs = new Map<
    string,
    { readonly name: string; readonly light: string; readonly dark: string }
  >();

  /** `var(--c0)`: the colour that is `light` by day and `dark` by night; one that is the same in both stays itself. */
  reference(light: string, dark: string): string {
    if (light === dark) return light;
    const key = `${light} ${dark}`;
    const pair = this.#pairs.get(key) ?? { name: `--c${this.#pairs.size}`, light, dark };
    this.#pairs.set(key, pair);
    return `var(${pair.name})`;
  }

  /** The declarations of a theme. */
  css(theme: "light" | "dark"): string {
    return [...this.#pairs.values()].map((pair) => `${pair.name}:${pair[theme]}`).join(";");
  }
}

/**
 * One drawing out of two that differ in their colours alone, `#rrggbb` or `rgba(…)`: by day and by night. `null` where they differ in more, as where
 * either holds a picture.
 */
export function themedSvg(light: string, dark: string, colours: ThemeColours): string | null {
  const [byDay, byNight] = [light.match(COLOUR) ?? [], dark.match(COLOUR) ?? []];
  const [between, others] = [light.split(COLOUR), dark.split(COLOUR)];
  if (between.length !== others.length || between.some((part, at) => part !== others[at])) return null;
  return between
    .map((part, at) =>
      at === 0 ? part : colours.reference(byDay[at - 1] ?? "", byNight[at - 1] ?? "") + part,
    )
    .join("");
}
