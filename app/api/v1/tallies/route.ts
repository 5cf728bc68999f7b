import { tallyResource } from "@/lib/export/api/api-resource";
import { apiOptions, apiResponse } from "../api-response";

export function GET(request: Request): Response {
  return apiResponse(request, tallyResource);
}

export const OPTIONS = apiOptions;
