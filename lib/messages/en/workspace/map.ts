/** The map, its buttons and what it says to screen readers. */
export const map = {
  name: "Map of incidents",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset view",
  fullScreen: "Full screen",
  exitFullScreen: "Exit full screen",
  layers: "Layers",
  credits: "Map credits",
  /** On the scale bar. */
  km: "km",
  metres: "m",
  ctrlToZoom: "To zoom, click the map first or hold Ctrl while scrolling",
  commandToZoom: "To zoom, click the map first or hold ⌘ while scrolling",
  twoFingers: "Move the map with two fingers",
};
