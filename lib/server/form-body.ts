import "server-only";
import { AppError } from "@/lib/core/app-error";
import { readBody } from "./read-body";

/** For a route's `body`: the fields and files of an upload, at most `maximumBytes` in all. */
export function formBody(maximumBytes: number) {
  return async (request: Request): Promise<FormData> => {
    const type = request.headers.get("content-type") ?? "";
    if (!/^multipart\/form-data\s*;/i.test(type))
      throw new AppError("bad_request", "This address takes files: send them as multipart/form-data.");
    const body = await readBody(request, maximumBytes);
    try {
      return await new Response(body, { headers: { "content-type": type } }).formData();
    } catch {
      throw new AppError("bad_request", "The files of this request arrived damaged. Send them again.");
    }
  };
}
