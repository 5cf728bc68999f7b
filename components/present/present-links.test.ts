import { describe, expect, test } from "vitest";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { atlasHref, briefingInQuery, presenterHref, restOf, returnHref, slideHref } from "./present-links";

describe("the address of a slide", () => {
  test("names a briefing of the reader's own in its query, beside what stays the same", () => {
    expect(slideHref("tower-22", 2, "?theme=dark")).toBe("/present/tower-22/3?theme=dark");
    expect(slideHref("mine", 0)).toBe("/present/mine/1");
    expect(slideHref("mine", 0, "#story1=x")).toBe("/present/mine/1#story1=x");
    expect(slideHref("mine-k3-a", 4, "?theme=dark")).toBe("/present/mine/5?briefing=k3-a&theme=dark");
    expect(presenterHref("mine-k3-a", 0)).toBe("/present/mine/1/notes?briefing=k3-a");
  });

  test("keeps theme and language, whichever of them its page names", () => {
    expect(restOf("/present/tower-22/1?lang=ar&x=1&theme=dark")).toBe("?theme=dark&lang=ar");
    expect(restOf("/present/tower-22/1?lang=en")).toBe("?lang=en");
    expect(restOf("/present/tower-22/1?theme=blue")).toBe("");
  });

  test("is found again from the atlas, and its briefing from the query", () => {
    const link = atlasHref(DEFAULT_VIEW, "mine-k3-a", 2, false);
    expect(link).toContain("story=mine-k3-a&slide=3");
    expect(returnHref({ id: "mine-k3-a", slide: 3 })).toBe("/present/mine/3?briefing=k3-a");
    expect(briefingInQuery("?theme=dark&briefing=k3-a")).toBe("k3-a");
    for (const search of ["", "?briefing=", "?briefing=<b>", "?briefing=A"])
      expect(briefingInQuery(search)).toBeNull();
  });
});
