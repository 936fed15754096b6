// The entry point `prisma-cloud-client/simulator`: a Prisma Cloud API on loopback, for tests.
export type { RateLimit } from "./api/rate-limits.ts";
export type { AccessKey } from "./api/session.ts";
export type { Tenant } from "./api/tokens.ts";
export type { Fault, FaultKind, FaultMatch } from "./faults/fault.ts";
export type { AddedFault, Faults } from "./faults/faults.ts";
export type { SimulatedRequest } from "./http/request.ts";
export type { Ledger, LedgerEntry } from "./ledger.ts";
export type { SimulatorOptions } from "./options.ts";
export { startSimulator, type Simulator } from "./start-simulator.ts";
