import Download from "lucide-react/icons/download";
import { controlClass } from "@/components/ui/control-class";
import { qrCode } from "@/lib/export/page/qr-code";
import type { ToolsWords } from "@/lib/messages/en/tools";

/** A file name of small letters, digits and hyphens. */
function fileName(name: string): string {
  return `${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}-qr.svg`;
}

interface LinkCodeProps {
  readonly url: string;
  readonly name: string;
  readonly words: ToolsWords["share"]["code"];
}

/** The QR code of a link, drawn here, and as a file. */
export function LinkCode({ url, name, words }: LinkCodeProps) {
  const { sidePx, svgAt } = qrCode(url);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sidePx} ${sidePx}" width="${sidePx}" height="${sidePx}">${svgAt(0, 0)}</svg>`;
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    <section aria-label={words.name} className="flex items-center gap-4 border-t border-rule px-4 py-3.5">
      <img src={source} alt={words.of} width={148} height={148} className="rounded-md border border-rule" />
      <div className="flex flex-col items-start gap-2">
        <h2 className="font-semibold">{words.name}</h2>
        <p className="text-[13px] text-ink-2">{words.use}</p>
        <a href={source} download={fileName(name)} className={controlClass("outline", "text")}>
          <Download size={15} aria-hidden="true" />
          {words.download}
        </a>
      </div>
    </section>
  );
}
