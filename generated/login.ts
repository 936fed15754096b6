// Made by `npm run generate` from openapi/. Edit the documents, not this file.

export interface paths {
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with an access key
         * @description Answers a token for ten minutes. A user of several tenants who names none gets the list of tenants and no token.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth_token/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trade a valid token for a fresh one */
        get: operations["extendToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An access key, and the tenant where its user has several. */
        LoginRequest: {
            /** @description Id of the access key. */
            username: string;
            /**
             * Format: password
             * @description Secret key.
             */
            password: string;
            /** @description The tenant, by id. Preferred over `customerName`; where both are given they must agree. */
            prismaId?: string;
            /** @description The tenant, by name. */
            customerName?: string;
        };
        /** @description Outcome of a login or of an extension. */
        LoginResponse: {
            /** @description The token (JWT). Missing where a tenant must be chosen first. */
            token?: string;
            /** @description `login_successful` after a login. */
            message?: string;
            /** @description The tenants that the user belongs to. */
            customerNames?: components["schemas"]["Tenant"][];
            /** @description The user's permissions. Filled by an extension. */
            roles?: string[] | null;
        };
        /** @description A tenant of the user. */
        Tenant: {
            customerName?: string;
            prismaId?: string;
            /** @description Whether the terms of service were accepted. */
            tosAccepted?: boolean;
        };
        /** @description One reason inside an error body. */
        ErrorDetail: {
            code?: string | number | null;
            message?: string | null;
            target?: string | null;
            /** @description Further reasons, in the same form or in the service's own. */
            details?: unknown;
            field?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An error as an object. Every property is optional and others may appear. */
        ErrorObject: {
            /** @description What went wrong, in words, or in one text for each reason. Code Security and gateways send it. */
            message?: string | string[] | null;
            /** @description The same as `message`, as some gateways spell it. */
            Message?: string | null;
            code?: string | number | null;
            /** @description The HTTP status as a number, by its name, or with both. */
            status?: string | number | ({
                statusCode?: number;
                reasonPhrase?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description When the request failed, as Unix time in ms or as text. */
            timestamp?: string | number | null;
            path?: string | null;
            /** @description The phrase of the status, or an object with the details. */
            error?: (string | null) | components["schemas"]["ErrorDetail"];
            errors?: (string | components["schemas"]["ErrorDetail"])[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description JSON of the service's or the cloud provider's own making; the API promises no shape. */
        FreeFormJson: unknown;
        /** @description What a failed request may carry. The services do not agree on a shape, and many send no body at all; CSPM gives its reasons in the header `x-redlock-status`. Most bodies are objects, a few are a text or a list. */
        ErrorBody: components["schemas"]["ErrorObject"] | string | components["schemas"]["FreeFormJson"][];
    };
    responses: {
        /** @description Any other failure, whichever service or gateway answers it. */
        UnexpectedError: {
            headers: {
                "x-redlock-status": components["headers"]["RedlockStatus"];
                "x-redlock-request-id": components["headers"]["RedlockRequestId"];
                "trace-id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, expired or not accepted. */
        Unauthorized: {
            headers: {
                "x-redlock-status": components["headers"]["RedlockStatus"];
                "x-redlock-request-id": components["headers"]["RedlockRequestId"];
                "trace-id": components["headers"]["TraceId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The caller's rate limit for this endpoint is used up. */
        TooManyRequests: {
            headers: {
                "x-redlock-status": components["headers"]["RedlockStatus"];
                "x-redlock-request-id": components["headers"]["RedlockRequestId"];
                "trace-id": components["headers"]["TraceId"];
                "retry-after": components["headers"]["RetryAfter"];
                "X-RateLimit-Burst-Capacity": components["headers"]["RateLimitBurstCapacity"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Replenish-Rate": components["headers"]["RateLimitReplenishRate"];
                "X-RateLimit-Requested-Tokens": components["headers"]["RateLimitRequestedTokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Why a request was refused: a JSON array of `{i18nKey, severity, subject}`, one entry a reason. Missing on answers that a gateway gives and on some 500s. */
        RedlockStatus: string;
        /** @description Identifies the request in the vendor's logs. Quote it to support. */
        RedlockRequestId: string;
        /** @description Identifies the request across the vendor's services. */
        TraceId: string;
        /** @description How long to wait before the next attempt, in seconds or as an HTTP date. */
        RetryAfter: string;
        /** @description How many tokens the caller's bucket for this endpoint holds at most. */
        RateLimitBurstCapacity: number;
        /** @description How many tokens are left in the bucket; 0 on a 429. */
        RateLimitRemaining: number;
        /** @description How many tokens the bucket regains each second. */
        RateLimitReplenishRate: number;
        /** @description How many tokens this request took. */
        RateLimitRequestedTokens: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A token, or the tenants to choose from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    extendToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fresh token, with the roles of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
