import type { ToolsWords } from "../en/tools";

export const tools: ToolsWords = {};
