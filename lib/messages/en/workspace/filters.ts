/** Filters, legend and what their signs mean. */
export const filters = {};
