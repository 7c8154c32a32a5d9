import { checkHealth } from "@/lib/data/health/check-health";
import { openRoute } from "@/lib/server/route";

export const GET = openRoute({}, async () => {
  await checkHealth();
  return Response.json({ application: "slantwise", status: "ok" });
});
