import type { WorkspaceWords } from "../en/workspace";
import { atlas } from "./workspace/atlas";
import { filters } from "./workspace/filters";
import { map } from "./workspace/map";
import { panes } from "./workspace/panes";
import { scene } from "./workspace/scene";
import { timeline } from "./workspace/timeline";

export const workspace: WorkspaceWords = { atlas, filters, map, panes, scene, timeline };
