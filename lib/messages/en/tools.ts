/** Share, cite, saved views, export: what opens over a page. */
export const tools = {};

export type ToolsWords = typeof tools;
