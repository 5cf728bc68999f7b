/** What a link needs of a map: of the map library's own, the few parts that move it. */
export interface LinkedMap {
  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  jumpTo(
    to: { center: { lng: number; lat: number }; zoom: number },
    data: { readonly byLink: true },
  ): unknown;
  /** Draws at once instead of with the next frame. */
  redraw(): unknown;
  on(type: "move", listener: (event: { readonly byLink?: boolean }) => void): unknown;
  off(type: "move", listener: (event: { readonly byLink?: boolean }) => void): unknown;
}

/** Holds maps to one camera: where one goes the others are in the same frame. */
export interface CameraLink {
  /** Takes a map in. Returns how it leaves. */
  join(map: LinkedMap): () => void;
}

export function createCameraLink(): CameraLink {
  const maps = new Set<LinkedMap>();
  return {
    join(map) {
      const follow = (event: { readonly byLink?: boolean }) => {
        // A map that was moved by the link moves no other.
        if (event.byLink) return;
        const { lng, lat } = map.getCenter();
        const to = { center: { lng, lat }, zoom: map.getZoom() };
        for (const other of maps) {
          if (other === map) continue;
          other.jumpTo(to, { byLink: true });
          other.redraw();
        }
      };
      maps.add(map);
      map.on("move", follow);
      return () => {
        maps.delete(map);
        map.off("move", follow);
      };
    },
  };
}
