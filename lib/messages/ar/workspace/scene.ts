import type { scene as sceneEn } from "../../en/workspace/scene";

export const scene: typeof sceneEn = {};
