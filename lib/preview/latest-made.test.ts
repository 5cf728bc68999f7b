import { expect, test } from "vitest";
import { LatestMade } from "./latest-made";

const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));

test("each thing is made once, however often it is asked for", async () => {
  const made = new LatestMade<string>(3, 1);
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
  const made = new LatestMade<number>(2, 2);
  let times = 0;
  const make = () => later(++times);
  for (const key of ["a", "b", "a", "c", "a"]) await made.get(key, make);
  expect(times).toBe(3);
  await made.get("b", make);
  expect(times).toBe(4);
});

test("no more than so many are made at a time", async () => {
  const made = new LatestMade<number>(99, 2);
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
  const made = new LatestMade<string>(2, 1);
  await expect(made.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await made.get("a", () => later("yes"))).toBe("yes");
});
