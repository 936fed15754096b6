// The entry `prisma-cloud-client/simulator`: a Prisma Cloud API on loopback, for tests.
export type { AddedFault, Fault, FaultKind, FaultMatch, Faults } from "./faults.ts";
export type { Ledger, LedgerEntry } from "./ledger.ts";
export type { SimulatorOptions } from "./options.ts";
export type { RateLimit } from "./rate-limits.ts";
export type { SimulatedRequest } from "./request.ts";
export type { AccessKey } from "./session.ts";
export { startSimulator, type Simulator } from "./start-simulator.ts";
export type { Tenant } from "./tokens.ts";
