import "maplibre-gl/dist/maplibre-gl.css";
import "./map-controls.css";
import * as maplibre from "maplibre-gl";

const worker = new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString();

/** A sandboxed frame has an opaque origin, where a worker may only start from a script made in the frame. */
function startable(url: string): string {
  if (window.origin !== "null") return url;
  const script = `import ${JSON.stringify(url)};`;
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

// The worker is a file of its own: without its address nothing is drawn.
maplibre.setWorkerUrl(startable(worker));

export { maplibre };
