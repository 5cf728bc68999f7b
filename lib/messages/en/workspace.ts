import { atlas } from "./workspace/atlas";
import { detail } from "./workspace/detail";
import { embed } from "./workspace/embed";
import { filters } from "./workspace/filters";
import { map } from "./workspace/map";
import { panes } from "./workspace/panes";
import { scene } from "./workspace/scene";
import { timeline } from "./workspace/timeline";

/** Words of a page with a map and a timeline: what is seen of it before anything opens. */
export const workspace = { atlas, detail, embed, filters, map, panes, scene, timeline };

export type WorkspaceWords = typeof workspace;
