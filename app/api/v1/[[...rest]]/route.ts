import { PROBLEM_TYPE } from "@/lib/export/api/answer-api";

/** Says to a program, in its own language, that there is nothing here and where to look. */
export function GET(): Response {
  const problem = {
    type: "about:blank",
    title: "No such address",
    status: 404,
    detail: "This API is described at /api/v1/openapi.json.",
  };
  return Response.json(problem, {
    status: 404,
    headers: { "Content-Type": PROBLEM_TYPE, "Access-Control-Allow-Origin": "*" },
  });
}
