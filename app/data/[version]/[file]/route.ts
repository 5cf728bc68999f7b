import { loadDataset } from "@/lib/dataset/load-dataset";
import { PACKAGE_FILES, packageFile } from "@/lib/export/tables/package-files";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return PACKAGE_FILES.map((file) => ({ version: loadDataset().version, file }));
}

interface Named {
  readonly params: Promise<{ readonly file: string }>;
}

/** The tables of a release as CSV, their descriptor, and all of it in one ZIP file. */
export async function GET(_request: Request, { params }: Named): Promise<Response> {
  const { file } = await params;
  const found = packageFile(file, loadDataset());
  if (!found) return new Response("No such file", { status: 404 });
  return new Response(found.bytes, {
    headers: {
      "Content-Type": found.contentType,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
