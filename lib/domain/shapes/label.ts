/** A text in the languages of the atlas. */
export interface Label {
  readonly en: string;
  readonly ar: string;
}

/** A noun for one thing and for several; Arabic has the form that stands beside a numeral of any size in a table. */
export interface CountLabel {
  readonly one: Label;
  readonly many: Label;
}
