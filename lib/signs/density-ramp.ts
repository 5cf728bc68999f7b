/** At most so many shades. */
const SHADES = 6;

// One hue, ever darker on paper and ever lighter on a dark map: told apart by their lightness alone.
const RAMPS: Readonly<Record<"light" | "dark", readonly string[]>> = {
  light: ["#f7d3b2", "#efab78", "#e07f45", "#bf5620", "#8f380f", "#5c2109"],
  dark: ["#57311b", "#814522", "#b0602b", "#dd8443", "#f7b27c", "#ffe3c8"],
};

/** The shades for so many classes, the emptiest first. */
export function densityRamp(theme: "light" | "dark", classes: number): readonly string[] {
  const ramp = RAMPS[theme];
  return Array.from({ length: classes }, (_, index) => {
    const at = classes <= 1 ? ramp.length - 2 : Math.round((index * (ramp.length - 1)) / (classes - 1));
    return ramp[at] ?? "";
  });
}

/**
 * The least count of each class, up to a greatest count of `most`: 1, 2, 5, 10, 20 and so on, thinned to at most {@link SHADES}.
 * They change only where the greatest count passes one of these, and so do not flicker. Empty where nothing is counted.
 */
export function densityClasses(most: number): readonly number[] {
  const steps: number[] = [];
  for (let power = 1; power <= most; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (step <= most) steps.push(step);
  }
  const stride = Math.max(1, Math.ceil(steps.length / SHADES));
  return steps.filter((_, index) => index % stride === 0);
}

/** Index of the class of a count above 0. */
export function classOf(count: number, classes: readonly number[]): number {
  let index = classes.length - 1;
  while (index > 0 && count < (classes[index] ?? 0)) index -= 1;
  return index;
}
