import type { ReactNode } from "react";
import { COVERS_MAP } from "@/components/map/free-rect-of.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { Sheet } from "./sheet.client";

interface ShellProps {
  readonly header: ReactNode;
  /** The day, its counters and the official count. */
  readonly headline: ReactNode;
  readonly filters: ReactNode;
  readonly list: ReactNode;
  /** In place of the list, under the map or over it; `null`: the list is shown. */
  readonly under: ReactNode | false;
  readonly legend: ReactNode;
  /** Fills its box: give it a height of 100 %. */
  readonly map: ReactNode;
  /** The detail of what is selected; takes the list's place where there is no room for both. */
  readonly detail: ReactNode | null;
  readonly dock: ReactNode;
  /** What newcomers are offered: places itself over the map or the panel. */
  readonly start?: ReactNode;
  /** Live status lines, over the map's foot. */
  readonly notice?: ReactNode;
}

const SKIPS = ["map", "timeline", "incidents"] as const;

/**
 * Where things stand. From 1024 px: panel, map with the detail over it and the legend under it, dock. From 768 px: panel with the detail in
 * its place. Below: map, dock, sheet. A table or a chart lies under the map, on a phone in the sheet, and the detail then in the panel. Without scripts, and on paper, the parts follow one another.
 */
export function Shell({
  header,
  headline,
  filters,
  list,
  under,
  legend,
  map,
  detail,
  dock,
  start,
  notice,
}: ShellProps) {
  const words = useWords(workspaceWords);
  return (
    <div className="atlas-shell">
      {SKIPS.map((part) => (
        <a key={part} href={`#${part}`} className="atlas-skip">
          {words.atlas.skips[part]}
        </a>
      ))}
      {header}
      <main
        className="atlas-main"
        data-detail={detail === null ? undefined : ""}
        data-under={under ? "" : undefined}
      >
        <Sheet>
          <div className="atlas-panel">
            <div className="atlas-headline">
              {headline}
              <div className="atlas-filters mt-2 border-t border-rule desk-low:pointer-fine:[&_button]:h-7 desk-low:pointer-fine:[&_button]:min-h-7 print:hidden">
                {filters}
              </div>
            </div>
            <div id="incidents" tabIndex={-1} className="atlas-list">
              {list}
            </div>
          </div>
          {under && <div className="atlas-under">{under}</div>}
          <div className="atlas-legend">{legend}</div>
          {detail !== null && (
            <div {...COVERS_MAP} className="atlas-detail">
              {detail}
            </div>
          )}
        </Sheet>
        <section
          id="map"
          tabIndex={-1}
          aria-label={words.map.name}
          aria-describedby="map-summary"
          className="atlas-map"
        >
          {map}
        </section>
        <div id="timeline" tabIndex={-1} className="atlas-dock">
          {dock}
        </div>
        {start}
        {notice !== undefined && <div className="atlas-notice">{notice}</div>}
      </main>
    </div>
  );
}
