import { loadDataset } from "@/lib/dataset/load-dataset";
import { answerApi } from "@/lib/export/api/answer-api";
import type { ApiResource } from "@/lib/export/api/api-resource";

/** Raise it when an answer changes though the dataset does not: it is part of the ETag. */
const ANSWER_FORMAT = 1;

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Content-Disposition, ETag",
};
const KEEP = "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400";

/** Whether the request has what it asks for: its `If-None-Match` names the tag. Compared weakly, as RFC 9110 wants it. */
function isCurrent(request: Request, etag: string): boolean {
  const tags = request.headers.get("If-None-Match")?.split(",") ?? [];
  return tags.some(
    (tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.replace(/^W\//, ""),
  );
}

/** Answers a request for a resource, open to programs of any origin. */
export function apiResponse<T extends { readonly id: string }>(
  request: Request,
  resource: ApiResource<T>,
): Response {
  const dataset = loadDataset();
  const { status, contentType, body, fileName } = answerApi(resource, new URL(request.url).search, dataset);
  if (status !== 200) {
    return new Response(body, {
      status,
      headers: { ...CORS, "Content-Type": contentType, "Cache-Control": "no-store" },
    });
  }
  const etag = `W/"${dataset.version}.${ANSWER_FORMAT}"`;
  const headers = {
    ...CORS,
    "Content-Type": contentType,
    "Cache-Control": KEEP,
    ETag: etag,
    ...(fileName === null ? {} : { "Content-Disposition": `inline; filename="${fileName}"` }),
  };
  return isCurrent(request, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers });
}

/** Lets a page of any origin ask with an `If-None-Match`. */
export function apiOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS,
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
      Allow: "GET, HEAD, OPTIONS",
    },
  });
}
