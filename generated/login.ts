// Made by `npm run generate` from openapi/. Edit the documents, not this file.

/** Every operation of the document, by path and method. */
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
         *
         * Returns a token (JWT) that is valid for ten minutes and has the permissions of the access key's owner. A user of several tenants who names none gets status 200 without `token`, and `customerNames` lists the tenants to choose from. When single sign-on is enforced, only access keys can log in, and a password fails with 401 `sso_enabled_password_login_attempt`.
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
        /**
         * Extend the session
         *
         * Returns a new token in exchange for one that is still valid, and fills `roles`, which `POST /login` doesn't. An expired token fails with 401 `token_expired`; log in again then.
         */
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
        /** An access key, and the tenant if its user has several. */
        LoginRequest: {
            /** Id of the access key. `GET /access_keys` lists ids. */
            username: string;
            /**
             * Format: password
             *
             * Secret of the access key, shown only when the key is created.
             */
            password: string;
            /** Id of the tenant, preferred over `customerName`. If both are sent, they must name the same tenant. */
            prismaId?: string | undefined;
            /** Name of the tenant. */
            customerName?: string | undefined;
        };
        /** Result of a login or a session extension. */
        LoginResponse: {
            /** The token (JWT) for the header `x-redlock-auth`. Missing when a tenant must be chosen first. */
            token?: string | undefined;
            /** Result as a key, `login_successful` after a login. */
            message?: string | undefined;
            /** Tenants that the user belongs to. */
            customerNames?: components["schemas"]["Tenant"][] | undefined;
            /** Permissions of the user's role. Filled by `GET /auth_token/extend` only. */
            roles?: string[] | null | undefined;
        };
        /** A tenant that the user belongs to. */
        Tenant: {
            /** Name of the tenant, as `customerName` of a login takes it. */
            customerName?: string | undefined;
            /** Id of the tenant, as `prismaId` of a login takes it. */
            prismaId?: string | undefined;
            /** Whether the terms of service have been accepted. */
            tosAccepted?: boolean | undefined;
        };
        /** One reason in an error body. */
        ErrorDetail: {
            /** Error code of the service. */
            code?: string | number | null | undefined;
            /** What went wrong, in words. */
            message?: string | null | undefined;
            /** Part of the request that caused the error, for example the name of a property. */
            target?: string | null | undefined;
            /** Further reasons. Their shape differs by service. */
            details?: unknown | undefined;
            /** Name of the invalid property or parameter. */
            field?: string | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** An error as an object. All properties are optional, and there may be others. */
        ErrorObject: {
            /** What went wrong, as a sentence or as a list with one sentence for each reason. Sent by Code Security and by gateways. */
            message?: string | string[] | null | undefined;
            /** Same as `message`, in the spelling of some gateways. */
            Message?: string | null | undefined;
            /** Error code of the service, or the HTTP status. */
            code?: string | number | null | undefined;
            /** HTTP status: its number, its name, or an object with both. */
            status?: string | number | ({
                /** Number of the HTTP status, for example 404. */
                statusCode?: number | undefined;
                /** Reason phrase of the HTTP status, for example `Not Found`. */
                reasonPhrase?: string | null | undefined;
            } & {
                [key: string]: unknown;
            }) | null | undefined;
            /** When the request failed, as Unix time in ms or as an ISO 8601 string. */
            timestamp?: string | number | null | undefined;
            /** Path of the request that failed. */
            path?: string | null | undefined;
            /** Reason phrase of the HTTP status, or an object with details. */
            error?: (string | null) | components["schemas"]["ErrorDetail"] | undefined;
            /** All reasons, if there are several. */
            errors?: (string | components["schemas"]["ErrorDetail"])[] | null | undefined;
        } & {
            [key: string]: unknown;
        };
        /** Any JSON value. Its shape depends on the service or the cloud provider, and the API doesn't guarantee it. */
        FreeFormJson: unknown;
        /** Body of a failed request. Its shape differs by service, and many errors have no body at all; CSPM operations give the reasons in the header `x-redlock-status`. Most bodies are objects, a few are strings or arrays. */
        ErrorBody: components["schemas"]["ErrorObject"] | string | components["schemas"]["FreeFormJson"][];
    };
    responses: {
        /** Any other error, from the service or from a gateway in front of it. */
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
        /** The token is missing, invalid or expired. */
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
        /** The user's rate limit for this operation is exhausted. */
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
        /** Reasons for an error, as a JSON array of `{i18nKey, severity, subject}`. `subject` is null, empty, or the name of the invalid property. The header is missing from responses of gateways and from some 500s. */
        RedlockStatus: string;
        /** Id of the request in the logs of Prisma Cloud. Quote it to support. */
        RedlockRequestId: string;
        /** Id of the request across the services of Prisma Cloud. */
        TraceId: string;
        /** How long to wait before the next attempt, in seconds or as an HTTP date. */
        RetryAfter: string;
        /** Maximum number of tokens in the user's bucket for this operation. */
        RateLimitBurstCapacity: number;
        /** Number of tokens left in the bucket; 0 on a 429. */
        RateLimitRemaining: number;
        /** Number of tokens added to the bucket each second. */
        RateLimitReplenishRate: number;
        /** Number of tokens that this request used. */
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
            /** A token, or the tenants to choose from. */
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
            /** The new token, with the permissions of the user. */
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
