const ALONE = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** No WebGL, and a browser that asks nobody but this machine. */
export const DRAWN_FLAGS = [
  ...ALONE,
  "--disable-gpu",
  "--disable-webgl",
  "--disable-webgl2",
  "--disable-3d-apis",
];

/**
 * Software WebGL, and a browser that asks nobody but this machine. The page itself is rasterised by the processor, as it is on a
 * machine without a graphics card: through software WebGL it takes several times as long, and no reader has that.
 */
export const CHROMIUM_FLAGS = [
  ...ALONE,
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
];
