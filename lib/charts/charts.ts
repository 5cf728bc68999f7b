import type { ChartName } from "@/lib/view/view";
import { answers } from "./answers";
import { bases } from "./bases";
import { casualties } from "./casualties";
import type { Chart } from "./chart";
import { hours } from "./hours";
import { origins } from "./origins";
import { parties } from "./parties";
import { weapons } from "./weapons";

/** One record a chart: all that lists, draws, exports or links charts goes over them. */
export const CHARTS: Readonly<Record<ChartName, Chart>> = {
  bases,
  weapons,
  parties,
  answers,
  casualties,
  hours,
  origins,
};
