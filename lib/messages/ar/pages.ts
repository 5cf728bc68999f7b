import type { PagesWords } from "../en/pages";
import { apart } from "./pages/apart";
import { charts } from "./pages/charts";
import { codebook } from "./pages/codebook";
import { fileGuide } from "./pages/file-guide";
import { frame } from "./pages/frame";
import { incident } from "./pages/incident";
import { ladder } from "./pages/ladder";
import { method } from "./pages/method";
import { origins } from "./pages/origins";
import { place } from "./pages/place";
import { previews } from "./pages/previews";
import { releases } from "./pages/releases";
import { sources } from "./pages/sources";
import { tallies } from "./pages/tallies";
import { weeks } from "./pages/weeks";

export const pages: PagesWords = {
  apart,
  charts,
  codebook,
  fileGuide,
  frame,
  incident,
  ladder,
  method,
  origins,
  place,
  previews,
  releases,
  sources,
  tallies,
  weeks,
};
