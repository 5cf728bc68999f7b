import { expect, test } from "vitest";
import { LatestMade, NotMade } from "./latest-made";

const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));
const one = { together: 1, waiting: 99, mostWaitMs: 60_000 };
const two = { ...one, together: 2 };

test("each thing is made once, however often it is asked for", async () => {
  const made = new LatestMade<string>(3, one);
  let times = 0;
  const make = () => {
    times++;
    return later("x");
  };
  expect(await Promise.all([made.get("a", make), made.get("a", make)])).toEqual(["x", "x"]);
  await made.get("a", make);
  expect(times).toBe(1);
});

test("the longest unasked is given up first", async () => {
  const made = new LatestMade<number>(2, two);
  let times = 0;
  const make = () => later(++times);
  for (const key of ["a", "b", "a", "c", "a"]) await made.get(key, make);
  expect(times).toBe(3);
  await made.get("b", make);
  expect(times).toBe(4);
});

test("no more than so many are made at a time", async () => {
  const made = new LatestMade<number>(99, two);
  let [running, most] = [0, 0];
  const make = async () => {
    most = Math.max(most, ++running);
    await later(0);
    running--;
    return 0;
  };
  await Promise.all(Array.from({ length: 20 }, (_, key) => made.get(String(key), make)));
  expect(most).toBe(2);
});

test("what fails is told and tried again", async () => {
  const made = new LatestMade<string>(2, one);
  await expect(made.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await made.get("a", () => later("yes"))).toBe("yes");
});

test("where too many wait, nothing new is made, and what is there is given", async () => {
  const made = new LatestMade<string>(9, { ...one, waiting: 2 });
  await made.get("kept", () => later("kept"));
  const asked = ["a", "b", "c", "d"].map((key) => made.get(key, () => later(key)));
  expect(await made.get("kept", () => later("again"))).toBe("kept");
  const settled = await Promise.allSettled(asked);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  await expect(asked[3]).rejects.toThrow(NotMade);
  expect(await made.get("d", () => later("d"))).toBe("d");
});

test("what nobody waits for any more is not begun, and is made for who asks later", async () => {
  const made = new LatestMade<string>(9, one);
  const begun: string[] = [];
  const make = (key: string) => () => {
    begun.push(key);
    return later(key);
  };
  const first = made.get("first", make("first"));
  const [gone, stays, tooLate] = [new AbortController(), new AbortController(), new AbortController()];
  const alone = made.get("alone", make("alone"), gone.signal);
  const shared = [
    made.get("shared", make("shared"), gone.signal),
    made.get("shared", make("shared"), stays.signal),
  ];
  gone.abort();
  tooLate.abort();
  await expect(made.get("late", make("late"), tooLate.signal)).rejects.toThrow("gone");
  await expect(alone).rejects.toThrow("gone");
  expect(await Promise.all([first, ...shared])).toEqual(["first", "shared", "shared"]);
  expect(begun).toEqual(["first", "shared"]);
  expect(await made.get("alone", make("alone"))).toBe("alone");
});
