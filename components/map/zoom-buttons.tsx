import { Minus, Plus } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { COVERS_MAP } from "./free-rect-of.client";
import { MAP_WORDS } from "./map-words";

interface ZoomButtonsProps {
  readonly lang: "en" | "ar";
  readonly onZoom: (by: 1 | -1) => void;
}

/** Nearer and farther. North is always up: there is no compass. */
export function ZoomButtons({ lang, onZoom }: ZoomButtonsProps) {
  const words = MAP_WORDS[lang];
  return (
    <div
      {...COVERS_MAP}
      className="absolute start-3 top-3 z-10 flex flex-col divide-y divide-rule overflow-hidden rounded-md border border-rule bg-paper shadow-float print:hidden"
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
    </div>
  );
}
