import { fieldSchema, type PackageTable } from "@/lib/export/tables/data-package";

/** Every column of a table: its name, its type, whether it can be empty, its values. */
export function CodebookTable({ table }: { readonly table: PackageTable }) {
  return (
    <section>
      <h2 id={table.name}>
        {table.title}: <code>{table.name}.csv</code>
      </h2>
      <dl>
        {table.columns.map((column) => {
          const { type, description } = fieldSchema(column);
          return (
            <div key={column.name} id={`${table.name}-${column.name}`}>
              <dt>
                <code>{column.name}</code>
                <span className="font-normal text-ink-2">
                  {" "}
                  · {column.type === "list" ? "list of texts" : String(type)}
                  {column.always || column.type === "flag" ? "" : ", may be empty"}
                </span>
              </dt>
              <dd>
                {String(description)}
                {column.oneOf && (
                  <>
                    {" "}
                    Values: <code className="[overflow-wrap:anywhere]">{column.oneOf.join(", ")}</code>.
                  </>
                )}
                {table.refers[column.name] && (
                  <>
                    {" "}
                    Names a row of{" "}
                    <a href={`#${table.refers[column.name]}`}>{table.refers[column.name]}.csv</a>.
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
