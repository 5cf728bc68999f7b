import type { WorkspaceWords } from "../en/workspace";
import { atlas } from "./workspace/atlas";
import { detail } from "./workspace/detail";
import { embed } from "./workspace/embed";
import { filters } from "./workspace/filters";
import { map } from "./workspace/map";
import { panes } from "./workspace/panes";
import { scene } from "./workspace/scene";
import { timeline } from "./workspace/timeline";

export const workspace: WorkspaceWords = { atlas, detail, embed, filters, map, panes, scene, timeline };
