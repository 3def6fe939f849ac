// Written by `node tools/derived.mjs` from apps/api/openapi.json. Do not edit.

export interface paths {
    "/api/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clusters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_list"];
        put?: never;
        post: operations["Imports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Imports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_list"];
        put?: never;
        post: operations["Enterprises_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Enterprises_update"];
        trace?: never;
    };
    "/api/enterprises/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Industries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organizations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformSystems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receiving-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceivingPlatforms_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Regions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sample-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SampleData_show"];
        put?: never;
        post?: never;
        delete: operations["SampleData_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_show"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_changePassword"];
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
        AnswerRequest: {
            answer: string;
        };
        CellChange: {
            after: Record<string, never> | null;
            before: Record<string, never> | null;
        };
        ChainCount: {
            chainId: string;
            count: number;
            key: string;
            name: string;
        };
        ChainList: {
            items: components["schemas"]["ChainResponse"][];
        };
        ChainResponse: {
            aliases: string[];
            batch: number | null;
            id: string;
            key: string;
            name: string;
            relatedNames: string[];
            source: string | null;
            status: string;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        ClusterList: {
            items: components["schemas"]["ClusterResponse"][];
        };
        ClusterResponse: {
            aliases: string[];
            id: string;
            key: string;
            level: string;
            name: string;
            relatedNames: string[];
            source: string | null;
            status: string;
        };
        CreatedImport: {
            id: string;
        };
        CreateEnterpriseRequest: {
            address?: string | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            /** @description Ids, keys, names or aliases of clusters */
            clusters?: string[];
            contactEmail?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            creditCode?: string | null;
            employees?: number | null;
            enterpriseType?: string | null;
            establishedOn?: string | null;
            extra?: {
                [key: string]: string;
            };
            formerNames?: string[];
            industryCode?: string | null;
            legalRepresentative?: string | null;
            links?: string[];
            mainProducts?: string | null;
            name: string;
            note?: string | null;
            platformId?: string | null;
            regionCode?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            registeredCapital?: string | null;
            registrationNo?: string | null;
            registrationStatus?: string | null;
            source?: string | null;
            tags?: components["schemas"]["TagBody"][];
            years?: components["schemas"]["YearBody"][];
        };
        DatabaseHealth: {
            /** @description False where one role owns and uses the tables: then only habit protects the audit record */
            auditRecordAppendOnly: boolean;
            version: string;
        };
        DecisionCountsResponse: {
            duplicate: number;
            new: number;
            question: number;
            refused: number;
            unchanged: number;
            update: number;
        };
        EnterpriseList: {
            items: components["schemas"]["EnterpriseResponse"][];
            sums: components["schemas"]["EnterpriseSums"] | null;
            total: number;
            /** @description False when a text search stopped counting; then `total` is a lower bound */
            totalIsExact: boolean;
        };
        EnterpriseResponse: {
            address: string | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            contactEmail: string | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Format: date-time */
            createdAt: string;
            creditCode: string | null;
            employees: number | null;
            enterpriseType: string | null;
            establishedOn: string | null;
            extra: {
                [key: string]: string;
            };
            formerNames: string[];
            id: string;
            industryCode: string | null;
            industryName: string | null;
            isSample: boolean;
            legalRepresentative: string | null;
            links: string[];
            mainProducts: string | null;
            name: string;
            note: string | null;
            platformId: string | null;
            platformName: string | null;
            regionCode: string | null;
            regionName: string | null;
            /** @description 万元, exact decimal */
            registeredCapital: string | null;
            registrationNo: string | null;
            registrationStatus: string | null;
            source: string | null;
            tags: components["schemas"]["TagResponse"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            years: components["schemas"]["YearResponse"][];
        };
        EnterpriseSums: {
            employees: number;
            /** @description 万元, exact decimal */
            registeredCapital: string;
            withoutEmployees: number;
            withoutRegisteredCapital: number;
        };
        FieldWarning: {
            code: string;
            field: string;
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        HealthResponse: {
            build: string;
            database: components["schemas"]["DatabaseHealth"];
            /** @enum {string} */
            status: "ok";
            version: string;
        };
        HistoryChange: {
            after: Record<string, never> | null;
            before: Record<string, never> | null;
            field: string;
        };
        HistoryEntry: {
            actorName: string | null;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["HistoryChange"][];
            id: string;
            /** @enum {string} */
            operation: "insert" | "update" | "delete";
            origin: components["schemas"]["HistoryOrigin"];
        };
        HistoryList: {
            items: components["schemas"]["HistoryEntry"][];
            total: number;
        };
        HistoryOrigin: {
            batchId?: string;
            fileName?: string;
            /** @enum {string} */
            kind: "request" | "import" | "sample" | "reference" | "system";
            rowNumber?: number;
        };
        ImportBatchList: {
            items: components["schemas"]["ImportBatchResponse"][];
            total: number;
        };
        ImportBatchResponse: {
            changedCells: number;
            /** Format: date-time */
            committedAt: string | null;
            counts: components["schemas"]["DecisionCountsResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            dataRows: number | null;
            fileName: string;
            fileSize: number;
            id: string;
            mapping: components["schemas"]["ImportColumnResponse"][];
            problem: components["schemas"]["ImportProblemResponse"] | null;
            progress: components["schemas"]["ImportProgressResponse"] | null;
            /** Format: date-time */
            readAt: string | null;
            result: components["schemas"]["ImportResultResponse"] | null;
            sheets: components["schemas"]["ImportSheetResponse"][];
            /** @enum {string} */
            status: "reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed";
            table: components["schemas"]["ImportTableResponse"] | null;
            /** @description Milliseconds by stage */
            timings: {
                [key: string]: number;
            };
            version: number;
            warnings: number;
        };
        ImportColumnResponse: {
            column: number;
            /** @enum {string} */
            confidence: "name" | "synonym" | "content" | "user" | "none";
            field: string | null;
            header: string;
            letter: string;
            samples: string[];
            unit: string | null;
        };
        ImportFieldList: {
            items: components["schemas"]["ImportFieldResponse"][];
        };
        ImportFieldResponse: {
            field: string;
            label: string;
            synonyms: string[];
        };
        ImportProblemResponse: {
            code: string;
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        ImportProgressResponse: {
            done: number;
            /** @enum {string} */
            stage: "reading" | "matching" | "committing";
            total: number | null;
        };
        ImportResultResponse: {
            inserted: number;
            /** @description Rows whose record changed between preview and commit */
            setAside: number;
            updated: number;
        };
        ImportRowList: {
            items: components["schemas"]["ImportRowResponse"][];
            total: number;
        };
        ImportRowResponse: {
            answer: string | null;
            changes: {
                [key: string]: components["schemas"]["CellChange"];
            };
            /** @enum {string} */
            decision: "new" | "update" | "unchanged" | "duplicate" | "question" | "refused";
            duplicateOf: number | null;
            problems: components["schemas"]["RowProblemResponse"][];
            rowNumber: number;
            targetId: string | null;
            values: {
                [key: string]: unknown;
            };
        };
        ImportSheetResponse: {
            columnCount: number | null;
            hidden: boolean;
            index: number;
            name: string;
            rowCount: number | null;
        };
        ImportTableResponse: {
            firstDataRow: number;
            headerRow: number | null;
            headerRows: number;
            lastDataRow: number;
            sheet: number;
            skippedRows: components["schemas"]["SkippedRowResponse"][];
        };
        IndustryList: {
            items: components["schemas"]["IndustryResponse"][];
        };
        IndustryResponse: {
            id: string;
            level: number;
            name: string;
            parentId: string | null;
        };
        NamedRef: {
            id: string;
            key: string;
            name: string;
        };
        OrganizationList: {
            items: components["schemas"]["OrganizationResponse"][];
        };
        OrganizationResponse: {
            id: string;
            key: string;
            name: string;
            parentId: string | null;
            regionId: string | null;
            shortName: string;
            source: string | null;
            type: string;
        };
        OverviewResponse: {
            byChain: components["schemas"]["ChainCount"][];
            byProvince: components["schemas"]["RegionCount"][];
            byTag: components["schemas"]["TagCount"][];
            /** @description Enterprises on at least one chain, each counted once */
            distinctOnChains: number;
            enterpriseTotal: number;
            recentImports: components["schemas"]["ImportBatchResponse"][];
        };
        PlatformCategoryResponse: {
            key: string;
            name: string;
            plannedCount: number | null;
            recordedCount: number;
        };
        PlatformMembership: {
            /** @description Key of the category within it */
            category: string;
            /** @description Key of the platform system */
            system: string;
        };
        PlatformSystemList: {
            items: components["schemas"]["PlatformSystemResponse"][];
        };
        PlatformSystemResponse: {
            categories: components["schemas"]["PlatformCategoryResponse"][];
            id: string;
            key: string;
            name: string;
            source: string | null;
        };
        ReadAgainRequest: {
            /** @description Column index → field, or null for a column that feeds no field */
            columns?: {
                [key: string]: string | null;
            };
            /** @description Null: the list has no header */
            headerRow?: number | null;
            sheet?: number;
            version: number;
        };
        ReceivingPlatformList: {
            items: components["schemas"]["ReceivingPlatformResponse"][];
        };
        ReceivingPlatformResponse: {
            aliases: string[];
            id: string;
            key: string;
            name: string;
            note: string | null;
            regionId: string | null;
            regionName: string | null;
            source: string | null;
            systems: components["schemas"]["PlatformMembership"][];
        };
        RegionCount: {
            count: number;
            name: string | null;
            /** @description Null: outside the three provinces, or not known */
            regionId: string | null;
        };
        RegionList: {
            items: components["schemas"]["RegionResponse"][];
        };
        RegionResponse: {
            aliases: string[];
            fullName: string;
            id: string;
            level: number;
            name: string;
            parentId: string | null;
        };
        RowProblemResponse: {
            code: string;
            column: number | null;
            field: string | null;
            message: string;
            params: {
                [key: string]: unknown;
            };
            /** @description The cell as it stood in the file */
            raw: string;
            /** @enum {string} */
            severity: "error" | "warning" | "question";
        };
        SampleDataResponse: {
            /** @description Sample enterprises that would be removed */
            enterprises: number;
            present: boolean;
        };
        SavedEnterprise: {
            address: string | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            contactEmail: string | null;
            contactName: string | null;
            contactPhone: string | null;
            /** Format: date-time */
            createdAt: string;
            creditCode: string | null;
            employees: number | null;
            enterpriseType: string | null;
            establishedOn: string | null;
            extra: {
                [key: string]: string;
            };
            formerNames: string[];
            id: string;
            industryCode: string | null;
            industryName: string | null;
            isSample: boolean;
            legalRepresentative: string | null;
            links: string[];
            mainProducts: string | null;
            name: string;
            note: string | null;
            platformId: string | null;
            platformName: string | null;
            regionCode: string | null;
            regionName: string | null;
            /** @description 万元, exact decimal */
            registeredCapital: string | null;
            registrationNo: string | null;
            registrationStatus: string | null;
            source: string | null;
            tags: components["schemas"]["TagResponse"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
            years: components["schemas"]["YearResponse"][];
        };
        SessionAccount: {
            displayName: string;
            id: string;
            organizationName: string | null;
            username: string;
        };
        SessionResponse: {
            account: components["schemas"]["SessionAccount"];
            /** @description Identifies the running build; a page of another build offers to reload */
            build: string;
            /** Format: date-time */
            expiresAt: string;
            permissions: string[];
            /** @description Whether sample data is loaded and every page must say so */
            sampleData: boolean;
        };
        SheetHeadResponse: {
            rows: components["schemas"]["SheetRowResponse"][];
        };
        SheetRowResponse: {
            cells: string[];
            row: number;
        };
        SignInRequest: {
            password: string;
            username: string;
        };
        SkippedRowResponse: {
            reason: string;
            row: number;
        };
        TagBody: {
            /** @enum {string} */
            kind: "lead" | "little-giant" | "specialized" | "champion" | "high-tech" | "innovative" | "listed";
            /** @enum {string|null} */
            level?: "national" | "provincial" | "municipal" | "county" | null;
            year?: number | null;
        };
        TagCount: {
            count: number;
            kind: string;
        };
        TagResponse: {
            /** @enum {string} */
            kind: "lead" | "little-giant" | "specialized" | "champion" | "high-tech" | "innovative" | "listed";
            /** @enum {string|null} */
            level: "national" | "provincial" | "municipal" | "county" | null;
            year: number | null;
        };
        UpdateEnterpriseRequest: {
            address?: string | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            /** @description Ids, keys, names or aliases of clusters */
            clusters?: string[];
            contactEmail?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            creditCode?: string | null;
            employees?: number | null;
            enterpriseType?: string | null;
            establishedOn?: string | null;
            extra?: {
                [key: string]: string;
            };
            formerNames?: string[];
            industryCode?: string | null;
            legalRepresentative?: string | null;
            links?: string[];
            mainProducts?: string | null;
            name?: string;
            note?: string | null;
            platformId?: string | null;
            regionCode?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            registeredCapital?: string | null;
            registrationNo?: string | null;
            registrationStatus?: string | null;
            source?: string | null;
            tags?: components["schemas"]["TagBody"][];
            /** @description The version that the change was made on */
            version: number;
            years?: components["schemas"]["YearBody"][];
        };
        YearBody: {
            /** @description 万元, exact decimal with at most 6 places */
            researchSpending?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            revenue?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            tax?: string | null;
            year: number;
        };
        YearResponse: {
            researchSpending: string | null;
            revenue: string | null;
            tax: string | null;
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Chains_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainList"];
                };
            };
        };
    };
    Clusters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchList"];
                };
            };
        };
    };
    Imports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedImport"];
                };
            };
        };
    };
    Imports_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchResponse"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchResponse"];
                };
            };
        };
    };
    Imports_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchResponse"];
                };
            };
        };
    };
    Imports_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFieldList"];
                };
            };
        };
    };
    Imports_readAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAgainRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchResponse"];
                };
            };
        };
    };
    Imports_refused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                page?: number;
                pageSize?: number;
                withProblems?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowList"];
                };
            };
        };
    };
    Imports_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowResponse"];
                };
            };
        };
    };
    Imports_sheet: {
        parameters: {
            query?: {
                sheet?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetHeadResponse"];
                };
            };
        };
    };
    Enterprises_list: {
        parameters: {
            query?: {
                /** @description Ids or keys of chains */
                chainId?: string[];
                page?: number;
                pageSize?: number;
                /** @description Any part of name, former names, code, pinyin or initials */
                q?: string;
                /** @description Region codes; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "creditCode" | "-creditCode" | "regionCode" | "-regionCode" | "establishedOn" | "-establishedOn" | "registeredCapital" | "-registeredCapital" | "employees" | "-employees" | "updatedAt" | "-updatedAt";
                tagKind?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseList"];
                };
            };
        };
    };
    Enterprises_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnterpriseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEnterprise"];
                };
            };
        };
    };
    Enterprises_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseResponse"];
                };
            };
        };
    };
    Enterprises_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnterpriseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedEnterprise"];
                };
            };
        };
    };
    Enterprises_history: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
        };
    };
    Health_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
        };
    };
    Industries_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndustryList"];
                };
            };
        };
    };
    Organizations_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
        };
    };
    Overview_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewResponse"];
                };
            };
        };
    };
    PlatformSystems_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformSystemList"];
                };
            };
        };
    };
    ReceivingPlatforms_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivingPlatformList"];
                };
            };
        };
    };
    Regions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
        };
    };
    SampleData_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDataResponse"];
                };
            };
        };
    };
    SampleData_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
