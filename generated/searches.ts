// Made by `npm run generate` from the extensions in openapi/. Edit the documents, not this file.
// openapi/README.md says what each fact means.

/** The options of `search` besides the call's, by kind of query. */
export const searchOptions = {
 "config": [
  "heuristicSearch",
  "id",
  "limit",
  "saved",
  "searchDescription",
  "searchName",
  "skipResult",
  "sort",
  "timeRange",
  "withResourceJson"
 ],
 "network": [
  "alertId",
  "async",
  "asyncResultUrl",
  "cloudType",
  "cursor",
  "default",
  "description",
  "filters",
  "groupBy",
  "heuristicSearch",
  "id",
  "limit",
  "name",
  "readOnly",
  "saved",
  "searchType",
  "skipResult",
  "timeGranularity",
  "timeRange",
  "withResourceJson"
 ],
 "event": [
  "alertId",
  "filters",
  "groupBy",
  "heuristicSearch",
  "id",
  "limit",
  "saved",
  "skipResult",
  "sort",
  "timeRange",
  "withResourceJson"
 ],
 "iam": [
  "id",
  "limit",
  "timeRange"
 ],
 "asset": [
  "limit",
  "nextPageToken",
  "savedSearchId",
  "skipResult",
  "timeRange"
 ]
} as const;
