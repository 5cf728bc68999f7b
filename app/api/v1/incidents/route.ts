import { incidentResource } from "@/lib/export/api/api-resource";
import { apiOptions, apiResponse } from "../api-response";

export function GET(request: Request): Response {
  return apiResponse(request, incidentResource);
}

export const OPTIONS = apiOptions;
