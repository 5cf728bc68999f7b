import type { DeckWords } from "../en/deck";
import { editor } from "./deck/editor";
import { mine } from "./deck/mine";
import { present } from "./deck/present";
import { presenter } from "./deck/presenter";
import { problems } from "./deck/problems";
import { slide } from "./deck/slide";
import { stories } from "./deck/stories";

export const deck: DeckWords = { editor, mine, present, presenter, problems, slide, stories };
