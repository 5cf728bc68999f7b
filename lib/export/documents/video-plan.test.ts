import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { MAX_VIDEO_SECONDS, VIDEO_FPS, VIDEO_SPEEDS, videoPlan } from "./video-plan";

const [first, last] = [knownDay("2024-01-28"), knownDay("2024-02-04")];

test.each(VIDEO_SPEEDS)("at %i days a second every day stands equally long", (speed) => {
  const plan = videoPlan({ first, last, speed });
  if (typeof plan === "string") throw new Error(plan);
  expect(plan.days).toHaveLength(8);
  expect(plan.days.at(-1)).toBe(last);
  expect(plan.framesPerDay).toBe(VIDEO_FPS / speed);
  expect(Number.isInteger(plan.framesPerDay)).toBe(true);
  expect(plan.days.length * plan.framesPerDay + plan.restFrames).toBe(plan.seconds * VIDEO_FPS);
});

test("says why a film cannot be made", () => {
  expect(videoPlan({ first: null, last, speed: 1 })).toBe("Give both days.");
  expect(videoPlan({ first: last, last: first, speed: 1 })).toContain("after the first");
  expect(videoPlan({ first: knownDay("2017-05-18"), last, speed: 8 })).toContain(
    `limit is ${MAX_VIDEO_SECONDS}`,
  );
});
