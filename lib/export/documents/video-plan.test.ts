import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { VIDEO_FPS, VIDEO_SPEEDS, videoPlan } from "./video-plan";

const [first, last] = [knownDay("2024-01-28"), knownDay("2024-02-04")];

test.each(VIDEO_SPEEDS)("at %i days a second every day stands equally long", (speed) => {
  const plan = videoPlan({ first, last, speed });
  if (plan.type !== "plan") throw new Error(plan.type);
  expect(plan.days).toHaveLength(8);
  expect(plan.days.at(-1)).toBe(last);
  expect(plan.framesPerDay).toBe(VIDEO_FPS / speed);
  expect(Number.isInteger(plan.framesPerDay)).toBe(true);
  expect(plan.days.length * plan.framesPerDay + plan.restFrames).toBe(plan.seconds * VIDEO_FPS);
});

test("says why a film cannot be made", () => {
  expect(videoPlan({ first: null, last, speed: 1 })).toEqual({ type: "no-days" });
  expect(videoPlan({ first: last, last: first, speed: 1 })).toEqual({ type: "wrong-order" });
  expect(videoPlan({ first: knownDay("2017-05-18"), last, speed: 8 })).toMatchObject({
    type: "too-long",
    speed: 8,
  });
});
