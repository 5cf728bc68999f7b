type Sentence = string | ((...given: never[]) => string);

/** A sentence of a part of a catalogue by its name, with what it speaks of: what a worker finds out, for whichever language. */
export type Said<Part> = {
  [Name in keyof Part]: readonly [
    name: Name,
    ...given: Part[Name] extends (...given: infer Given) => string ? Given : [],
  ];
}[keyof Part];

/** The sentence in the language of `part`. */
export function say<Part extends Readonly<Record<keyof Part, Sentence>>>(
  part: Part,
  said: Said<Part>,
): string {
  const [name, ...given] = said;
  // `Said` has paired the name with what its function takes.
  const sentence = part[name] as string | ((...given: readonly unknown[]) => string);
  return typeof sentence === "string" ? sentence : sentence(...given);
}
