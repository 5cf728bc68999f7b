/** A document's title for as long as a part of it names the document. */
interface BorrowedTitle {
  set(title: string): void;
  /** Gives the document the title back that it had, unless another has named it since: the page that comes next. */
  restore(): void;
}

export function borrowTitle(page: { title: string }): BorrowedTitle {
  const before = page.title;
  let ours = before;
  return {
    set(title) {
      page.title = title;
      ours = page.title; // browsers collapse its spaces
    },
    restore() {
      if (page.title === ours) page.title = before;
    },
  };
}
