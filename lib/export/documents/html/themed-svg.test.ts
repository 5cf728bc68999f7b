import { expect, test } from "vitest";
import { ThemeColours, themedSvg } from "./themed-svg";

test("a colour that changes with the theme becomes one name, one that does not stays", () => {
  const colours = new ThemeColours();
  const light = `<path fill="#ffffff" stroke="#112233"/><path fill="#ffffff"/>`;
  const dark = `<path fill="#000000" stroke="#112233"/><path fill="#000000"/>`;
  expect(themedSvg(light, dark, colours)).toBe(
    `<path fill="var(--c0)" stroke="#112233"/><path fill="var(--c0)"/>`,
  );
  expect(colours.css("light")).toBe("--c0:#ffffff");
  expect(colours.css("dark")).toBe("--c0:#000000");
});

test("drawings that differ in more than colours are not put together", () => {
  const colours = new ThemeColours();
  expect(themedSvg(`<path d="M0 0"/>`, `<path d="M1 0"/>`, colours)).toBeNull();
  expect(themedSvg(`<a/>`, `<a fill="#000000"/>`, colours)).toBeNull();
});
