import type { ShippedStory } from "@/lib/story/shipped/shipped-slide";
import { FIRST_FOUR_WEEKS } from "./first-four-weeks";
import { NIGHT_OF_26_OCTOBER } from "./night-of-26-october";
import { TOWER_22_STORY } from "./tower-22";

/** The stories that come with the atlas, as they are written. */
export const SHIPPED: readonly ShippedStory[] = [FIRST_FOUR_WEEKS, NIGHT_OF_26_OCTOBER, TOWER_22_STORY];
