import { expect, test } from "vitest";
import { borrowTitle } from "./borrow-title";

/** As browsers keep it. */
function pageCalled(first: string) {
  let title = first;
  return {
    get title() {
      return title;
    },
    set title(next: string) {
      title = next.trim().replace(/\s+/g, " ");
    },
  };
}

test("a title is given back", () => {
  const page = pageCalled("Your data");
  const title = borrowTitle(page);
  title.set("a  file.csv, 1 May");
  title.set("a  file.csv, 2 May");
  expect(page.title).toBe("a file.csv, 2 May");
  title.restore();
  expect(page.title).toBe("Your data");
});

test("the title of the next page is left alone", () => {
  const page = pageCalled("Your data");
  const title = borrowTitle(page);
  title.set("a file.csv, 1 May");
  page.title = "Method";
  title.restore();
  expect(page.title).toBe("Method");
});
