import { expect, test } from "vitest";
import { KeptAnswers } from "./kept-answers";

const sized = (name: string, bytes: number) => ({ name, bytes });

test("keeps what is asked for most lately, within its bytes", () => {
  const kept = new KeptAnswers<{ name: string; bytes: number }>({ bytes: 1000, ms: 50 }, () => 0);
  for (let n = 0; n < 10; n += 1) kept.keep(String(n), sized(`answer ${n}`, 99));
  expect(kept.bytes).toBe(1000);
  expect(kept.get("0")?.name).toBe("answer 0");
  kept.keep("a", sized("another", 99));
  expect(kept.bytes).toBe(1000);
  expect(kept.get("1")).toBeNull();
  expect(kept.get("0")?.name).toBe("answer 0");
  kept.keep("0", sized("the same again", 9));
  expect(kept.bytes).toBe(910);
});

test("nothing is kept for longer than it may be, nor what is too large", () => {
  let now = 0;
  const kept = new KeptAnswers<{ name: string; bytes: number }>({ bytes: 1000, ms: 50 }, () => now);
  kept.keep("a", sized("a", 10));
  kept.keep("large", sized("large", 101));
  expect(kept.get("large")).toBeNull();
  now = 49;
  expect(kept.get("a")).not.toBeNull();
  now = 50;
  expect(kept.get("a")).toBeNull();
  expect(kept.bytes).toBe(0);
});

test("20,000 addresses take no more room than the first", () => {
  const kept = new KeptAnswers<{ bytes: number }>({ bytes: 5000, ms: 50 }, () => 0);
  for (let n = 0; n < 20_000; n += 1) {
    kept.keep(`/on/2023-11-08?at=${n}`, { bytes: 100 + (n % 300) });
    expect(kept.bytes).toBeLessThanOrEqual(5000);
  }
});
