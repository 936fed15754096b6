// A span for each attempt, with @opentelemetry/api. It is named by the operation's template, `GET /policy/{id}`: no
// address, query, header or body gets into a span, and of a failure only its kind.
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { createPrismaCloud, type Middleware } from "prisma-cloud-client";

const tracer = trace.getTracer("prisma-cloud-client");

/** What OpenTelemetry's conventions for HTTP clients ask for. A retry and a replay with a new token are spans of their own. */
export const tracing: Middleware = (request, next, { operation, attempt }) => {
  const attributes = {
    "http.request.method": request.method,
    "http.request.resend_count": attempt - 1,
    "server.address": new URL(request.url).hostname,
    "url.template": operation.slice(operation.indexOf(" ") + 1),
  };
  return tracer.startActiveSpan(operation, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      const response = await next(request);
      span.setAttribute("http.response.status_code", response.status);
      if (!response.ok)
        span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute("error.type", String(response.status));
      return response;
    } catch (error) {
      span
        .setStatus({ code: SpanStatusCode.ERROR })
        .setAttribute("error.type", error instanceof Error ? error.name : "abort");
      throw error;
    } finally {
      span.end();
    }
  });
};

export const prisma = createPrismaCloud({
  url: "app.eu.prismacloud.io",
  credentials: { accessKeyId: process.env["PC_ACCESS_KEY"] ?? "", secretKey: process.env["PC_SECRET_KEY"] ?? "" },
  middleware: [tracing],
});
