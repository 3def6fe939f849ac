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
    "/api/monthly-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonthlyReports_list"];
        put?: never;
        post: operations["MonthlyReports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monthly-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonthlyReports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monthly-reports/{id}/figures/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonthlyReports_figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monthly-reports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MonthlyReports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/monthly-reports/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MonthlyReports_issue"];
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
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_list"];
        put?: never;
        post: operations["Projects_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Projects_update"];
        trace?: never;
    };
    "/api/projects/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Projects_history"];
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
        AllowedStageResponse: {
            /** @description The date that entering the stage sets */
            needsDate: string | null;
            needsReason: boolean;
            stage: components["schemas"]["ProjectStage"];
        };
        AnswerRequest: {
            answer: string;
        };
        BuilderRef: {
            /** @description Null for one that the register does not hold */
            id: string | null;
            name: string;
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
        ComparedWith: {
            edition: number;
            /** @description Compared with an issued edition; else with what is locked only */
            issued: boolean;
            label: string;
        };
        CreatedImport: {
            id: string;
        };
        CreatedReport: {
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
        CreateProjectRequest: {
            actualCompletion?: string | null;
            actualProduction?: string | null;
            actualStart?: string | null;
            /** @enum {string|null} */
            chainEffect?: "strengthen" | "fill" | "extend" | "unblock" | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            /** @description Ids, keys, names or aliases of clusters */
            clusters?: string[];
            content?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            fixedAssetInvestment?: string | null;
            inStatistics?: boolean | null;
            leadOfficial?: string | null;
            links?: string[];
            milestones?: components["schemas"]["MilestoneBody"][];
            monthlyPlans?: components["schemas"]["MonthlyPlanBody"][];
            name: string;
            nationalCode?: string | null;
            /** @enum {string|null} */
            nature?: "new" | "continued" | "expansion" | null;
            note?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingFunds?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingInvestment?: string | null;
            /** @description YYYY-MM: what the opening amounts include */
            openingMonth?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingYearInvestment?: string | null;
            /** @description Id or key; the organization of whoever logs the project unless told */
            organizationId?: string | null;
            parties?: components["schemas"]["PartyBody"][];
            plannedCompletion?: string | null;
            plannedProduction?: string | null;
            plannedStart?: string | null;
            plans?: components["schemas"]["PlanBody"][];
            platformId?: string | null;
            regionCode?: string | null;
            responsiblePerson?: string | null;
            responsiblePhone?: string | null;
            site?: string | null;
            sourceRegionCode?: string | null;
            /**
             * @default lead
             * @enum {string}
             */
            stage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
            /** @description The day on which it entered the stage; the date of the stage, or today, unless told */
            stageOn?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            totalInvestment?: string | null;
            /** @enum {string} */
            type: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
        };
        CreateReportRequest: {
            periodId: string;
            scope: components["schemas"]["ScopeRequest"];
            /** @enum {string} */
            variant: "internal" | "submission";
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
        EnterpriseRef: {
            creditCode: string | null;
            id: string;
            name: string;
            regionName: string | null;
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
        FigureColumn: {
            /** @enum {string} */
            align: "left" | "right";
            key: string;
            title: string;
        };
        FigureOperand: {
            key: string;
            label: string;
            text: string;
            unit: string;
            value: string | null;
        };
        FigureRow: {
            /** @description 万元, where amounts are added up */
            amount: string | null;
            code: string;
            id: string;
            /** @enum {string} */
            kind: "project" | "blocker";
            name: string;
            values: {
                [key: string]: string | null;
            };
        };
        FigureRowList: {
            columns: components["schemas"]["FigureColumn"][];
            /** @description The rows as they stood */
            items: components["schemas"]["FigureRow"][];
            key: string;
            label: string;
            /** @description The two numbers of a rate or a comparison */
            operands: components["schemas"]["FigureOperand"][];
            /** @description Where the rows behind it are listed */
            rows: string;
            /** @description How it is counted */
            rule: string;
            /** @description Sum of the amounts in 万元 */
            sum: string | null;
            text: string;
            total: number;
            unit: string;
            value: string | null;
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
        IssueReportRequest: {
            version: number;
        };
        /** @enum {string} */
        Light: "green" | "yellow" | "red" | "none";
        LightReasonResponse: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            /** @description In Chinese */
            text: string;
        };
        LightResponse: {
            light: components["schemas"]["Light"];
            /** @description The entry of the open period is not filled in yet */
            missing: boolean;
            /** @description Last month of the period that was judged */
            period: string | null;
            reasons: components["schemas"]["LightReasonResponse"][];
        };
        MilestoneBody: {
            actualOn?: string | null;
            /** @description Of a milestone that the project already has */
            id?: string | null;
            name: string;
            plannedOn?: string | null;
        };
        MilestoneResponse: {
            actualOn: string | null;
            id: string;
            name: string;
            plannedOn: string | null;
        };
        MonthlyPlanBody: {
            /** @description 万元, exact decimal with at most 6 places */
            amount?: string | null;
            /** @description YYYY-MM */
            month: string;
        };
        MonthlyPlanResponse: {
            /** @description 万元, exact decimal */
            amount: string;
            month: string;
        };
        NamedRef: {
            id: string;
            key: string;
            name: string;
        };
        OrganizationList: {
            items: components["schemas"]["OrganizationResponse"][];
        };
        OrganizationRef: {
            id: string;
            name: string;
            shortName: string;
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
        PartyBody: {
            /** @description An enterprise of the register */
            enterpriseId?: string | null;
            /** @description Where the register does not hold it */
            name?: string | null;
            /** @enum {string} */
            role: "builder" | "investor" | "source" | "partner";
        };
        PartyResponse: {
            enterprise: components["schemas"]["EnterpriseRef"] | null;
            id: string;
            name: string | null;
            /** @enum {string} */
            role: "builder" | "investor" | "source" | "partner";
        };
        PlanBody: {
            /** @description 万元, exact decimal with at most 6 places */
            amount?: string | null;
            year: number;
        };
        PlanResponse: {
            /** @description 万元, exact decimal */
            amount: string;
            year: number;
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
        ProjectAbilities: {
            update: boolean;
        };
        ProjectBlockerResponse: {
            code: string;
            deadline: string | null;
            id: string;
            kind: string;
            leadOrganization: components["schemas"]["OrganizationRef"] | null;
            light: components["schemas"]["LightResponse"];
            status: string;
            title: string;
        };
        ProjectItem: {
            actualCompletion: string | null;
            actualProduction: string | null;
            actualStart: string | null;
            /** @description 万元, exact decimal; of the year asked for */
            annualPlan: string | null;
            builder: components["schemas"]["BuilderRef"] | null;
            /** @enum {string|null} */
            chainEffect: "strengthen" | "fill" | "extend" | "unblock" | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            code: string;
            /** @description Percent with one decimal */
            completionRate: string | null;
            content: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description 万元, exact decimal; through the last closed period */
            cumulativeInvestment: string;
            /** @description 万元, exact decimal */
            fixedAssetInvestment: string | null;
            id: string;
            inStatistics: boolean | null;
            isSample: boolean;
            leadOfficial: string | null;
            light: components["schemas"]["LightResponse"];
            links: string[];
            name: string;
            nationalCode: string | null;
            /** @enum {string|null} */
            nature: "new" | "continued" | "expansion" | null;
            openBlockers: number;
            organization: components["schemas"]["OrganizationRef"] | null;
            plannedCompletion: string | null;
            plannedProduction: string | null;
            plannedStart: string | null;
            platformId: string | null;
            platformName: string | null;
            regionCode: string | null;
            regionName: string | null;
            responsiblePerson: string | null;
            responsiblePhone: string | null;
            site: string | null;
            sourceRegionCode: string | null;
            sourceRegionName: string | null;
            stage: components["schemas"]["ProjectStage"];
            /** @description 万元, exact decimal */
            totalInvestment: string | null;
            /** @enum {string} */
            type: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description 万元, exact decimal; through the last closed period */
            yearInvestment: string;
        };
        ProjectList: {
            items: components["schemas"]["ProjectItem"][];
            sums: components["schemas"]["ProjectSums"] | null;
            total: number;
            /** @description False when a text search stopped counting; then `total` is a lower bound */
            totalIsExact: boolean;
            /** @description The year of plans and amounts */
            year: number;
        };
        ProjectMonthResponse: {
            /** @description Percent with one decimal */
            completionRate: string | null;
            /** @description 万元, exact decimal */
            cumulativeInvestment: string | null;
            /** @description 万元, against the period before */
            difference: string | null;
            entryId: string | null;
            /** @description Percent with one decimal */
            expectedRate: string | null;
            firstMonth: string;
            /** @description 万元, exact decimal */
            fundsInPlace: string | null;
            /** @description Percentage points with one decimal */
            gap: string | null;
            imageProgress: string | null;
            lastMonth: string;
            /** @description Null while the period is open */
            light: components["schemas"]["LightResponse"] | null;
            /** @description 万元, exact decimal */
            monthlyInvestment: string | null;
            periodId: string;
            status: string;
            /** @description 万元, exact decimal */
            yearInvestment: string | null;
        };
        ProjectResponse: {
            abilities: components["schemas"]["ProjectAbilities"];
            actualCompletion: string | null;
            actualProduction: string | null;
            actualStart: string | null;
            allowedStages: components["schemas"]["AllowedStageResponse"][];
            /** @description 万元, exact decimal; of the year asked for */
            annualPlan: string | null;
            blockers: components["schemas"]["ProjectBlockerResponse"][];
            builder: components["schemas"]["BuilderRef"] | null;
            /** @enum {string|null} */
            chainEffect: "strengthen" | "fill" | "extend" | "unblock" | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            code: string;
            /** @description Percent with one decimal */
            completionRate: string | null;
            content: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description 万元, exact decimal; through the last closed period */
            cumulativeInvestment: string;
            extra: {
                [key: string]: string;
            };
            /** @description 万元, exact decimal */
            fixedAssetInvestment: string | null;
            id: string;
            inStatistics: boolean | null;
            isSample: boolean;
            leadOfficial: string | null;
            light: components["schemas"]["LightResponse"];
            links: string[];
            milestones: components["schemas"]["MilestoneResponse"][];
            monthlyPlans: components["schemas"]["MonthlyPlanResponse"][];
            months: components["schemas"]["ProjectMonthResponse"][];
            name: string;
            nationalCode: string | null;
            /** @enum {string|null} */
            nature: "new" | "continued" | "expansion" | null;
            note: string | null;
            openBlockers: number;
            /** @description 万元, exact decimal */
            openingFunds: string;
            /** @description 万元, exact decimal */
            openingInvestment: string;
            openingMonth: string | null;
            /** @description 万元, exact decimal */
            openingYearInvestment: string;
            organization: components["schemas"]["OrganizationRef"] | null;
            parties: components["schemas"]["PartyResponse"][];
            plannedCompletion: string | null;
            plannedProduction: string | null;
            plannedStart: string | null;
            plans: components["schemas"]["PlanResponse"][];
            platformId: string | null;
            platformName: string | null;
            regionCode: string | null;
            regionName: string | null;
            responsiblePerson: string | null;
            responsiblePhone: string | null;
            site: string | null;
            sourceRegionCode: string | null;
            sourceRegionName: string | null;
            stage: components["schemas"]["ProjectStage"];
            stages: components["schemas"]["StageResponse"][];
            /** @description 万元, exact decimal */
            totalInvestment: string | null;
            /** @enum {string} */
            type: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description 万元, exact decimal; through the last closed period */
            yearInvestment: string;
        };
        /** @enum {string} */
        ProjectStage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
        ProjectSums: {
            /** @description 万元, exact decimal */
            annualPlan: string;
            /** @description 万元, exact decimal */
            totalInvestment: string;
            withoutTotalInvestment: number;
            /** @description 万元, exact decimal */
            yearInvestment: string;
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
        ReportFigure: {
            key: string;
            label: string;
            /** @description The two numbers of a rate or a comparison */
            operands: components["schemas"]["FigureOperand"][];
            /** @description Where the rows behind it are listed */
            rows: string;
            /** @description How it is counted */
            rule: string;
            text: string;
            unit: string;
            value: string | null;
        };
        ReportList: {
            items: components["schemas"]["ReportSummary"][];
            total: number;
        };
        ReportProblem: {
            code: string;
            message: string;
        };
        ReportProgress: {
            done: number;
            /** @enum {string} */
            stage: "figures" | "document" | "word";
            total: number;
        };
        ReportResponse: {
            comparedWith: components["schemas"]["ComparedWith"] | null;
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            /** @description SHA-256 over all that the edition was made from */
            digest: string | null;
            /** @description The document tree */
            document: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            draftedAt: string | null;
            edition: number;
            figures: components["schemas"]["ReportFigure"][] | null;
            /** @description Bytes of the Word file */
            fileSize: number | null;
            id: string;
            isSample: boolean;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description The period in words: 2026年10月 */
            label: string;
            lastMonth: string;
            periodId: string;
            problem: components["schemas"]["ReportProblem"] | null;
            progress: components["schemas"]["ReportProgress"] | null;
            scope: components["schemas"]["ScopeResponse"];
            snapshot: components["schemas"]["SnapshotRef"];
            /** @enum {string} */
            status: "queued" | "drafting" | "draft" | "issued" | "superseded" | "failed";
            title: string;
            /** @enum {string} */
            variant: "internal" | "submission";
            version: number;
            yearBefore: components["schemas"]["ComparedWith"] | null;
        };
        ReportSummary: {
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            /** @description SHA-256 over all that the edition was made from */
            digest: string | null;
            /** Format: date-time */
            draftedAt: string | null;
            edition: number;
            /** @description Bytes of the Word file */
            fileSize: number | null;
            id: string;
            isSample: boolean;
            /** Format: date-time */
            issuedAt: string | null;
            /** @description The period in words: 2026年10月 */
            label: string;
            lastMonth: string;
            periodId: string;
            progress: components["schemas"]["ReportProgress"] | null;
            scope: components["schemas"]["ScopeResponse"];
            snapshot: components["schemas"]["SnapshotRef"];
            /** @enum {string} */
            status: "queued" | "drafting" | "draft" | "issued" | "superseded" | "failed";
            title: string;
            /** @enum {string} */
            variant: "internal" | "submission";
            version: number;
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
        SavedProject: {
            abilities: components["schemas"]["ProjectAbilities"];
            actualCompletion: string | null;
            actualProduction: string | null;
            actualStart: string | null;
            allowedStages: components["schemas"]["AllowedStageResponse"][];
            /** @description 万元, exact decimal; of the year asked for */
            annualPlan: string | null;
            blockers: components["schemas"]["ProjectBlockerResponse"][];
            builder: components["schemas"]["BuilderRef"] | null;
            /** @enum {string|null} */
            chainEffect: "strengthen" | "fill" | "extend" | "unblock" | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            code: string;
            /** @description Percent with one decimal */
            completionRate: string | null;
            content: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description 万元, exact decimal; through the last closed period */
            cumulativeInvestment: string;
            extra: {
                [key: string]: string;
            };
            /** @description 万元, exact decimal */
            fixedAssetInvestment: string | null;
            id: string;
            inStatistics: boolean | null;
            isSample: boolean;
            leadOfficial: string | null;
            light: components["schemas"]["LightResponse"];
            links: string[];
            milestones: components["schemas"]["MilestoneResponse"][];
            monthlyPlans: components["schemas"]["MonthlyPlanResponse"][];
            months: components["schemas"]["ProjectMonthResponse"][];
            name: string;
            nationalCode: string | null;
            /** @enum {string|null} */
            nature: "new" | "continued" | "expansion" | null;
            note: string | null;
            openBlockers: number;
            /** @description 万元, exact decimal */
            openingFunds: string;
            /** @description 万元, exact decimal */
            openingInvestment: string;
            openingMonth: string | null;
            /** @description 万元, exact decimal */
            openingYearInvestment: string;
            organization: components["schemas"]["OrganizationRef"] | null;
            parties: components["schemas"]["PartyResponse"][];
            plannedCompletion: string | null;
            plannedProduction: string | null;
            plannedStart: string | null;
            plans: components["schemas"]["PlanResponse"][];
            platformId: string | null;
            platformName: string | null;
            regionCode: string | null;
            regionName: string | null;
            responsiblePerson: string | null;
            responsiblePhone: string | null;
            site: string | null;
            sourceRegionCode: string | null;
            sourceRegionName: string | null;
            stage: components["schemas"]["ProjectStage"];
            stages: components["schemas"]["StageResponse"][];
            /** @description 万元, exact decimal */
            totalInvestment: string | null;
            /** @enum {string} */
            type: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
            /** Format: date-time */
            updatedAt: string;
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
            /** @description 万元, exact decimal; through the last closed period */
            yearInvestment: string;
        };
        ScopeRequest: {
            /** @description Code of a region; id or key of the rest */
            id?: string | null;
            /** @enum {string} */
            kind: "all" | "region" | "chain" | "cluster" | "platform";
        };
        ScopeResponse: {
            id: string | null;
            /** @enum {string} */
            kind: "all" | "region" | "chain" | "cluster" | "platform";
            name: string | null;
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
        SnapshotRef: {
            cutoffOn: string;
            /** @description SHA-256 over the rows */
            digest: string;
            edition: number;
            rowCount: number;
            /** Format: date-time */
            takenAt: string;
        };
        StageResponse: {
            enteredOn: string;
            reason: string | null;
            stage: components["schemas"]["ProjectStage"];
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
        UpdateProjectRequest: {
            actualCompletion?: string | null;
            actualProduction?: string | null;
            actualStart?: string | null;
            /** @enum {string|null} */
            chainEffect?: "strengthen" | "fill" | "extend" | "unblock" | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            /** @description Ids, keys, names or aliases of clusters */
            clusters?: string[];
            content?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            fixedAssetInvestment?: string | null;
            inStatistics?: boolean | null;
            leadOfficial?: string | null;
            links?: string[];
            milestones?: components["schemas"]["MilestoneBody"][];
            monthlyPlans?: components["schemas"]["MonthlyPlanBody"][];
            name?: string;
            nationalCode?: string | null;
            /** @enum {string|null} */
            nature?: "new" | "continued" | "expansion" | null;
            note?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingFunds?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingInvestment?: string | null;
            /** @description YYYY-MM: what the opening amounts include */
            openingMonth?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            openingYearInvestment?: string | null;
            /** @description Id or key; the organization of whoever logs the project unless told */
            organizationId?: string | null;
            parties?: components["schemas"]["PartyBody"][];
            plannedCompletion?: string | null;
            plannedProduction?: string | null;
            plannedStart?: string | null;
            plans?: components["schemas"]["PlanBody"][];
            platformId?: string | null;
            regionCode?: string | null;
            responsiblePerson?: string | null;
            responsiblePhone?: string | null;
            site?: string | null;
            sourceRegionCode?: string | null;
            /**
             * @default lead
             * @enum {string}
             */
            stage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
            /** @description The day on which it moved to `stage`; the date of the stage, or today, unless told */
            stageOn?: string | null;
            /** @description Why it moved back, was terminated or taken up again */
            stageReason?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            totalInvestment?: string | null;
            /** @enum {string} */
            type?: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
            /** @description The version that the change was made on */
            version: number;
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
    MonthlyReports_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                periodId?: string;
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
                    "application/json": components["schemas"]["ReportList"];
                };
            };
        };
    };
    MonthlyReports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReport"];
                };
            };
        };
    };
    MonthlyReports_show: {
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
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
        };
    };
    MonthlyReports_figure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
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
                    "application/json": components["schemas"]["FigureRowList"];
                };
            };
        };
    };
    MonthlyReports_file: {
        parameters: {
            query?: {
                format?: "docx" | "html";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/html": string;
                };
            };
        };
    };
    MonthlyReports_issue: {
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
                "application/json": components["schemas"]["IssueReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"];
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
    Projects_list: {
        parameters: {
            query?: {
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Ids or keys of clusters */
                clusterId?: string[];
                /** @description Ids or keys of responsible organizations */
                organizationId?: string[];
                page?: number;
                pageSize?: number;
                /** @description Ids or keys of receiving platforms */
                platformId?: string[];
                /** @description Any part of name, project code, national code, pinyin or initials */
                q?: string;
                /** @description Region codes of the place of construction; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "code" | "-code" | "regionCode" | "-regionCode" | "totalInvestment" | "-totalInvestment" | "updatedAt" | "-updatedAt";
                stage?: ("lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated")[];
                type?: ("introduced" | "co-built" | "technical-renovation" | "research" | "platform")[];
                /** @description Year of plan and amounts; this year unless told */
                year?: number;
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
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
        };
    };
    Projects_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedProject"];
                };
            };
        };
    };
    Projects_show: {
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
                    "application/json": components["schemas"]["ProjectResponse"];
                };
            };
        };
    };
    Projects_update: {
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
                "application/json": components["schemas"]["UpdateProjectRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedProject"];
                };
            };
        };
    };
    Projects_history: {
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
