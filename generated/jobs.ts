// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** `x-job` of the operations that start a job. */
export const jobs = {
 "POST /alert/jobs": {
  "id": {
   "from": "id",
   "to": "id"
  },
  "status": {
   "operation": "GET /alert/jobs/{id}/status",
   "property": "status",
   "ready": [
    "READY_TO_DOWNLOAD"
   ],
   "failed": [
    "FAILED"
   ]
  },
  "download": "GET /alert/jobs/{id}/download"
 },
 "POST /alert/csv": {
  "id": {
   "from": "id",
   "to": "id"
  },
  "status": {
   "operation": "GET /alert/csv/{id}/status",
   "property": "status",
   "ready": [
    "READY_TO_DOWNLOAD"
   ],
   "failed": [
    "FAILED"
   ]
  },
  "download": "GET /alert/csv/{id}/download"
 },
 "POST /alert/policy/jobs": {
  "id": {
   "from": "id",
   "to": "id"
  },
  "status": {
   "operation": "GET /alert/policy/jobs/{id}/status",
   "property": "status",
   "ready": [
    "READY_TO_DOWNLOAD"
   ],
   "failed": [
    "FAILED"
   ]
  },
  "download": "GET /alert/policy/jobs/{id}/download"
 },
 "POST /search/api/v1/config/async": {
  "id": {
   "from": "reportId",
   "to": "reportId"
  },
  "status": {
   "operation": "GET /report-service/api/v1/report/{reportId}/status",
   "property": "status",
   "present": "downloadUrl"
  },
  "download": "GET /report-service/api/v1/report/{reportId}/download"
 },
 "POST /search/config/jobs": {
  "id": {
   "from": "id",
   "to": "id"
  },
  "download": "GET /search/config/jobs/{id}/download"
 }
} as const;

/** What jobs end with: the statuses of one that is not ready, and what to accept. */
export const downloads = {
 "GET /adoptionadvisor/report/{reportId}/{createdOn}/download": {
  "pending": [
   204
  ]
 },
 "GET /alert/csv/{id}/download": {
  "accept": "text/csv"
 },
 "GET /report/{id}/download": {
  "pending": [
   204
  ]
 },
 "GET /report/{id}/{lastScheduled}/download": {
  "pending": [
   204
  ]
 },
 "GET /search/config/jobs/{id}/download": {
  "accept": "text/csv",
  "pending": [
   202
  ]
 },
 "POST /uve/api/v1/vulnerabilities/search/download": {
  "pending": [
   202
  ]
 },
 "POST /uve/api/v1/vulnerabilities/download": {
  "pending": [
   202
  ]
 },
 "POST /uve/api/v2/vulnerabilities/download": {
  "pending": [
   202
  ]
 },
 "POST /uve/api/v3/vulnerabilities/download": {
  "pending": [
   202
  ]
 }
} as const;
