import type { PagesWords } from "../en/pages";
import { apart } from "./pages/apart";
import { charts } from "./pages/charts";
import { codebook } from "./pages/codebook";
import { fileGuide } from "./pages/file-guide";
import { frame } from "./pages/frame";
import { ladder } from "./pages/ladder";
import { method } from "./pages/method";
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
  ladder,
  method,
  releases,
  sources,
  tallies,
  weeks,
};
