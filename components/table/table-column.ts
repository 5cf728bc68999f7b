/** A column of a table, as its head, its cells and the menu of columns need it. */
export interface TableColumn<C extends string> {
  readonly id: C;
  readonly label: string;
  /** BCP 47 language of its cells, where it is not the page's. */
  readonly lang?: "en";
  /** Width in rem. */
  readonly rem: number;
  /** Its cells are figures: at the end of their room, and the greatest first when it is first sorted by. */
  readonly figures: boolean;
  readonly sortable: boolean;
  /** Shown until the reader chooses others. */
  readonly atFirst: boolean;
}
