import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LegendEntry, type LegendEntryProps, type LegendPress } from "./legend-entry";

function markup(props: Partial<LegendEntryProps>): string {
  return renderToStaticMarkup(<LegendEntry sign={<i />} label="attack" {...props} />);
}
const pressed = (press: LegendPress) => markup({ layout: "bar", press });

test("an entry that cannot be pressed is no button, and has its note beneath the label", () => {
  const html = markup({ note: "on a base", count: 1234 });
  expect(html).not.toMatch(/button|title=/);
  expect(html.replace(/<[^>]+>/g, "|")).toMatch(/attack\|+on a base\|+1,234/);
  expect(markup({})).not.toContain("numeral");
});

test("a button says how it is set, and its note on hover", () => {
  const html = markup({ note: "on a base", press: { type: "series", isOn: false } });
  expect(html).toContain('aria-pressed="false" title="on a base"');
  expect(html.replace(/<[^>]+>/g, "")).toBe("attack");
  expect(pressed({ type: "switch", isOn: true })).toMatch(/role="switch" aria-checked="true"/);
});

test("a filter is dimmed only where another value is chosen, a switch where it is off", () => {
  const dimmed = "opacity-40";
  expect(pressed({ type: "only", isChosen: false, isAnyChosen: false })).not.toContain(dimmed);
  expect(pressed({ type: "only", isChosen: true, isAnyChosen: true })).toMatch(
    /aria-pressed="true"(?!.*opacity-40)/,
  );
  expect(pressed({ type: "only", isChosen: false, isAnyChosen: true })).toContain(dimmed);
  expect(pressed({ type: "switch", isOn: true })).not.toContain(dimmed);
  expect(pressed({ type: "switch", isOn: false })).toContain(dimmed);
});
