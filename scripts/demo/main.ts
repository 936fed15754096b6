// npm run demo: the client's main job, against the embedded simulator, or, where PC_URL, PC_IDENTITY and PC_SECRET are
// set, what of it only reads against that tenant. Exits with 0, or 1 where it failed or an alert was lost.
import { demo } from "./demo.ts";

process.exitCode = await demo({ output: process.stdout, errors: process.stderr, config: { env: process.env } });
