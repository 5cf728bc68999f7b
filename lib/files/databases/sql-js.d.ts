declare module "sql.js" {
  export type SqlValue = number | string | Uint8Array | null;

  export interface Statement {
    step(): boolean;
    get(): SqlValue[];
    getColumnNames(): string[];
    free(): boolean;
  }

  export interface Database {
    prepare(sql: string, values?: readonly SqlValue[]): Statement;
    exec(sql: string): { readonly columns: string[]; readonly values: SqlValue[][] }[];
    run(sql: string): Database;
    export(): Uint8Array<ArrayBuffer>;
    close(): void;
  }

  export interface SqlJs {
    readonly Database: new (bytes?: Uint8Array) => Database;
  }

  export default function initSqlJs(options?: { readonly locateFile?: () => string }): Promise<SqlJs>;
}
