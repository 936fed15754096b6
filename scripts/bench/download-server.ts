import { spawn } from "node:child_process";
import { TOKEN } from "./api.ts";

/** Source of a process that serves a job with a download of the given size, and sends its port. */
const SERVER = `
const { createServer } = require("node:http");
const { Readable } = require("node:stream");
const [size, token] = [Number(process.argv[1]), process.argv[2]];
const chunk = Buffer.alloc(65_536, "P-1,open,Storage is public\\n");
function* createChunks() {
  for (let left = size; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk;
}
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    if (request.url.endsWith("/download")) {
      response.writeHead(200, { "content-type": "text/csv", "content-length": size });
      return void Readable.from(createChunks()).pipe(response);
    }
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ token, id: "bench", status: "READY_TO_DOWNLOAD" }));
  });
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
`;

/** Starts a server in another process, so that its CPU time doesn't slow down the client's. */
export async function startDownloadServer(size: number): Promise<{ origin: string; stop: () => void }> {
  const child = spawn(process.execPath, ["-e", SERVER, String(size), TOKEN], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => {
      resolve(Number(message));
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(new Error(`The server exited with ${String(code)} before it listened.`));
    });
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}
