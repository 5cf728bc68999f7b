/** A view that can be saved. */
export interface ViewToSave {
  /** From its path on. */
  readonly link: string;
  /** What it is called until the reader says otherwise. */
  readonly name: string;
}
