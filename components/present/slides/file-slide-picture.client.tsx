"use client";

import { Suspense, useDeferredValue, useMemo } from "react";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { rowPicture } from "@/lib/charts/rows/row-chart-page";
import type { FileExhibit } from "@/lib/export/files/file-exhibit";
import { filesWords } from "@/lib/messages/rooms";
import { hasPicture } from "@/lib/panels/has-picture";
import { DrawnFileMap } from "./drawn-file-map.client";
import { SlidePanel } from "./slide-panel";
import { slidePanelSvg } from "./slide-panel-svg";

interface FileSlidePictureProps {
  readonly exhibit: FileExhibit;
  readonly theme: "light" | "dark";
}

/** The rows of a file on a slide: on their map, or in the chart of its panel. */
export function FileSlidePicture(props: FileSlidePictureProps) {
  const map = <DrawnFileMap {...props} />;
  if (!hasPicture(props.exhibit.view)) return map;
  return (
    <Suspense fallback={map}>
      <FileSlideChart {...props} />
    </Suspense>
  );
}

function FileSlideChart({ exhibit, theme }: FileSlidePictureProps) {
  const lang = useLang();
  useWords(filesWords);
  // Days go by until the slide's own is there.
  const shown = useDeferredValue(exhibit);
  const svg = useMemo(() => {
    const picture = rowPicture(shown, lang);
    return picture && slidePanelSvg(picture);
  }, [shown, lang]);
  return svg === null ? <DrawnFileMap exhibit={exhibit} theme={theme} /> : <SlidePanel svg={svg} />;
}
