/** The outline of an area that is selected or pointed at. */
export const AREA_EDGE = { widthPx: 1.75, opacity: 0.9 } as const;

/** The box that a row reaches over: the opacity of its fill, its outline, and dash and gap of that in line widths. */
export const EXTENT = { fillOpacity: 0.06, widthPx: 1.5, dashes: [3, 2] } as const;
