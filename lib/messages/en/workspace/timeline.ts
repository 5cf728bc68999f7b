/** Dock: transport, span, axis, flags. */
export const timeline = {};
