import { expect, test } from "vitest";
import { fetchedRoom, type Room } from "./room";
import * as rooms from "./rooms";
import * as browserRooms from "./rooms.browser";

test("a room fetches each language once, and again after a failure", async () => {
  let asked = 0;
  const words = fetchedRoom<string>({
    en: async () => {
      asked += 1;
      if (asked === 1) throw new Error("offline");
      return "Day";
    },
    ar: async () => "اليوم",
  });
  expect(() => words.get("en")).toThrow("before its words were fetched");
  await expect(words.load("en")).rejects.toThrow("offline");
  expect(await words.load("en")).toBe("Day");
  expect(words.load("en")).toBe(words.load("en"));
  expect(asked).toBe(2);
});

test("words that are kept are in their promise at once, and a promise that was given stays", async () => {
  const words = fetchedRoom<string>({ en: async () => "Day", ar: async () => "اليوم" });
  words.keep("ar", "اليوم");
  expect(words.load("ar")).toMatchObject({ status: "fulfilled", value: "اليوم" });
  const fetched = words.load("en");
  await fetched;
  expect(words.load("en")).toBe(fetched);
});

test("get answers in the other language where only that is here, load never does", async () => {
  const words = fetchedRoom<string>({ en: async () => "Day", ar: async () => "اليوم" });
  words.keep("ar", "اليوم");
  expect(words.get("en")).toBe("اليوم");
  expect(await words.load("en")).toBe("Day");
  expect(words.get("en")).toBe("Day");
});

test("a browser has the rooms of the server, with the same words", async () => {
  expect(Object.keys(browserRooms)).toEqual(Object.keys(rooms));
  const fetches = new Map<string, Pick<Room<unknown>, "load">>(Object.entries(browserRooms));
  for (const [name, room] of Object.entries(rooms)) {
    for (const lang of ["en", "ar"] as const)
      expect(await fetches.get(name)?.load(lang)).toEqual(room.get(lang));
  }
});
