import { controlClass } from "@/components/ui/control-class";
import { CLOSES_POPOVER } from "@/components/ui/overlays/popover.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { ApiFormat } from "@/lib/export/api/api-values";
import { workspaceWords } from "@/lib/messages/rooms";

const FORMATS: readonly { readonly format: ApiFormat; readonly label: string }[] = [
  { format: "csv", label: "CSV" },
  { format: "geojson", label: "GeoJSON" },
  { format: "kml", label: "KML" },
  { format: "json", label: "JSON" },
];

interface DownloadLinksProps {
  /** What is downloaded: "What is shown". */
  readonly label: string;
  readonly hrefOf: (format: ApiFormat) => string;
}

/** A row of plain links to the same incidents in every format; they work without scripts. */
export function DownloadLinks({ label, hrefOf }: DownloadLinksProps) {
  const { inFormat } = useWords(workspaceWords).atlas.download;
  return (
    <div>
      <p className="text-[13px] leading-5 text-ink-2">{label}</p>
      <ul className="mt-1 flex gap-1.5">
        {FORMATS.map(({ format, label: name }) => (
          <li key={format} className={format === "geojson" ? "grow-[2]" : "grow"}>
            <a
              href={hrefOf(format)}
              download
              aria-label={inFormat(label, name)}
              className={`${controlClass("outline", "text")} w-full !px-2`}
              {...CLOSES_POPOVER}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
