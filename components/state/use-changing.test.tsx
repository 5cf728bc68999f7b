import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createStore } from "@/lib/store/create-store";
import { useChanging } from "./use-changing.client";

test("the server renders what a store holds", () => {
  const day = createStore("4 February");
  const Day = () => <p>{useChanging(day)}</p>;
  expect(renderToStaticMarkup(<Day />)).toBe("<p>4 February</p>");
  day.set("5 February");
  expect(renderToStaticMarkup(<Day />)).toBe("<p>5 February</p>");
});
