// The program that workerd runs. Responds with its outcomes as JSON.
import { runChecks } from "./check.ts";
import { createClientChecks } from "./client-checks.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url).searchParams.get("url") ?? "";
    return Response.json(await runChecks(createClientChecks(url)));
  },
};
