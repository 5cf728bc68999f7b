import { House, Maximize, Minimize, Minus, Plus } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { workspaceWords } from "@/lib/messages/rooms";
import { COVERS_MAP } from "./free-rect-of.client";
import type { MapControls } from "./use-map-controls.client";

interface ZoomButtonsProps {
  readonly lang: "en" | "ar";
  readonly onZoom: (by: 1 | -1) => void;
  /** Of a page's own map: a map that is part of a page has zoom alone. */
  readonly controls: MapControls | undefined;
}

/** Nearer, farther, home, and full screen; under the button of the layers, where a page has them. North is always up: there is no compass. */
export function ZoomButtons({ lang, onZoom, controls }: ZoomButtonsProps) {
  const fullScreen = controls?.fullScreen;
  const words = workspaceWords.get(lang).map;
  return (
    <div
      {...COVERS_MAP}
      className={`absolute start-3 top-3 z-10 flex flex-col divide-y divide-rule overflow-hidden rounded-md border border-rule bg-paper shadow-float print:hidden ${
        controls ? "md:top-[3.6rem] md:pointer-coarse:top-[4.1rem] short:top-3!" : ""
      }`}
    >
      <IconButton
        label={words.zoomIn}
        icon={<Plus size={18} />}
        className="rounded-none"
        onClick={() => onZoom(1)}
      />
      <IconButton
        label={words.zoomOut}
        icon={<Minus size={18} />}
        className="rounded-none"
        onClick={() => onZoom(-1)}
      />
      {controls && (
        <IconButton
          label={words.reset}
          icon={<House size={17} />}
          className="rounded-none"
          onClick={controls.reset}
        />
      )}
      {fullScreen && (
        <IconButton
          label={fullScreen.isOn ? words.exitFullScreen : words.fullScreen}
          icon={fullScreen.isOn ? <Minimize size={17} /> : <Maximize size={17} />}
          className="rounded-none"
          onClick={fullScreen.toggle}
        />
      )}
    </div>
  );
}
