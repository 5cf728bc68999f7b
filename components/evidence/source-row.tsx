import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import { textLang } from "@/lib/domain/text-lang";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { sourceTitle } from "@/lib/evidence/source-title";
import type { SourceUse } from "@/lib/evidence/source-uses";
import { SourceRest } from "./source-rest";

function SourceTitle({ source, lang }: { readonly source: Source; readonly lang: Lang }) {
  const title = sourceTitle(source, lang);
  return source.url === null ? (
    <DatasetText text={title} />
  ) : (
    <a href={source.url} rel="noopener noreferrer" lang={textLang(title)} dir="auto">
      {title}
    </a>
  );
}

/** A publication in the list of all: what it is, when it appeared, what rests on it. */
export function SourceRow(props: {
  readonly source: Source;
  readonly use: SourceUse | undefined;
  readonly places: Dataset["places"];
  readonly lang: Lang;
}) {
  const { source, use, places, lang } = props;
  const { publishedBounds } = source;
  return (
    <li id={source.id}>
      <div>
        <strong>
          <DatasetText text={source.publisher} />
        </strong>
        <p>
          <SourceTitle source={source} lang={lang} />
        </p>
        {source.author !== null && (
          <small>
            <DatasetText text={source.author} />
          </small>
        )}
        {source.note !== null && (
          <small>
            <DatasetText text={source.note} />
          </small>
        )}
      </div>
      <div>
        <p>{SOURCE_KIND_LABELS[source.kind][lang]}</p>
        <small>
          {sourceDateText(source, lang)}
          {publishedBounds !== null && (
            <>
              {" "}
              <DatasetText text={`(${publishedBounds.reason})`} />
            </>
          )}
        </small>
      </div>
      {use && <SourceRest use={use} places={places} lang={lang} />}
    </li>
  );
}
