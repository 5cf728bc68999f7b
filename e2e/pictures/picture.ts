/** One picture of the gallery: `subject/name`, and how its SVG is drawn now. Drawing it twice gives the same text. */
export interface Picture {
  readonly subject: string;
  readonly name: string;
  readonly draw: () => string | Promise<string>;
}

export function pictureId({ subject, name }: Pick<Picture, "subject" | "name">): string {
  return `${subject}/${name}`;
}

/** A picture in both themes. */
export function inThemes(
  subject: string,
  name: string,
  draw: (theme: "light" | "dark") => string | Promise<string>,
): Picture[] {
  return (["light", "dark"] as const).map((theme) => ({
    subject,
    name: `${name}-${theme}`,
    draw: () => draw(theme),
  }));
}
