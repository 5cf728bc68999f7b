import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PlaceId } from "@/lib/domain/place";
import { createStore } from "@/lib/store/create-store";
import type { PlacePoint } from "@/lib/view/text/link-context";
import { LAYER_NAMES, type MapLayers, NO_EXTRAS } from "@/lib/view/view";
import { LayersPanel } from "./layers-panel.client";

const TOWER: PlacePoint = {
  at: { lat: 33.3, lng: 38.7 },
  // An id that stands for one of the dataset.
  place: { id: "tower-22" as PlaceId, name: "Tower <22>", nameAr: null },
};

const panelOf = (layers: MapLayers, selected: PlacePoint | null) =>
  renderToStaticMarkup(
    <LayersPanel
      layers={layers}
      offered={LAYER_NAMES}
      centreNow={() => ({ lat: 0, lng: 0 })}
      selected={selected}
      measuring={false}
      onMeasuring={() => undefined}
      coordinates={{
        format: "dms",
        onFormat: () => undefined,
        ground: createStore(null),
        onGround: undefined,
        onKey: () => undefined,
      }}
      onChange={() => undefined}
    />,
  );

test("what is off is unticked, and the rings are there with a way to remove each", () => {
  const html = panelOf(
    {
      hiddenLayers: ["rivers"],
      extras: {
        ...NO_EXTRAS,
        rings: [
          { at: { lat: 33.5, lng: 38.6 }, km: 300 },
          { ...TOWER, km: 50 },
        ],
      },
    },
    TOWER,
  );
  expect(html.match(/type="checkbox"/g)).toHaveLength(LAYER_NAMES.length + 1);
  expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(LAYER_NAMES.length - 1);
  expect(html).toContain("300 km about 33.5, 38.6");
  expect(html).toContain("Remove the ring of 300 km");
  expect(html).toContain("50.0 km about Tower &lt;22&gt;");
  expect(html).toContain("Add about Tower &lt;22&gt;");
  expect(html).toMatch(/name="map-coordinates" checked=""\/>Degrees, minutes, seconds/);
  expect(html).not.toContain("Remove line");
});
