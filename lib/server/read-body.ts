import "server-only";
import { AppError } from "@/lib/core/app-error";

/** The bytes of a request's body; more than `maximumBytes` is refused while it arrives, whatever its header says. */
export async function readBody(request: Request, maximumBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new AppError("too_large", `This request is larger than ${maximumBytes} bytes. Send less at once.`);
  if (Number(request.headers.get("content-length") ?? 0) > maximumBytes) throw tooLarge();

  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > maximumBytes) throw tooLarge();
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
