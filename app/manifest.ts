import type { MetadataRoute } from "next";

/** What an installed atlas is called and looks like. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Escalation Atlas",
    short_name: "Atlas",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#fffefb",
    theme_color: "#fffefb",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
