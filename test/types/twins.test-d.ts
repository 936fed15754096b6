import { expectTypeOf, test } from "vitest";
import type { paths as CodePaths } from "../../generated/code.ts";
import type { paths as CspmPaths } from "../../generated/cspm.ts";
import type {
  Alert,
  AlertPage,
  AssetInventory,
  CloudAccountName,
  CompliancePosture,
  CspmSchemas,
  ExternalFinding,
  VcsRepository,
} from "../../src/index.ts";
import type { ResponseOf } from "../../src/call/operations.ts";

type Get<Path extends keyof CspmPaths> = ResponseOf<CspmPaths[Path]["get"]>;
type Post<Path extends keyof CspmPaths> = ResponseOf<CspmPaths[Path]["post"]>;

test("GET and POST of alerts return the same type", () => {
  expectTypeOf<Get<"/v2/alert">>().toEqualTypeOf<AlertPage>();
  expectTypeOf<Post<"/v2/alert">>().toEqualTypeOf<AlertPage>();
  expectTypeOf<Get<"/alert">>().toEqualTypeOf<Alert[]>();
  expectTypeOf<Post<"/alert">>().toEqualTypeOf<Alert[]>();
  expectTypeOf<NonNullable<AlertPage["items"]>[number]>().toEqualTypeOf<Alert>();
});

type PosturePath =
  "/compliance/posture" | "/compliance/posture/{complianceId}" | "/compliance/posture/{complianceId}/{requirementId}";
type PostureTrendPath =
  | "/compliance/posture/trend"
  | "/compliance/posture/trend/{complianceId}"
  | "/compliance/posture/trend/{complianceId}/{requirementId}";

test("GET and POST of the compliance posture return the same type, on every level and in both versions", () => {
  expectTypeOf<Get<PosturePath | `/v2${PosturePath}`>>().toEqualTypeOf<CompliancePosture>();
  expectTypeOf<Post<PosturePath | `/v2${PosturePath}`>>().toEqualTypeOf<CompliancePosture>();
  type Trend = CspmSchemas["CompliancePostureSummary"][];
  expectTypeOf<Get<PostureTrendPath | `/v2${PostureTrendPath}`>>().toEqualTypeOf<Trend>();
  expectTypeOf<Post<PostureTrendPath | `/v2${PostureTrendPath}`>>().toEqualTypeOf<Trend>();
});

test("GET and POST of the asset inventory return the same type, in both versions", () => {
  expectTypeOf<Get<"/v2/inventory" | "/v3/inventory">>().toEqualTypeOf<AssetInventory>();
  expectTypeOf<Post<"/v2/inventory" | "/v3/inventory">>().toEqualTypeOf<AssetInventory>();
  type Trend = CspmSchemas["AssetInventorySummary"][];
  expectTypeOf<Get<"/v2/inventory/trend" | "/v3/inventory/trend">>().toEqualTypeOf<Trend>();
  expectTypeOf<Post<"/v2/inventory/trend" | "/v3/inventory/trend">>().toEqualTypeOf<Trend>();
});

test("GET and POST of other lists return the same type", () => {
  type ScanInfo = CspmSchemas["ResourceScanInfo"];
  expectTypeOf<Get<"/resource/scan_info" | "/v2/resource/scan_info">>().toEqualTypeOf<ScanInfo>();
  expectTypeOf<Post<"/resource/scan_info" | "/v2/resource/scan_info">>().toEqualTypeOf<ScanInfo>();
  expectTypeOf<Get<"/cloud/name">>().toEqualTypeOf<CloudAccountName[]>();
  expectTypeOf<Post<"/cloud/name">>().toEqualTypeOf<CloudAccountName[]>();
  expectTypeOf<Get<"/resource/external_finding">>().toEqualTypeOf<ExternalFinding[]>();
  expectTypeOf<Post<"/resource/external_finding">>().toEqualTypeOf<ExternalFinding[]>();
  type Repositories = CodePaths["/code/api/v1/vcs-repository/repositories"];
  expectTypeOf<ResponseOf<Repositories["get"]>>().toEqualTypeOf<VcsRepository[]>();
  expectTypeOf<ResponseOf<Repositories["post"]>>().toEqualTypeOf<VcsRepository[]>();
});
