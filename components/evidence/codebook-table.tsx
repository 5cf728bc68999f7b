import type { ReactNode } from "react";
import { Pieces } from "@/components/ui/words/pieces";
import type { Lang } from "@/lib/domain/shapes/lang";
import { fieldSchema, type PackageTable } from "@/lib/export/tables/data-package";
import { pagesWords } from "@/lib/messages/rooms";

interface CodebookTableProps {
  readonly table: PackageTable;
  readonly lang: Lang;
}

/** Every column of a table: its name, its type, whether it can be empty, its values. */
export function CodebookTable({ table, lang }: CodebookTableProps) {
  const words = pagesWords.get(lang).codebook;
  return (
    <section>
      <h2 id={table.name}>
        {words.tables[table.name] ?? table.title}: <code dir="ltr">{`${table.name}.csv`}</code>
      </h2>
      <dl>
        {table.columns.map((column) => {
          const referred = table.refers[column.name];
          return (
            <div key={column.name} id={`${table.name}-${column.name}`}>
              <dt>
                <code dir="ltr">{column.name}</code>
                <span className="font-normal text-ink-2">
                  {words.typed(words.types[column.type], !column.always && column.type !== "flag")}
                </span>
              </dt>
              <dd>
                <bdi lang="en" className={lang === "en" ? "" : "block text-end"}>
                  {String(fieldSchema(column).description)}
                </bdi>
                {column.oneOf && (
                  <>
                    {" "}
                    <Pieces
                      of={words.values<ReactNode>(
                        <code dir="ltr" className="[overflow-wrap:anywhere]">
                          {column.oneOf.join(", ")}
                        </code>,
                      )}
                    />
                  </>
                )}
                {referred && (
                  <>
                    {" "}
                    <Pieces
                      of={words.refers<ReactNode>(
                        <a href={`#${referred}`} dir="ltr">
                          {`${referred}.csv`}
                        </a>,
                      )}
                    />
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
