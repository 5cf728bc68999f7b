import { expect, test } from "vitest";
import { markStyles } from "./mark-styles";

const marks = { at: 52.5, dayFrom: 50, dayTo: 55, spanFrom: 100 / 3, spanTo: 55, edge: 100 / 3 };
test("a stretch is moved to its beginning and drawn out to its end", () => {
  const styles = markStyles(marks);
  expect(styles.day.transform).toBe("translateX(50.000%) scaleX(0.05000)");
  expect(styles.span.transform).toBe("translateX(33.333%) scaleX(0.21667)");
});

test("what lies before the span ends where it begins, and what lies after it begins where it ends", () => {
  const { before, after } = markStyles(marks);
  expect(before.transform).toBe("translateX(0.000%) scaleX(0.33333)");
  expect(after.transform).toBe("translateX(55.000%) scaleX(0.45000)");
});

test("what the axis does not show is not seen", () => {
  const shown = markStyles(marks);
  expect([shown.line["--on"], shown.edge["--edge-on"]]).toEqual(["1", "1"]);
  const hidden = markStyles({ ...marks, at: -4, edge: null });
  expect([hidden.line["--on"], hidden.edge["--edge-on"], hidden["edge-grip"]["--edge-on"]]).toEqual([
    "0",
    "0",
    "0",
  ]);
});
