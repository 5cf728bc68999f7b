import "maplibre-gl/dist/maplibre-gl.css";
import "./map-controls.css";
import * as maplibre from "maplibre-gl";

// The worker is a file of its own: without its address nothing is drawn.
maplibre.setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());

export { maplibre };
