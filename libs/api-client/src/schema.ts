// Written by `node tools/derived.mjs` from apps/api/openapi.json. Do not edit.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_list"];
        put?: never;
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Accounts_update"];
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Accounts_assignRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiTokens_list"];
        put?: never;
        post: operations["ApiTokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApiTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Attachments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditRecord_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-record/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditRecord_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerExportForms_list"];
        put?: never;
        post: operations["BlockerExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["BlockerExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerExports_list"];
        put?: never;
        post: operations["BlockerExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_list"];
        put?: never;
        post: operations["BlockerImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BlockerDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImportReading_list"];
        put: operations["BlockerImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["BlockerImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["BlockerImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocker-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BlockerProposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Blockers_list"];
        put?: never;
        post: operations["Blockers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Blockers_show"];
        put?: never;
        post?: never;
        delete: operations["BlockerBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Blockers_update"];
        trace?: never;
    };
    "/api/blockers/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Blockers_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Blockers_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Blockers_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Blockers_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blockers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BlockerExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainExportForms_list"];
        put?: never;
        post: operations["ChainExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChainExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainExports_list"];
        put?: never;
        post: operations["ChainExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_list"];
        put?: never;
        post: operations["ChainImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImportReading_list"];
        put: operations["ChainImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["ChainImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChainImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChainLinks_remove"];
        options?: never;
        head?: never;
        patch: operations["ChainLinks_update"];
        trace?: never;
    };
    "/api/chain-links/{id}/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placing_placed"];
        put?: never;
        post: operations["Placing_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}/enterprises/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Placing_takeOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainLinks_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainLinks_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Placing_suggested"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-links/{id}/suggestions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Placing_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chain-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainProposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_list"];
        put?: never;
        post: operations["Chains_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_show"];
        put?: never;
        post?: never;
        delete: operations["ChainBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Chains_update"];
        trace?: never;
    };
    "/api/chains/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Chains_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Chains_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainLinks_tree"];
        put?: never;
        post: operations["ChainLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}/links/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChainLinks_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}/regional-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ChainLinks_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chains/{id}/terms/{termId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Chains_removeTerm"];
        options?: never;
        head?: never;
        patch: operations["Chains_changeTerm"];
        trace?: never;
    };
    "/api/chains/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChainExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterExportForms_list"];
        put?: never;
        post: operations["ClusterExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ClusterExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterExports_list"];
        put?: never;
        post: operations["ClusterExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_list"];
        put?: never;
        post: operations["ClusterImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImportReading_list"];
        put: operations["ClusterImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["ClusterImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ClusterImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cluster-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterProposals_decline"];
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
        post: operations["Clusters_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clusters_show"];
        put?: never;
        post?: never;
        delete: operations["ClusterBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Clusters_update"];
        trace?: never;
    };
    "/api/clusters/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Clusters_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Clusters_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterLinks_tree"];
        put?: never;
        post: operations["ClusterLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/links/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClusterLinks_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/regional-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClusterLinks_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/terms/{termId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Clusters_removeTerm"];
        options?: never;
        head?: never;
        patch: operations["Clusters_changeTerm"];
        trace?: never;
    };
    "/api/clusters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClusterExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Comments_remove"];
        options?: never;
        head?: never;
        patch: operations["Comments_update"];
        trace?: never;
    };
    "/api/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dictionaries_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dictionaries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dictionaries/{name}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Dictionaries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Dictionaries_update"];
        trace?: never;
    };
    "/api/dictionaries/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Dictionaries_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Bin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duplicates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-duplicates/distinct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duplicates_markDistinct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseExportForms_list"];
        put?: never;
        post: operations["EnterpriseExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EnterpriseExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseExports_list"];
        put?: never;
        post: operations["EnterpriseExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseExports_file"];
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
        get: operations["EnterpriseImports_list"];
        put?: never;
        post: operations["EnterpriseImports_create"];
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
        get: operations["EnterpriseImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnterpriseDeciding_answers"];
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
        post: operations["EnterpriseImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImports_colleagues"];
        put?: never;
        post?: never;
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
        post: operations["EnterpriseImports_commit"];
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
        get: operations["EnterpriseImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnterpriseImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnterpriseDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseDeciding_problems"];
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
        put: operations["EnterpriseImports_readAgain"];
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
        get: operations["EnterpriseImports_refused"];
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
        get: operations["EnterpriseImports_rows"];
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
        put: operations["EnterpriseImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnterpriseImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EnterpriseDeciding_rowMode"];
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
        get: operations["EnterpriseImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImportReading_list"];
        put: operations["EnterpriseImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["EnterpriseImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EnterpriseImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprise-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EnterpriseProposals_decline"];
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
        delete: operations["Bin_remove"];
        options?: never;
        head?: never;
        patch: operations["Enterprises_update"];
        trace?: never;
    };
    "/api/enterprises/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enterprises_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/enterprises/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/merge/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merging_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merging_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Provenance_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EnterpriseExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entry-sets/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntrySets_step"];
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
    "/api/leading-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeadingTerms_list"];
        put?: never;
        post: operations["LeadingTerms_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leading-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LeadingTerms_remove"];
        options?: never;
        head?: never;
        patch: operations["LeadingTerms_update"];
        trace?: never;
    };
    "/api/light-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_lightRules"];
        put: operations["Settings_changeLightRules"];
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
    "/api/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotificationPreferences_show"];
        put: operations["NotificationPreferences_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications_markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notifications_unread"];
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
        post: operations["Organizations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organizations_update"];
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
    "/api/overview/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overview_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformExportForms_list"];
        put?: never;
        post: operations["PlatformExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PlatformExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformExports_list"];
        put?: never;
        post: operations["PlatformExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_list"];
        put?: never;
        post: operations["PlatformImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PlatformDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImportReading_list"];
        put: operations["PlatformImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["PlatformImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PlatformImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlatformProposals_decline"];
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
    "/api/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms_list"];
        put?: never;
        post: operations["Platforms_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platforms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms_show"];
        put?: never;
        post?: never;
        delete: operations["PlatformBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Platforms_update"];
        trace?: never;
    };
    "/api/platforms/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Platforms_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platforms/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platforms/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlatformExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platforms/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Platforms_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/progress-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Entries_update"];
        trace?: never;
    };
    "/api/project-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectExportForms_list"];
        put?: never;
        post: operations["ProjectExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProjectExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectExports_list"];
        put?: never;
        post: operations["ProjectExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_list"];
        put?: never;
        post: operations["ProjectImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProjectDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImportReading_list"];
        put: operations["ProjectImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["ProjectImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProjectImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/project-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProjectProposals_decline"];
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
        delete: operations["ProjectBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Projects_update"];
        trace?: never;
    };
    "/api/projects/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Projects_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/projects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProjectExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenProposals_open"];
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
    "/api/records/{kind}/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_list"];
        put?: never;
        post: operations["Attachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{kind}/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comments_list"];
        put?: never;
        post: operations["Comments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{kind}/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sharing_list"];
        put?: never;
        post: operations["Sharing_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{kind}/{id}/invitations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Sharing_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{kind}/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Comments_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/records/{kind}/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sharing_present"];
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
    "/api/relocation-bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationBin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bin/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationBin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationBulk_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationBulk_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationBulk_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationBulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationBulk_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/orders/{id}/left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationBulk_left"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationBulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-export-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationExportForms_list"];
        put?: never;
        post: operations["RelocationExportForms_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-export-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RelocationExportForms_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationExports_list"];
        put?: never;
        post: operations["RelocationExportOrders_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationExports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationExports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationExports_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_list"];
        put?: never;
        post: operations["RelocationImports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationImports_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationDeciding_answers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationImports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationImports_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/keeper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationImports_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationDeciding_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationDeciding_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationImports_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/refused.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/rows/{rowNumber}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationImports_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/rows/{rowNumber}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationDeciding_beside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/rows/{rowNumber}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationImportReading_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/rows/{rowNumber}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RelocationDeciding_rowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationImports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/undo-left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_undoLeft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImportReading_list"];
        put: operations["RelocationImportReading_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImportMemory_list"];
        put?: never;
        post?: never;
        delete: operations["RelocationImportMemory_forgetAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/memory/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RelocationImportMemory_forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationImports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationProposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationProposals_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationProposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocation-proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RelocationProposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relocations_list"];
        put?: never;
        post: operations["Relocations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relocations_show"];
        put?: never;
        post?: never;
        delete: operations["RelocationBin_remove"];
        options?: never;
        head?: never;
        patch: operations["Relocations_update"];
        trace?: never;
    };
    "/api/relocations/{id}/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relocations_reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Relocations_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relocations_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations/{id}/stages/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Relocations_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relocations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RelocationExportOrders_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Periods_list"];
        put?: never;
        post: operations["Periods_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Periods_update"];
        trace?: never;
    };
    "/api/reporting-periods/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Periods_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Periods_listEntries"];
        put?: never;
        post: operations["Periods_addProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Periods_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Periods_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Periods_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods/{id}/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Periods_listSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Roles_list"];
        put?: never;
        post: operations["Roles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Roles_remove"];
        options?: never;
        head?: never;
        patch: operations["Roles_update"];
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
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViews_list"];
        put?: never;
        post: operations["SavedViews_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViews_remove"];
        options?: never;
        head?: never;
        patch: operations["SavedViews_update"];
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecurityRules_show"];
        put: operations["SecurityRules_change"];
        post?: never;
        delete?: never;
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
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessions_list"];
        put?: never;
        post?: never;
        delete: operations["OwnSessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Settings_system"];
        put: operations["Settings_changeSystem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TagKinds_list"];
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
        AcceptProposalRequest: {
            /** @description Keys of the changes to carry out; all without it */
            keys?: string[];
            /** @description The version of the record that was looked at */
            recordVersion: number;
            version: number;
        };
        AccountAbilities: {
            /** @description Organization and term, disabling, enabling, unlocking */
            administer: boolean;
            assignRoles: boolean;
            resetPassword: boolean;
            /** @description Name and e-mail address */
            update: boolean;
        };
        AccountList: {
            items: components["schemas"]["AccountResponse"][];
            total: number;
        };
        AccountOrganization: {
            id: string;
            name: string;
            shortName: string;
        };
        AccountResponse: {
            abilities: components["schemas"]["AccountAbilities"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            displayName: string;
            email: string | null;
            /** Format: date */
            endsOn: string | null;
            id: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            /**
             * Format: date-time
             * @description Until when signing in is refused after failed tries
             */
            lockedUntil: string | null;
            mustChangePassword: boolean;
            organization: components["schemas"]["AccountOrganization"] | null;
            roles: components["schemas"]["AccountRole"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            status: "active" | "disabled" | "expired" | "not-started";
            username: string;
            version: number;
        };
        AccountRole: {
            /** @enum {string|null} */
            duty: "system" | "security" | "audit" | null;
            id: string;
            name: string;
        };
        AccountWithPassword: {
            abilities: components["schemas"]["AccountAbilities"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            displayName: string;
            email: string | null;
            /** Format: date */
            endsOn: string | null;
            id: string;
            /** @description Told this once; the account must change it at the first sign-in */
            initialPassword: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            /**
             * Format: date-time
             * @description Until when signing in is refused after failed tries
             */
            lockedUntil: string | null;
            mustChangePassword: boolean;
            organization: components["schemas"]["AccountOrganization"] | null;
            roles: components["schemas"]["AccountRole"][];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            status: "active" | "disabled" | "expired" | "not-started";
            username: string;
            version: number;
        };
        AddProjectRequest: {
            projectId: string;
        };
        AllowedPeriodStep: {
            /** @description Why it cannot be taken yet, in Chinese */
            reason: string | null;
            step: components["schemas"]["PeriodStep"];
        };
        AllowedRelocationStage: {
            needsReason: boolean;
            stage: components["schemas"]["RelocationStage"];
        };
        AllowedStageResponse: {
            /** @description The date that entering the stage sets */
            needsDate: string | null;
            needsReason: boolean;
            stage: components["schemas"]["ProjectStage"];
        };
        AllowedStepResponse: {
            /** @description The fields that the step asks for */
            needs: string[];
            step: components["schemas"]["BlockerStep"];
        };
        AnsweredRowsResponse: {
            answered: number;
            counts: components["schemas"]["DecisionCountsResponse"];
        };
        AnswerRequest: {
            answer: string;
            /** @description The record that is meant, where a row may mean several */
            targetId?: string;
        };
        AnswersRequest: {
            /**
             * @description Every open question that is alike
             * @enum {boolean}
             */
            alike: true;
            answer: string;
            rowNumber: number;
            /** @description The record that is meant, where a row may mean several */
            targetId?: string;
        };
        ApiTokenList: {
            items: components["schemas"]["ApiTokenResponse"][];
        };
        ApiTokenResponse: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The last four characters */
            hint: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            permissions: string[];
            /** Format: date-time */
            revokedAt: string | null;
        };
        AssignRolesRequest: {
            /** @description Ids of roles; replaces those that the account has */
            roles: string[];
            /** @description The version that the change was made on */
            version: number;
        };
        AttachmentAbilities: {
            delete: boolean;
        };
        AttachmentLimits: {
            /** @description Files on one record */
            count: number;
            /** @description Bytes of one file */
            size: number;
        };
        AttachmentList: {
            abilities: components["schemas"]["AttachmentsAbilities"];
            /** @description The oldest first */
            items: components["schemas"]["AttachmentResponse"][];
            limits: components["schemas"]["AttachmentLimits"];
            /** @description What a file may be for on this record */
            purposes: ("attachment" | "evidence")[];
        };
        AttachmentResponse: {
            abilities: components["schemas"]["AttachmentAbilities"];
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            fileName: string;
            id: string;
            /** @description By the content of the file */
            mediaType: string;
            /**
             * @description What `?inline=1` shows in the page
             * @enum {string|null}
             */
            preview: "image" | "pdf" | null;
            /** @enum {string} */
            purpose: "attachment" | "evidence";
            /** @description Bytes */
            size: number;
        };
        AttachmentsAbilities: {
            add: boolean;
        };
        AuditItem: {
            accountId: string | null;
            accountName: string | null;
            /** Format: date-time */
            at: string;
            /** @description By column, with names instead of ids; numbers are decimal text, contact details read `enc:` */
            changes: components["schemas"]["HistoryChange"][];
            /** @description What tells the row from others of its record; of an event, what was noted with it */
            details: {
                [key: string]: unknown;
            };
            /** @description Number of the row or event; unique within its source */
            id: string;
            ip: string | null;
            /** @description Kind of the record */
            kind: string | null;
            method: string | null;
            /** @enum {string} */
            operation: "insert" | "update" | "delete" | "sign-in" | "sign-out" | "refusal" | "export" | "download" | "reveal" | "password" | "session-end" | "token";
            origin: components["schemas"]["AuditOrigin"] | null;
            /** @enum {string} */
            outcome: "done" | "refused";
            recordId: string | null;
            requestId: string | null;
            route: string | null;
            /** @enum {string} */
            source: "row" | "access";
            table: string | null;
            /** @description What the record is called now */
            title: string | null;
            username: string | null;
        };
        AuditList: {
            /** @description Head of the chain of seals */
            head: string | null;
            items: components["schemas"]["AuditItem"][];
            /**
             * Format: date-time
             * @description Time of the newest seal
             */
            sealedUntil: string | null;
            /** @description Stops at 10,001 */
            total: number;
        };
        AuditOrigin: {
            batchId: string | null;
            fileName: string | null;
            /** @enum {string} */
            kind: "request" | "import" | "sample" | "reference" | "system";
            /** @description The import was taken back */
            undo?: boolean;
        };
        BinItem: {
            creditCode: string | null;
            /** Format: date-time */
            deletedAt: string;
            deletedByName: string | null;
            id: string;
            /** @description What it was merged into; restored by undoing that */
            mergedInto: components["schemas"]["NamedEnterpriseResponse"] | null;
            name: string;
            regionName: string | null;
        };
        BinList: {
            items: components["schemas"]["BinItem"][];
            total: number;
        };
        BinnedRecord: {
            /** Format: date-time */
            deletedAt: string;
            deletedByName: string | null;
            id: string;
            name: string;
            regionName: string | null;
        };
        BlockerAbilities: {
            /** @description Move it to the recycle bin */
            delete: boolean;
            /** @description Let another organization see it */
            invite: boolean;
            /** @description Note what was done */
            note: boolean;
            /** @description Make it 内部, or share it */
            restrict: boolean;
            revealContacts: boolean;
            update: boolean;
        };
        BlockerContactsResponse: {
            responsiblePerson: string | null;
        };
        BlockerDetail: {
            abilities: components["schemas"]["BlockerAbilities"];
            /** @description Those that this account may take now */
            allowedSteps: components["schemas"]["AllowedStepResponse"][];
            assisting: components["schemas"]["OrganizationRef"][];
            /** @enum {string|null} */
            baseClass: "technology" | "component" | "material" | "software" | "process" | "service-platform" | null;
            chain: components["schemas"]["NamedRef"] | null;
            closedOn: string | null;
            code: string;
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** Format: date-time */
            createdAt: string;
            /** @description The one in force */
            deadline: string | null;
            description: string | null;
            enterprises: components["schemas"]["EnterpriseRef"][];
            extra: {
                [key: string]: string;
            };
            id: string;
            isSample: boolean;
            /** @enum {string} */
            kind: "missing-link" | "choke-point" | "policy-barrier" | "factor-shortage";
            lead: components["schemas"]["OrganizationRef"] | null;
            /** @enum {string} */
            level: "county-city" | "province" | "three-places" | "national";
            light: components["schemas"]["LightResponse"];
            link: string | null;
            measures: string | null;
            /** @description Newest first */
            notes: components["schemas"]["BlockerNoteResponse"][];
            /** @description The first that it was given */
            originalDeadline: string | null;
            /** @description Those that are to be taken by another side */
            otherSteps: components["schemas"]["OtherStepResponse"][];
            projects: components["schemas"]["ProjectRef"][];
            raisedBy: components["schemas"]["OrganizationRef"] | null;
            raisedOn: string;
            regionCode: string | null;
            regionName: string | null;
            resolution: string | null;
            /** @description Masked */
            responsiblePerson: string | null;
            status: components["schemas"]["BlockerStatus"];
            /** @description Oldest first */
            steps: components["schemas"]["BlockerStepResponse"][];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description Enterprises that it affects and that are not shared with who asks */
            withheldEnterprises: number;
            /** @description Projects that it affects and that are not shared with who asks */
            withheldProjects: number;
        };
        BlockerExportFilter: {
            /** @description Ids or keys of chains */
            chainId?: string[];
            kind?: ("missing-link" | "choke-point" | "policy-barrier" | "factor-shortage")[];
            /** @description Ids or keys of lead organizations */
            leadOrganizationId?: string[];
            level?: ("county-city" | "province" | "three-places" | "national")[];
            /**
             * @description Only what waits for the organization of who asks
             * @default false
             */
            mine: boolean;
            /** @description The project that it affects */
            projectId?: string;
            /** @description Any part of code, title or description */
            q?: string;
            status?: ("raised" | "assigned" | "accepted" | "in-progress" | "closing-requested" | "closed")[];
        };
        BlockerExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["BlockerExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default -raisedOn
             * @enum {string}
             */
            sort: "raisedOn" | "-raisedOn" | "deadline" | "-deadline" | "code" | "-code";
        };
        BlockerFigure: {
            /** @description Not closed */
            open: number;
            /** @description Of those past their deadline */
            overdue: number;
        };
        BlockerList: {
            items: components["schemas"]["BlockerResponse"][];
            total: number;
            totalIsExact: boolean;
            /** @description Those of the filter that are not shared with who asks; 0 in a search for words */
            withheld: number;
        };
        BlockerNoteRequest: {
            /** @description Today unless told */
            notedOn?: string | null;
            text: string;
        };
        BlockerNoteResponse: {
            /** Format: date-time */
            createdAt: string;
            createdByName: string | null;
            id: string;
            notedOn: string;
            text: string;
        };
        BlockerResponse: {
            assisting: components["schemas"]["OrganizationRef"][];
            /** @enum {string|null} */
            baseClass: "technology" | "component" | "material" | "software" | "process" | "service-platform" | null;
            chain: components["schemas"]["NamedRef"] | null;
            closedOn: string | null;
            code: string;
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** Format: date-time */
            createdAt: string;
            /** @description The one in force */
            deadline: string | null;
            description: string | null;
            enterprises: components["schemas"]["EnterpriseRef"][];
            extra: {
                [key: string]: string;
            };
            id: string;
            isSample: boolean;
            /** @enum {string} */
            kind: "missing-link" | "choke-point" | "policy-barrier" | "factor-shortage";
            lead: components["schemas"]["OrganizationRef"] | null;
            /** @enum {string} */
            level: "county-city" | "province" | "three-places" | "national";
            light: components["schemas"]["LightResponse"];
            link: string | null;
            measures: string | null;
            /** @description The first that it was given */
            originalDeadline: string | null;
            projects: components["schemas"]["ProjectRef"][];
            raisedBy: components["schemas"]["OrganizationRef"] | null;
            raisedOn: string;
            regionCode: string | null;
            regionName: string | null;
            resolution: string | null;
            /** @description Masked */
            responsiblePerson: string | null;
            status: components["schemas"]["BlockerStatus"];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description Enterprises that it affects and that are not shared with who asks */
            withheldEnterprises: number;
            /** @description Projects that it affects and that are not shared with who asks */
            withheldProjects: number;
        };
        /** @enum {string} */
        BlockerStatus: "raised" | "assigned" | "accepted" | "in-progress" | "closing-requested" | "closed";
        /** @enum {string} */
        BlockerStep: "assign" | "request" | "accept" | "return" | "decline" | "start" | "request-closing" | "close" | "reject-closing" | "extend";
        BlockerStepRequest: {
            /** @description Ids or keys of assisting organizations */
            assistingIds?: string[];
            deadline?: string | null;
            /** @description Id or key */
            leadOrganizationId?: string | null;
            reason?: string | null;
            resolution?: string | null;
            responsiblePerson?: string | null;
            /** @enum {string} */
            step: "assign" | "request" | "accept" | "return" | "decline" | "start" | "request-closing" | "close" | "reject-closing" | "extend";
            /** @description Today unless told */
            takenOn?: string | null;
            /** @description The version that the step was chosen on */
            version: number;
        };
        BlockerStepResponse: {
            deadline: string | null;
            fromStatus: components["schemas"]["BlockerStatus"];
            lead: components["schemas"]["OrganizationRef"] | null;
            reason: string | null;
            step: components["schemas"]["BlockerStep"];
            /** Format: date-time */
            takenAt: string;
            takenByName: string | null;
            takenOn: string;
            toStatus: components["schemas"]["BlockerStatus"];
        };
        BuilderRef: {
            /** @description Null for one that the register does not hold */
            id: string | null;
            name: string;
        };
        BulkFieldList: {
            items: components["schemas"]["BulkFieldResponse"][];
        };
        BulkFieldResponse: {
            field: string;
            /** @enum {string} */
            kind: "text" | "choice" | "region" | "organization" | "platform" | "chain" | "chains" | "date" | "boolean";
            /** @description In Chinese */
            label: string;
            labelEn: string;
            /** @description Whether it may be emptied, by null */
            nullable: boolean;
            /** @description Of a choice */
            options?: components["schemas"]["BulkOption"][];
        };
        BulkItem: {
            /** Format: uuid */
            id: string;
            /** @description The version that was previewed */
            version: number;
        };
        BulkLeftItem: {
            /** Format: uuid */
            id: string;
            /** @description The values as they are now; what is chosen from a list by its name */
            now: {
                [key: string]: (string | boolean | string[]) | null;
            };
            /** @description Of what was refused */
            problem: components["schemas"]["BulkProblem"] | null;
            /**
             * @description Changed by somebody since the preview, refused, or not reached before the order was stopped
             * @enum {string}
             */
            reason: "stale" | "refused" | "open";
            /** @description Null for what the account does not see */
            title: string | null;
        };
        BulkLeftList: {
            /** @description In the order given */
            items: components["schemas"]["BulkLeftItem"][];
            total: number;
        };
        BulkOption: {
            /** @description In Chinese */
            label: string;
            labelEn: string;
            value: string;
        };
        BulkOrderAbilities: {
            cancel: boolean;
        };
        BulkOrdered: {
            /** Format: uuid */
            id: string;
        };
        BulkOrderList: {
            items: components["schemas"]["BulkOrderResponse"][];
        };
        BulkOrderRequest: {
            /** @description New values by field */
            changes: {
                [key: string]: (string | boolean | string[]) | null;
            };
            items: components["schemas"]["BulkItem"][];
        };
        BulkOrderResponse: {
            abilities: components["schemas"]["BulkOrderAbilities"];
            changed: number;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the result is removed
             */
            expiresAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Those whose turn has not come */
            open: number;
            /** @description Why it did not come to its end */
            problem: components["schemas"]["BulkProblem"] | null;
            refused: number;
            /** @description Those that somebody has changed since the preview */
            stale: number;
            /** @enum {string} */
            status: "waiting" | "running" | "done" | "cancelled" | "failed";
            total: number;
            /** @description Those that had these values already */
            unchanged: number;
            /** @description What is changed to what */
            values: components["schemas"]["BulkOrderValue"][];
        };
        BulkOrderValue: {
            field: components["schemas"]["BulkFieldResponse"];
            /** @description Absent as long as what was chosen has shown no name yet */
            value?: (string | boolean | string[]) | null;
        };
        BulkPreview: {
            changed: number;
            /** @description In the order asked for */
            items: components["schemas"]["BulkPreviewItem"][];
            refused: number;
            /** @description Those that have these values already */
            unchanged: number;
        };
        BulkPreviewItem: {
            /** @description As `before`; empty where there is a problem */
            after: {
                [key: string]: (string | boolean | string[]) | null;
            };
            /** @description Of the changed fields; what is chosen from a list by its name */
            before: {
                [key: string]: (string | boolean | string[]) | null;
            };
            id: string;
            problem: components["schemas"]["BulkProblem"] | null;
            /** @description Null for what the account does not see */
            title: string | null;
            version: number | null;
        };
        BulkPreviewRequest: {
            /** @description New values by field */
            changes: {
                [key: string]: (string | boolean | string[]) | null;
            };
            ids: string[];
        };
        BulkProblem: {
            code: string;
            /** @description The field that is at fault */
            field: string | null;
            /** @description In Chinese */
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        CandidateList: {
            items: components["schemas"]["CandidateResponse"][];
        };
        CandidateResponse: {
            /** @description Fields of the row that the record has otherwise */
            differs: string[];
            id: string;
            name: string;
            /** @description Projects that name it */
            projects: number;
            /**
             * @description By what it was found
             * @enum {string}
             */
            score: "id" | "code" | "name" | "same-core" | "one-character";
            source: string | null;
            values: {
                [key: string]: unknown;
            };
        };
        CellChange: {
            after: Record<string, never> | null;
            before: Record<string, never> | null;
        };
        ChainAbilities: {
            /** @description Terms, new entries and deleting */
            manage: boolean;
            revealContacts: boolean;
            /** @description Other names, contact, note and links */
            update: boolean;
        };
        ChainContactsResponse: {
            contactName: string | null;
            contactPhone: string | null;
        };
        ChainCount: {
            chainId: string;
            count: number;
            key: string;
            name: string;
        };
        ChainExportFilter: {
            batch?: string[];
            /** @description Ids of the organizations that lead it */
            leadOrganizationId?: string[];
            level?: ("national" | "joint" | "cultivating")[];
            /**
             * Format: date
             * @description The day whose names are wanted; today without it
             */
            on?: string;
            /** @description Words, pinyin or initials of its names and of who leads it */
            q?: string;
            /** @description Regions that lead it, or what they lie in */
            regionCode?: string[];
            status?: ("candidate" | "published" | "retired")[];
        };
        ChainExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["ChainExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default order
             * @enum {string}
             */
            sort: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
        };
        ChainList: {
            items: components["schemas"]["ChainResponse"][];
            total: number;
            /** @description Always; as in the lists of the larger registers */
            totalIsExact: boolean;
        };
        ChainRecord: {
            abilities: components["schemas"]["ChainAbilities"];
            aliases: string[];
            batch: number | null;
            /** @description 链长 */
            chainLeader: string | null;
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
            contactPhone: string | null;
            /** @description How many enterprises of the register stand on it */
            enterpriseCount: number;
            id: string;
            key: string;
            leadOrganization: components["schemas"]["LeadOrganization"] | null;
            /** @enum {string|null} */
            level: "national" | "joint" | "cultivating" | null;
            /** @description How many links it has, parts included */
            linkCount: number;
            name: string;
            note: string | null;
            /** @description The region that leads it */
            regionCode: string | null;
            regionName: string | null;
            related: components["schemas"]["RelatedChain"][];
            relatedNames: string[];
            source: string | null;
            /** @enum {string} */
            status: "candidate" | "published" | "retired";
            /** @description In the order of time */
            terms: components["schemas"]["ChainTermResponse"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ChainResponse: {
            aliases: string[];
            batch: number | null;
            /** @description 链长 */
            chainLeader: string | null;
            /** @description How many enterprises of the register stand on it */
            enterpriseCount: number;
            id: string;
            key: string;
            leadOrganization: components["schemas"]["LeadOrganization"] | null;
            /** @enum {string|null} */
            level: "national" | "joint" | "cultivating" | null;
            /** @description How many links it has, parts included */
            linkCount: number;
            name: string;
            /** @description The region that leads it */
            regionCode: string | null;
            regionName: string | null;
            relatedNames: string[];
            source: string | null;
            /** @enum {string} */
            status: "candidate" | "published" | "retired";
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ChainTermResponse: {
            batch: number | null;
            /** @description 链长 */
            chainLeader: string | null;
            id: string;
            leadOrganization: components["schemas"]["LeadOrganization"] | null;
            /** @enum {string|null} */
            level: "national" | "joint" | "cultivating" | null;
            name: string;
            /** @description The region that leads it */
            regionCode: string | null;
            regionName: string | null;
            source: string | null;
            /**
             * Format: date
             * @description Null since before anything is known
             */
            startsOn: string | null;
            /** @enum {string} */
            status: "candidate" | "published" | "retired";
        };
        ChangedLinks: {
            added: number;
            changed: number;
            removed: number;
        };
        ChangedRowsResponse: {
            changed: number;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            newPassword: string;
        };
        ClusterExportFilter: {
            batch?: string[];
            /** @description Ids of the organizations that lead it */
            leadOrganizationId?: string[];
            level?: ("national" | "joint" | "cultivating")[];
            /**
             * Format: date
             * @description The day whose names are wanted; today without it
             */
            on?: string;
            /** @description Words, pinyin or initials of its names and of who leads it */
            q?: string;
            /** @description Regions that lead it, or what they lie in */
            regionCode?: string[];
            status?: ("candidate" | "published" | "retired")[];
        };
        ClusterExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["ClusterExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default order
             * @enum {string}
             */
            sort: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
        };
        ColleagueList: {
            items: components["schemas"]["ColleagueResponse"][];
        };
        ColleagueResponse: {
            id: string;
            name: string;
            /** @description Short name */
            organization: string;
        };
        CommentAbilities: {
            delete: boolean;
            edit: boolean;
        };
        CommentList: {
            /** @description The oldest first */
            items: components["schemas"]["CommentResponse"][];
        };
        CommentRequest: {
            body: string;
            /** @description Ids of people who may see the record */
            mentions?: string[];
        };
        CommentResponse: {
            abilities: components["schemas"]["CommentAbilities"];
            body: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonResponse"];
            /** Format: date-time */
            editedAt: string | null;
            id: string;
            mentions: components["schemas"]["MentionedPerson"][];
            version: number;
        };
        ComparedWith: {
            edition: number;
            /** @description Compared with an issued edition; else with what is locked only */
            issued: boolean;
            label: string;
        };
        ConfirmedLinks: {
            /** @description How many of them had waited for it */
            confirmed: number;
        };
        ConfirmLinksRequest: {
            ids: string[];
        };
        /** @enum {string} */
        CooperationModel: "tax-sharing" | "entrusted" | "enclave" | "research" | "whole-chain";
        CountedProblemList: {
            items: components["schemas"]["CountedProblemResponse"][];
        };
        CountedProblemResponse: {
            code: string;
            /** @description Rows that have it */
            count: number;
            field: string | null;
            /** @description What one of the rows is told */
            message: string;
            /** @description Rows that wait for an answer to it */
            open: number;
            /** @enum {string} */
            severity: "error" | "warning" | "question";
        };
        CourseResponse: {
            /** @description 万元 */
            amount: string;
            firstMonth: string;
            lastMonth: string;
            months: number;
        };
        CreateAccountRequest: {
            displayName: string;
            email?: string | null;
            /** @description The last day; none for without end */
            endsOn?: string | null;
            organizationId: string;
            /** @description The first day; none for at once */
            startsOn?: string | null;
            username: string;
        };
        CreateApiTokenRequest: {
            /**
             * Format: date
             * @description The last day, within 366 days
             */
            expiresOn: string;
            name: string;
            /** @description Of one’s own permissions */
            permissions: string[];
        };
        CreateBlockerRequest: {
            /**
             * @description Of a choke point
             * @enum {string|null}
             */
            baseClass?: "technology" | "component" | "material" | "software" | "process" | "service-platform" | null;
            /** @description Id, key, name or alias of a chain */
            chainId?: string | null;
            /**
             * @description Shared unless told
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            description?: string | null;
            /** @description Ids of the enterprises that it affects */
            enterpriseIds?: string[];
            extra?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "missing-link" | "choke-point" | "policy-barrier" | "factor-shortage";
            /** @enum {string} */
            level: "county-city" | "province" | "three-places" | "national";
            link?: string | null;
            measures?: string | null;
            /** @description Who raised it: id or key; the organization of whoever logs it unless told */
            organizationId?: string | null;
            /** @description Ids of the projects that it affects */
            projectIds?: string[];
            /** @description Today unless told */
            raisedOn?: string | null;
            regionCode?: string | null;
            title: string;
        };
        CreateChainRequest: {
            /** @description Other names, each of at most 100 characters */
            aliases?: string[];
            batch?: number | null;
            /** @description 链长 */
            chainLeader?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactName?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactPhone?: string | null;
            /** @description Id of the organization that leads it */
            leadOrganizationId?: string | null;
            /** @enum {string|null} */
            level?: "national" | "joint" | "cultivating" | null;
            name: string;
            note?: string | null;
            /** @description The region that leads it */
            regionCode?: string | null;
            /** @description Keys of the chains and clusters that belong with it */
            relatedKeys?: string[];
            source?: string | null;
            /** @description The day from which this holds; since before anything is known without it */
            startsOn?: string | null;
            /** @enum {string} */
            status?: "candidate" | "published" | "retired";
        };
        CreatedExport: {
            /** Format: uuid */
            id: string;
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
            /**
             * @description Only its own side may set it
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactEmail?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactName?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
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
        CreateLeadingTermRequest: {
            /** Format: date */
            endsOn: string;
            organizationId: string;
            source?: string | null;
            /** Format: date */
            startsOn: string;
        };
        CreateLinkRequest: {
            aliases?: string[];
            /**
             * Format: uuid
             * @description The sibling before which it stands; last without
             */
            before?: string | null;
            /** @description Codes of GB/T 4754 */
            industryIds?: string[];
            /** @description Words by which enterprises are found */
            keywords?: string[];
            name: string;
            note?: string | null;
            /**
             * Format: uuid
             * @description The link that it is a part of
             */
            parentId?: string | null;
            /**
             * @description A part stands where the whole does, whatever is said here
             * @enum {string}
             */
            position: "upstream" | "midstream" | "downstream";
            source?: string | null;
            /** @enum {string} */
            status?: "draft" | "confirmed";
        };
        CreateOrganizationRequest: {
            name: string;
            parentId?: string | null;
            regionId?: string | null;
            shortName: string;
            source?: string | null;
            /** @enum {string} */
            type: "topic-group" | "department" | "city" | "district" | "county" | "platform-committee" | "coordination-office" | "ministry" | "other";
        };
        CreatePlatformRequest: {
            address?: string | null;
            aliases?: string[];
            /** @description 亩 */
            availableLand?: string | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            contactName?: string | null;
            contactPhone?: string | null;
            extra?: {
                [key: string]: string;
            };
            /** @description 配套缺口 */
            gaps?: string | null;
            /** @description North, in degrees */
            latitude?: string | null;
            /** @description Free words */
            leadingIndustries?: string[];
            /** @description 对接单位 */
            liaison?: string | null;
            /** @description East, in degrees */
            longitude?: string | null;
            name: string;
            note?: string | null;
            /** @description Who keeps the record: id or key; the organization of whoever enters it unless told */
            organizationId?: string | null;
            /** @description The base of which it is a part: id, key, name or other name */
            parentId?: string | null;
            /** @description 平方公里 */
            plannedArea?: string | null;
            regionCode?: string | null;
            source?: string | null;
            /** @description 平方米 */
            standardWorkshop?: string | null;
            systems?: components["schemas"]["PlatformMembershipRequest"][];
            years?: components["schemas"]["PlatformYearRequest"][];
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
            /**
             * @description Only its own side may set it
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
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
            /** @description A mask means unchanged */
            responsiblePerson?: string | null;
            /** @description A mask means unchanged */
            responsiblePhone?: string | null;
            site?: string | null;
            sourceRegionCode?: string | null;
            /**
             * @description Of a new project: lead unless told
             * @enum {string}
             */
            stage?: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
            /** @description The day on which it entered the stage; the date of the stage, or today, unless told */
            stageOn?: string | null;
            /** @description 万元, exact decimal with at most 6 places */
            totalInvestment?: string | null;
            /** @enum {string} */
            type: "introduced" | "co-built" | "technical-renovation" | "research" | "platform";
        };
        CreateRelocationRequest: {
            address?: string | null;
            /** @description 万元 a year, of the three years before moving */
            averageTaxes?: string | null;
            /**
             * @description Shared unless told
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            contactName?: string | null;
            contactPhone?: string | null;
            cooperationModel?: components["schemas"]["CooperationModel"] | null;
            /** @description Before moving */
            employees?: number | null;
            /** @description Id of the enterprise that moves */
            enterpriseId?: string | null;
            extra?: {
                [key: string]: string;
            };
            inTaxSharing?: boolean | null;
            /** @description Who moved along */
            movedEmployees?: number | null;
            nature?: components["schemas"]["RelocationNature"] | null;
            note?: string | null;
            /** @description Id or key */
            organizationId?: string | null;
            originAddress?: string | null;
            originContactName?: string | null;
            originContactPhone?: string | null;
            /** @description Id or key */
            originOrganizationId?: string | null;
            originRegionCode?: string | null;
            /** @description Which part of it moves */
            part?: string | null;
            /** @description Id, key, name or alias */
            platformId?: string | null;
            problems?: string | null;
            /** @description The destination */
            regionCode?: string | null;
            scope?: components["schemas"]["RelocationScope"] | null;
            sharingFrom?: string | null;
            sharingUntil?: string | null;
            /** @description The day on which each stage was entered, by stage; a new relocation is an intent of today unless told */
            stageDays?: {
                [key: string]: string;
            };
            subject: components["schemas"]["RelocationSubject"];
            /** @description What is called so where the register of enterprises does not hold it */
            subjectName?: string | null;
            /** @description Why it was terminated */
            terminationReason?: string | null;
            /** @description 平方米, at most two decimals */
            vacatedArea?: string | null;
        };
        CreateReportRequest: {
            periodId: string;
            scope: components["schemas"]["ScopeRequest"];
            /** @enum {string} */
            variant: "internal" | "submission";
        };
        CreateRoleRequest: {
            description?: string | null;
            /**
             * @description Which of the three administrators it is; cannot be changed
             * @enum {string|null}
             */
            duty?: "system" | "security" | "audit" | null;
            /** @description Has effect only in 产业组 and in the organization that leads it */
            followsLeading?: boolean;
            name: string;
            permissions: string[];
            /** @description For the scope “regions”; each covers all below it */
            regionIds?: string[];
            /** @enum {string} */
            scope: "all" | "regions" | "organization-tree" | "organization" | "own-records";
        };
        CreateSavedViewRequest: {
            /** @description The query part of the address of the list */
            address: string;
            /** @description The columns shown; null for the usual */
            columns?: string[] | null;
            name: string;
            /** @description A kind of record */
            register: string;
            /** @description With everybody of the own organization and below it */
            shared?: boolean;
        };
        CreateTagKindRequest: {
            /** @description Other names, each of at most 100 characters */
            aliases: string[];
            name: string;
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
        DeclinedCount: {
            declined: number;
        };
        DeclineProposalRequest: {
            reason: string;
            version: number;
        };
        DerivedResponse: {
            /** @description Percent with one decimal */
            completionRate: string | null;
            /** @description Percent with one decimal */
            expectedRate: string | null;
            /** @description Percentage points with one decimal, negative where behind */
            gap: string | null;
            /** @description 万元, exact decimal */
            totalFunds: string;
            /** @description 万元, exact decimal */
            totalInvestment: string;
            /** @description 万元, exact decimal */
            yearInvestment: string;
        };
        DictionaryEntry: {
            aliases: string[];
            /** @description Whether staff changed it, so that an upgrade leaves it alone */
            edited: boolean;
            id: string;
            /** @description Official code, or the word under which files know the entry */
            key: string;
            /** @description From 1; null where the dictionary is no tree */
            level: number | null;
            name: string;
            parentId: string | null;
            /** @description How many entries stand right below it */
            parts: number;
            /** @description Names of everything above it, the topmost first */
            path: string[];
            /** @description Whether it ships with the product */
            shipped: boolean;
            /** @description The document that it was taken from */
            source: string | null;
            /** @description How often records name it or anything below it */
            uses: number;
            version: number;
        };
        DictionaryEntryList: {
            items: components["schemas"]["DictionaryEntry"][];
            total: number;
        };
        DictionaryList: {
            items: components["schemas"]["DictionaryResponse"][];
        };
        DictionaryResponse: {
            /** @description How many entries */
            count: number;
            /** @description How many of them staff edited or added */
            edited: number;
            /** @enum {string} */
            name: "regions" | "industries" | "chains" | "clusters" | "platform-systems" | "tags";
        };
        DistinctRequest: {
            /** Format: uuid */
            leftId: string;
            /** Format: uuid */
            rightId: string;
        };
        DuplicateList: {
            /** @description The surest first */
            items: components["schemas"]["DuplicatePair"][];
            total: number;
        };
        DuplicatePair: {
            /** @description Fields that both fill in, and differently; without contact details */
            differs: string[];
            /** @description The one with a credit code, or the older one */
            left: components["schemas"]["EnterpriseRecord"];
            /** @enum {string} */
            reason: "same-name" | "same-core" | "one-character";
            right: components["schemas"]["EnterpriseRecord"];
        };
        EditCellRequest: {
            /** @description What the cell showed to whoever edits it */
            before: string;
            /** @description Column of the file, from 0 */
            column: number;
            text: string;
        };
        EnteredStage: {
            enteredOn: string;
            reason: string | null;
            stage: components["schemas"]["RelocationStage"];
        };
        EnterpriseAbilities: {
            delete: boolean;
            invite: boolean;
            merge: boolean;
            /** @description Share it or mark it 内部 */
            restrict: boolean;
            revealContacts: boolean;
            update: boolean;
        };
        EnterpriseContactsResponse: {
            contactEmail: string | null;
            contactName: string | null;
            contactPhone: string | null;
        };
        EnterpriseFilterBody: {
            /**
             * Format: uuid
             * @description The records that this import added or updated
             */
            batchId?: string;
            /** @description Ids or keys of chains */
            chainId?: string[];
            /** @description Ids or keys of clusters */
            clusterId?: string[];
            /** @enum {string} */
            confidentiality?: "shared" | "internal";
            /** @description Industry codes; each covers everything below it */
            industryCode?: string[];
            /** @description Links of a chain, such as 上游 */
            link?: string[];
            /** @description Ids of links; each covers everything below it */
            linkId?: string[];
            /** @description Ids or keys of receiving platforms */
            platformId?: string[];
            /** @description Any part of name, former names, code, pinyin or initials */
            q?: string;
            /** @description Region codes; each covers everything below it */
            regionCode?: string[];
            tagKind?: string[];
            /** @description With `tagKind` the year of that very honour */
            tagYear?: number[];
        };
        EnterpriseList: {
            items: components["schemas"]["EnterpriseResponse"][];
            sums: components["schemas"]["EnterpriseSums"] | null;
            total: number;
            /** @description False when a text search stopped counting; then `total` is a lower bound */
            totalIsExact: boolean;
            /** @description How many more match that other provinces keep to themselves; null under a text search */
            withheld: number | null;
        };
        EnterpriseRecord: {
            abilities: components["schemas"]["EnterpriseAbilities"];
            address: string | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked */
            contactEmail: string | null;
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
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
            /** @description The links on which it was placed */
            placedLinks: components["schemas"]["PlacedLink"][];
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
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked */
            contactEmail: string | null;
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
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
        EnterprisesRequest: {
            enterpriseIds: string[];
        };
        EnterpriseSums: {
            employees: number;
            /** @description 万元, exact decimal */
            registeredCapital: string;
            withoutEmployees: number;
            withoutRegisteredCapital: number;
        };
        EntryCheckResponse: {
            code: string;
            /** @description A warning that has its word of explanation */
            explained: boolean;
            field: string;
            /** @description In Chinese */
            message: string;
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning";
        };
        EntryList: {
            items: components["schemas"]["EntryResponse"][];
            period: components["schemas"]["PeriodResponse"];
            /** @description Of the organization that was asked for */
            set: components["schemas"]["EntrySetResponse"] | null;
            sums: components["schemas"]["EntrySums"];
            /** @description Drafts of other provinces and projects not shared: counted, not shown */
            withheld: number;
        };
        EntryOption: {
            id: string;
            label: string;
        };
        EntryProject: {
            actualCompletion: string | null;
            actualProduction: string | null;
            actualStart: string | null;
            /** @description 万元, exact decimal; of the year of the period */
            annualPlan: string | null;
            code: string;
            id: string;
            name: string;
            plannedCompletion: string | null;
            plannedStart: string | null;
            /** @enum {string} */
            stage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
            /** @description 万元, exact decimal */
            totalInvestment: string | null;
        };
        EntryResponse: {
            actualCompletion: string | null;
            actualProduction: string | null;
            actualStart: string | null;
            before: components["schemas"]["SumsBefore"];
            checks: components["schemas"]["EntryCheckResponse"][];
            coordination: string | null;
            derived: components["schemas"]["DerivedResponse"];
            explanations: {
                [key: string]: string;
            };
            /** Format: date-time */
            filledAt: string | null;
            filledByName: string | null;
            /** @description 代填: typed by an account of another organization */
            filledForOther: boolean;
            /** @description 万元, exact decimal */
            fundsInPlace: string | null;
            id: string;
            imageProgress: string | null;
            inStatistics: boolean | null;
            last: components["schemas"]["LastEntry"] | null;
            late: boolean;
            light: components["schemas"]["LightResponse"];
            /** @description 万元, exact decimal */
            monthlyInvestment: string | null;
            nextStep: string | null;
            /** @enum {string|null} */
            noChangeReason: "winter-stop" | "procedures" | "funds" | "land" | "other" | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            problems: string | null;
            progress: string | null;
            project: components["schemas"]["EntryProject"];
            reductionReason: string | null;
            /** @enum {string|null} */
            stage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated" | null;
            version: number;
        };
        EntrySetAbilities: {
            approve: boolean;
            excuse: boolean;
            fill: boolean;
            return: boolean;
            submit: boolean;
        };
        EntrySetList: {
            items: components["schemas"]["EntrySetResponse"][];
        };
        EntrySetResponse: {
            /** @description Whatever the status allows besides */
            abilities: components["schemas"]["EntrySetAbilities"];
            /** @description Errors in what is filled in */
            errors: number;
            /** @description Those whose entry is complete */
            filled: number;
            /** @description Some of it was filled in or handed in by another organization */
            filledForOther: boolean;
            id: string;
            organization: components["schemas"]["OrganizationRef"];
            /** @description Projects that owe an entry */
            owed: number;
            periodId: string;
            /** @description False: what is filled in is a draft of another province, only counted here */
            readable: boolean;
            /** @description Why it was returned or excused */
            reason: string | null;
            regionName: string | null;
            /** Format: date-time */
            reviewedAt: string | null;
            reviewedByName: string | null;
            status: components["schemas"]["EntrySetStatus"];
            /** Format: date-time */
            submittedAt: string | null;
            submittedByName: string | null;
            version: number;
            /** @description Warnings without a word of explanation */
            warnings: number;
        };
        /** @enum {string} */
        EntrySetStatus: "not-started" | "filling" | "submitted" | "returned" | "approved" | "excused" | "locked";
        /** @enum {string} */
        EntrySetStep: "submit" | "return" | "approve" | "excuse";
        EntrySetStepRequest: {
            /** @description Needed to return and to excuse */
            reason?: string | null;
            step: components["schemas"]["EntrySetStep"];
            /** @description The version that the step was chosen on */
            version: number;
        };
        EntrySums: {
            /** @description 万元, exact decimal */
            annualPlan: string;
            filled: number;
            /** @description 万元, exact decimal */
            fundsInPlace: string;
            /** @description 万元, exact decimal */
            monthlyInvestment: string;
            owed: number;
            /** @description 万元, exact decimal */
            yearInvestment: string;
        };
        ExportAbilities: {
            cancel: boolean;
            download: boolean;
        };
        ExportFormColumn: {
            /** @description Further fields that stand in the same cells */
            also: string[];
            /** @description From 0 */
            column: number;
            /** @description Null for a column that stays empty */
            field: string | null;
            header: string;
            unit: string | null;
        };
        ExportFormList: {
            items: components["schemas"]["ExportFormResponse"][];
        };
        ExportFormResponse: {
            columns: components["schemas"]["ExportFormColumn"][];
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Rows of the form with data in them, which an export replaces */
            replacedRows: number;
        };
        ExportList: {
            items: components["schemas"]["ExportResponse"][];
            total: number;
        };
        ExportProblem: {
            code: string;
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        ExportResponse: {
            abilities: components["schemas"]["ExportAbilities"];
            /** @description Whether contact details were asked for in clear */
            contacts: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description Rows written so far */
            done: number;
            /**
             * Format: date-time
             * @description When the file is removed
             */
            expiresAt: string | null;
            fileName: string;
            /** @description Bytes */
            fileSize: number | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            problem: components["schemas"]["ExportProblem"] | null;
            /** @enum {string} */
            status: "waiting" | "writing" | "ready" | "failed" | "cancelled";
            /** @description Null until it is known */
            total: number | null;
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
            /** @description As the report writes it: amounts in 亿元 */
            text: string;
            textUnit: string;
            /** @description 万元, 个, 件, % or 百分点 */
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
            /** @description As the report writes it: amounts in 亿元 */
            text: string;
            textUnit: string;
            /** @description All that the figure counts */
            total: number;
            /** @description 万元, 个, 件, % or 百分点 */
            unit: string;
            value: string | null;
            /** @description Counted, and not listed: they are not shared between the provinces */
            withheld: number;
        };
        HandOverRequest: {
            /** @description Null: back to who made the batch */
            accountId: string | null;
            version: number;
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
            /** @description The import was taken back */
            undo?: boolean;
        };
        ImportAbilities: {
            /** @description Import the same file with the same choices again */
            again: boolean;
            handOver: boolean;
            /** @description Download the file as it was uploaded */
            original: boolean;
            undo: boolean;
        };
        ImportBatchList: {
            items: components["schemas"]["ImportBatchResponse"][];
            total: number;
        };
        ImportBatchResponse: {
            abilities: components["schemas"]["ImportAbilities"];
            changedCells: number;
            /** Format: date-time */
            committedAt: string | null;
            counts: components["schemas"]["DecisionCountsResponse"] | null;
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            dataRows: number | null;
            /** @description Columns that feed no field are kept beside the record */
            extras: boolean;
            /** @description Where a field is not treated as the mode says */
            fieldModes: {
                [key: string]: "overwrite" | "fill-blanks" | "keep";
            };
            fileName: string;
            fileSize: number;
            id: string;
            keeperId: string | null;
            /** @description Null: who made it */
            keeperName: string | null;
            learned: components["schemas"]["LearnedResponse"] | null;
            mapping: components["schemas"]["ImportColumnResponse"][];
            /** @enum {string} */
            mode: "overwrite" | "fill-blanks" | "add-only" | "update-only";
            /** @description Who is asked to change what is in the care of others */
            outside: components["schemas"]["OutsideRowsResponse"][];
            problem: components["schemas"]["ImportProblemResponse"] | null;
            progress: components["schemas"]["ImportProgressResponse"] | null;
            /** Format: date-time */
            readAt: string | null;
            /** @description The batch of which this one is the file again */
            repeatsId: string | null;
            result: components["schemas"]["ImportResultResponse"] | null;
            sheets: components["schemas"]["ImportSheetResponse"][];
            /** @enum {string} */
            status: "reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed";
            table: components["schemas"]["ImportTableResponse"] | null;
            /** @description Milliseconds by stage */
            timings: {
                [key: string]: number;
            };
            undo: components["schemas"]["ImportUndoResponse"] | null;
            /** @description Texts that name no entry of a dictionary, or several */
            unmatched: number;
            version: number;
            warnings: number;
        };
        ImportColumnResponse: {
            /** @description Further fields that the column feeds */
            also?: string[];
            column: number;
            /** @enum {string} */
            confidence: "name" | "synonym" | "content" | "learned" | "user" | "none";
            field: string | null;
            header: string;
            /** @description Not kept beside the record either */
            left?: boolean;
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
            /** @description Whether several columns may feed it */
            several: boolean;
            synonyms: string[];
            /** @description What its values may be given in; none for fields without unit */
            units: string[];
        };
        ImportMemoryList: {
            items: components["schemas"]["ImportMemoryResponse"][];
            total: number;
        };
        ImportMemoryResponse: {
            createdByName: string;
            /** @description Name of the field that the text stands in */
            field: string | null;
            id: string;
            /** @enum {string} */
            kind: "columns" | "value";
            /** @description The headers, or the text as it was written */
            label: string;
            /** @description In words */
            meaning: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Imports that it was used for */
            uses: number;
        };
        ImportModeRequest: {
            /** @description Where a field is not treated as the mode says */
            fieldModes?: {
                [key: string]: "overwrite" | "fill-blanks" | "keep";
            };
            /** @enum {string} */
            mode: "overwrite" | "fill-blanks" | "add-only" | "update-only";
            version: number;
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
            stage: "reading" | "matching" | "committing" | "undoing";
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
            /** @description Whether somebody has answered a question of the row */
            answered: boolean;
            /** @description The cells of the file by column, contact details masked */
            cells: string[];
            changes: {
                [key: string]: components["schemas"]["CellChange"];
            };
            /** @enum {string} */
            decision: "new" | "update" | "unchanged" | "duplicate" | "question" | "refused";
            duplicateOf: number | null;
            /** @description Column index → what stood in the cell before it was edited */
            edits: {
                [key: string]: string;
            };
            /**
             * @description Where it is not as the batch says
             * @enum {string|null}
             */
            mode: "overwrite" | "fill-blanks" | "keep" | null;
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
        ImportUndoResponse: {
            /** Format: date-time */
            at: string;
            byName: string;
            /** @description Records that were left as they are */
            left: number;
            /** @description New records that are gone again */
            removed: number;
            restored: number;
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
        Invitation: {
            /** Format: date-time */
            invitedAt: string;
            invitedByName: string | null;
            organization: components["schemas"]["InvitedOrganization"];
        };
        InvitationList: {
            items: components["schemas"]["Invitation"][];
        };
        InvitedOrganization: {
            id: string;
            name: string;
            shortName: string;
        };
        InviteRequest: {
            /** Format: uuid */
            organizationId: string;
        };
        IssueReportRequest: {
            version: number;
        };
        LastEntry: {
            coordination: string | null;
            /** @description 万元, exact decimal */
            fundsInPlace: string | null;
            imageProgress: string | null;
            /** @description In Chinese, as 2026年9月 */
            label: string;
            /** @description 万元, exact decimal */
            monthlyInvestment: string | null;
            nextStep: string | null;
            periodId: string;
            problems: string | null;
            progress: string | null;
            /** @enum {string|null} */
            stage: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated" | null;
        };
        Leading: {
            /** Format: date */
            endsOn: string;
            organizationId: string;
            organizationName: string;
            /** Format: date */
            startsOn: string;
        };
        LeadingOrganization: {
            id: string;
            name: string;
            shortName: string;
        };
        LeadingTermList: {
            items: components["schemas"]["LeadingTermResponse"][];
        };
        LeadingTermResponse: {
            /** @description Whether today is one of its days */
            current: boolean;
            /** Format: date */
            endsOn: string;
            id: string;
            organization: components["schemas"]["LeadingOrganization"];
            source: string | null;
            /** Format: date */
            startsOn: string;
            version: number;
        };
        LeadOrganization: {
            id: string;
            name: string;
        };
        LearnedResponse: {
            columns: number;
            /** @description The file that taught it */
            from: string;
            values: number;
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
        LightRulesBody: {
            /** @description Working days before the deadline */
            blockerYellowWorkingDays: number;
            /** @description Percentage points behind the plan */
            redBehind: number;
            version: number;
            /** @description Percentage points behind the plan; less than `redBehind` */
            yellowBehind: number;
        };
        LinkAbilities: {
            /** @description Whose cells the account may fill: regions, each with everything below it, or all */
            regions: string[] | "all";
            /** @description Add, change, move, confirm and delete links */
            update: boolean;
        };
        LinkResponse: {
            aliases: string[];
            /** @description Enterprises that stand on it or on anything below it, each once */
            enterpriseCount: number;
            id: string;
            /** @description Codes of GB/T 4754; each covers everything below it */
            industryIds: string[];
            keywords: string[];
            name: string;
            note: string | null;
            parentId: string | null;
            /** @enum {string} */
            position: "upstream" | "midstream" | "downstream";
            roles: components["schemas"]["RegionalRoleResponse"][];
            /** @description Among its siblings */
            sortOrder: number;
            source: string | null;
            /** @enum {string} */
            status: "draft" | "confirmed";
            version: number;
        };
        LinkTree: {
            abilities: components["schemas"]["LinkAbilities"];
            /** @description Each link before its parts, siblings in their order */
            items: components["schemas"]["LinkResponse"][];
            /** @description The three provinces, and every region that has a role */
            regions: components["schemas"]["MatrixRegion"][];
        };
        ListedValueList: {
            items: components["schemas"]["ListedValueResponse"][];
            /** @description There are more than are listed */
            more: boolean;
        };
        ListedValueResponse: {
            code: string;
            column: number;
            /** @description Rows in which it stands */
            count: number;
            field: string;
            header: string;
            /** @description Name of the field */
            label: string;
            meaning: components["schemas"]["ValueMeaningResponse"] | null;
            /** @description What it may mean, where it resembles something */
            options: components["schemas"]["EntryOption"][] | null;
            text: string;
        };
        MainFigureResponse: {
            key: string;
            label: string;
            /** @description The same in the month before */
            previous: string | null;
            /** @description 万元, 个, 件, %, 百分点 */
            unit: string;
            value: string | null;
        };
        MainFiguresResponse: {
            /** @description Invested by period, oldest first */
            course: components["schemas"]["CourseResponse"][];
            items: components["schemas"]["MainFigureResponse"][];
            label: string;
            periodId: string;
            previousLabel: string | null;
        };
        MakePeriodsRequest: {
            /** @description Whether January and February are one period */
            januaryAndFebruaryTogether: boolean;
            year: number;
        };
        MarkedText: {
            /** @description Where what was searched for stands: pairs of start and end */
            marks: number[][];
            text: string;
        };
        MarkReadRequest: {
            /** @description None: all of them */
            ids?: string[] | null;
        };
        MatrixRegion: {
            code: string;
            name: string;
        };
        MentionedPerson: {
            id: string;
            name: string;
        };
        MergeAbilities: {
            undo: boolean;
        };
        MergeFieldResponse: {
            field: string;
            label: string;
            /** @description With names instead of ids, contact details masked */
            left: Record<string, never> | null;
            /**
             * @description What is taken unless something is chosen
             * @enum {string}
             */
            proposed: "left" | "right" | "both";
            right: Record<string, never> | null;
            same: boolean;
            /** @description What can be taken */
            sides: ("left" | "right" | "both")[];
        };
        MergeItem: {
            abilities: components["schemas"]["MergeAbilities"];
            /** Format: date-time */
            at: string;
            byName: string | null;
            id: string;
            mergedId: string;
            mergedName: string;
            /** Format: date-time */
            undoneAt: string | null;
        };
        MergeList: {
            /** @description Newest first */
            items: components["schemas"]["MergeItem"][];
        };
        MergePreview: {
            fields: components["schemas"]["MergeFieldResponse"][];
            /** @description Former names of the kept one, if its own name stays */
            formerNames: string[];
            /** @description The one that is kept */
            left: components["schemas"]["EnterpriseRecord"];
            /** @description What refers to the right and will refer to the left */
            references: components["schemas"]["MergeReferences"][];
            /** @description The one that goes to the recycle bin */
            right: components["schemas"]["EnterpriseRecord"];
        };
        MergeReferences: {
            count: number;
            /** @description Kind of the records, such as `project` */
            kind: string;
            /** @description A few of those that the account may see */
            names: string[];
        };
        MergeRequest: {
            /** Format: uuid */
            otherId: string;
            otherVersion: number;
            /** @description Whose value each field has afterwards; both only for lists, figures and other columns */
            take?: {
                [key: string]: "left" | "right" | "both";
            };
            /** @description Of the enterprise that is kept */
            version: number;
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
        MissingOrganization: {
            filled: number;
            organization: components["schemas"]["OrganizationRef"];
            owed: number;
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
        MoveLinkRequest: {
            /**
             * Format: uuid
             * @description The sibling before which it stands; null for the last
             */
            before: string | null;
            /**
             * Format: uuid
             * @description The link that it becomes a part of; null for none
             */
            parentId: string | null;
            /**
             * @description For one that is part of none; as before without it
             * @enum {string}
             */
            position?: "upstream" | "midstream" | "downstream";
            /** @description The version that the change was made on */
            version: number;
        };
        NamedEnterpriseResponse: {
            id: string;
            name: string;
        };
        NamedMembership: {
            /** @description Key of the category within it */
            category: string;
            categoryName: string | null;
            /** @description Key of the platform system */
            system: string;
            systemName: string;
        };
        NamedRef: {
            id: string;
            key: string;
            name: string;
        };
        NewApiToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The last four characters */
            hint: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            permissions: string[];
            /** Format: date-time */
            revokedAt: string | null;
            /** @description Told this once */
            token: string;
        };
        NotificationList: {
            items: components["schemas"]["NotificationResponse"][];
            total: number;
            unread: number;
        };
        NotificationResponse: {
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            kind: "blocker-assigned" | "blocker-returned" | "blocker-closing-requested" | "blocker-closed" | "blocker-deadline" | "period-opened" | "period-closing" | "set-submitted" | "set-returned" | "set-approved" | "report-ready" | "report-failed" | "report-issued" | "import-finished" | "import-failed" | "import-handed-over" | "export-ready" | "export-failed" | "bulk-finished" | "bulk-failed" | "record-invited" | "proposal-received" | "proposal-answered" | "comment-mentioned" | "relocation-moved" | "account-changed";
            /** @description The page of the web admin it is about */
            link: string | null;
            /** @description The facts, to be worded by kind */
            params: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            readAt: string | null;
            /** @description What to do about it, in Chinese */
            text: string;
            /** @description What happened, in Chinese */
            title: string;
            /** @description Why this account was told, in Chinese */
            why: string;
        };
        OpenProposals: {
            /** @description Those that wait for an answer of one’s own, in all registers */
            total: number;
        };
        OrderEnterpriseExport: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["EnterpriseFilterBody"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default name
             * @enum {string}
             */
            sort: "name" | "-name" | "creditCode" | "-creditCode" | "regionCode" | "-regionCode" | "establishedOn" | "-establishedOn" | "registeredCapital" | "-registeredCapital" | "employees" | "-employees" | "updatedAt" | "-updatedAt";
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
            /**
             * Format: date
             * @description From this day on it cannot be chosen any more
             */
            endedOn: string | null;
            id: string;
            key: string;
            name: string;
            parentId: string | null;
            /** @description Everything above it and itself, the topmost first */
            path: string[];
            regionId: string | null;
            shortName: string;
            source: string | null;
            /** @enum {string} */
            type: "topic-group" | "department" | "city" | "district" | "county" | "platform-committee" | "coordination-office" | "ministry" | "other";
            version: number;
        };
        OtherMove: {
            code: string;
            id: string;
            originRegionName: string | null;
            part: string | null;
            regionName: string | null;
            signedOn: string | null;
            stage: components["schemas"]["RelocationStage"];
        };
        OtherStepResponse: {
            /**
             * @description Whose turn it is
             * @enum {string}
             */
            by: "raising" | "lead";
            step: components["schemas"]["BlockerStep"];
        };
        OutsideRowsResponse: {
            /** @description Short name */
            organization: string;
            /** @description Rows of which it is asked anything */
            rows: number;
            /** @description Of these, rows that write nothing themselves; one that asks several counts once */
            whole: number;
        };
        OverviewResponse: {
            byChain: components["schemas"]["ChainCount"][];
            byProvince: components["schemas"]["RegionCount"][];
            byTag: components["schemas"]["TagCount"][];
            /** @description Enterprises on at least one chain, each counted once */
            distinctOnChains: number;
            enterpriseTotal: number;
            /** @description Of the last locked month */
            figures: components["schemas"]["MainFiguresResponse"] | null;
            /** @description Who has not filled in everything */
            missing: components["schemas"]["MissingOrganization"][];
            /** @description The one being filled in, else the one to be locked */
            period: components["schemas"]["PeriodResponse"] | null;
            recentImports: components["schemas"]["ImportBatchResponse"][];
            registers: components["schemas"]["RegisterFigures"];
            /** @description The newest */
            reports: components["schemas"]["ReportSummary"][];
            /** @description What waits for the organization, the most urgent first */
            waiting: components["schemas"]["WaitingItem"][];
            waitingTotal: number;
        };
        OwnSession: {
            /** Format: date-time */
            createdAt: string;
            /** @description Whether the request itself comes from it */
            current: boolean;
            /** @description Browser and system in short, such as “Chrome · Windows” */
            device: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            ip: string | null;
            /** Format: date-time */
            lastSeenAt: string;
            userAgent: string | null;
        };
        OwnSessionList: {
            items: components["schemas"]["OwnSession"][];
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
            /** @description The enterprise is not shown to this account: nothing but its id is told */
            withheld: boolean;
        };
        PasswordRulePart: {
            classes: number;
            history: number;
            maxAgeDays: number | null;
            minLength: number;
        };
        PasswordRulesResponse: {
            /** @description Of capital letters, small letters, digits and others, so many kinds */
            classes: number;
            /** @description So many former passwords must not come back */
            history: number;
            minLength: number;
        };
        PeopleList: {
            items: components["schemas"]["PersonResponse"][];
        };
        PeriodList: {
            /** @description Newest first */
            items: components["schemas"]["PeriodResponse"][];
        };
        PeriodResponse: {
            allowedSteps: components["schemas"]["AllowedPeriodStep"][];
            closesOn: string;
            cutoffOn: string;
            /** @description Until filling closes; negative when it should have */
            daysLeft: number | null;
            /** @description Those whose entry is complete */
            filled: number;
            /** @description YYYY-MM */
            firstMonth: string;
            id: string;
            /** @description In Chinese, as 2026年10月 */
            label: string;
            /** @description YYYY-MM */
            lastMonth: string;
            opensOn: string;
            /** @description Projects that owe an entry */
            owed: number;
            sets: components["schemas"]["SetCounts"];
            /** @description The newest */
            snapshot: components["schemas"]["SnapshotSummary"] | null;
            status: components["schemas"]["PeriodStatus"];
            version: number;
        };
        /** @enum {string} */
        PeriodStatus: "planned" | "open" | "closed" | "locked" | "published";
        /** @enum {string} */
        PeriodStep: "open" | "close" | "lock" | "reopen" | "publish";
        PeriodStepRequest: {
            /** @description Needed to reopen */
            reason?: string | null;
            /** @description The version that the change was made on */
            version: number;
        };
        PersonResponse: {
            id: string;
            name: string;
            organization: string | null;
        };
        PlacedCount: {
            /** @description How many stood there before */
            already: number;
            placed: number;
        };
        PlacedEnterprise: {
            creditCode: string | null;
            id: string;
            industryName: string | null;
            /** @description The link on which it stands: this one, or one below it */
            linkId: string;
            linkName: string;
            /** @description Whether the account may take it off again */
            mayRemove: boolean;
            name: string;
            /** @enum {string} */
            origin: "person" | "suggestion";
            regionName: string | null;
        };
        PlacedEnterpriseList: {
            items: components["schemas"]["PlacedEnterprise"][];
            total: number;
            /** @description How many more other provinces keep to themselves */
            withheld: number;
        };
        PlacedLink: {
            /** @description The chain or cluster that it is a link of */
            chain: components["schemas"]["PlacedLinkOwner"];
            id: string;
            name: string;
            /** @description Names of everything above it and its own, the topmost first */
            path: string[];
        };
        PlacedLinkOwner: {
            id: string;
            /** @enum {string} */
            kind: "chain" | "cluster";
            name: string;
        };
        PlaceEnterprisesRequest: {
            enterpriseIds: string[];
            /** @enum {string} */
            origin: "person" | "suggestion";
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
        PlatformAbilities: {
            delete: boolean;
            revealContacts: boolean;
            update: boolean;
        };
        PlatformBranch: {
            availableLand: string | null;
            counts: components["schemas"]["PlatformCounts"];
            id: string;
            name: string;
            parentId: string | null;
            plannedArea: string | null;
            regionName: string | null;
            standardWorkshop: string | null;
        };
        PlatformCategoryResponse: {
            key: string;
            name: string;
            plannedCount: number | null;
            recordedCount: number;
        };
        PlatformCategorySummary: {
            key: string;
            name: string;
            /** @description How many the notice names */
            plannedCount: number | null;
            /** @description Each platform once */
            recordedCount: number;
            /** @description Of these the invented ones */
            sampleCount: number;
        };
        PlatformContactsResponse: {
            contactName: string | null;
            contactPhone: string | null;
        };
        PlatformCounts: {
            enterprises: number | null;
            projects: number | null;
            relocations: number | null;
        };
        PlatformDetail: {
            abilities: components["schemas"]["PlatformAbilities"];
            address: string | null;
            aliases: string[];
            /** @description 亩, exact decimal */
            availableLand: string | null;
            chains: components["schemas"]["NamedRef"][];
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
            contactPhone: string | null;
            /** Format: date-time */
            createdAt: string;
            extra: {
                [key: string]: string;
            };
            gaps: string | null;
            id: string;
            isSample: boolean;
            /** @description North, in degrees */
            latitude: string | null;
            leadingIndustries: string[];
            liaison: string | null;
            /** @description East, in degrees */
            longitude: string | null;
            name: string;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            /** @description The base of which it is a part */
            parent: components["schemas"]["PlatformRef"] | null;
            /** @description 平方公里, exact decimal */
            plannedArea: string | null;
            regionCode: string | null;
            regionName: string | null;
            source: string | null;
            /** @description 平方米, exact decimal */
            standardWorkshop: string | null;
            standing: components["schemas"]["PlatformStanding"];
            systems: components["schemas"]["NamedMembership"][];
            /** @description The whole tree, bases before their parts; empty without one */
            tree: components["schemas"]["PlatformBranch"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description Newest first */
            years: components["schemas"]["PlatformYearResponse"][];
        };
        PlatformExportFilter: {
            /** @description Categories of platform systems, written system:category */
            category?: string[];
            /** @description Ids or keys of chains */
            chainId?: string[];
            /** @description Any part of a leading industry */
            industry?: string[];
            /**
             * Format: uuid
             * @description The platform of which they are parts
             */
            parentId?: string;
            /** @description Any part of name, other names, leading industries or address */
            q?: string;
            /** @description Region codes; each covers everything below it */
            regionCode?: string[];
            /** @description Keys of platform systems */
            system?: string[];
        };
        PlatformExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["PlatformExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default name
             * @enum {string}
             */
            sort: "name" | "-name" | "regionCode" | "-regionCode" | "plannedArea" | "-plannedArea" | "availableLand" | "-availableLand" | "standardWorkshop" | "-standardWorkshop" | "updatedAt" | "-updatedAt";
        };
        PlatformFigure: {
            /** @description The group of platforms that the notice counts */
            group: string | null;
            /** @description How many the notice names */
            planned: number | null;
            recorded: number;
            /** @description Of these the invented ones */
            samples: number;
            total: number;
        };
        PlatformGroupSummary: {
            categories: components["schemas"]["PlatformCategorySummary"][];
            name: string;
            plannedCount: number | null;
            /** @description Each platform once */
            recordedCount: number;
            /** @description Of these the invented ones */
            sampleCount: number;
        };
        PlatformItem: {
            address: string | null;
            aliases: string[];
            /** @description 亩, exact decimal */
            availableLand: string | null;
            chains: components["schemas"]["NamedRef"][];
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
            contactPhone: string | null;
            counts: components["schemas"]["PlatformCounts"];
            /** Format: date-time */
            createdAt: string;
            extra: {
                [key: string]: string;
            };
            gaps: string | null;
            id: string;
            isSample: boolean;
            /** @description North, in degrees */
            latitude: string | null;
            leadingIndustries: string[];
            liaison: string | null;
            /** @description East, in degrees */
            longitude: string | null;
            name: string;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            /** @description The base of which it is a part */
            parent: components["schemas"]["PlatformRef"] | null;
            /** @description Parts of it, however deep */
            partCount: number;
            /** @description 平方公里, exact decimal */
            plannedArea: string | null;
            regionCode: string | null;
            regionName: string | null;
            source: string | null;
            /** @description 平方米, exact decimal */
            standardWorkshop: string | null;
            systems: components["schemas"]["NamedMembership"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description Newest first */
            years: components["schemas"]["PlatformYearResponse"][];
        };
        PlatformList: {
            items: components["schemas"]["PlatformItem"][];
            sums: components["schemas"]["PlatformSums"];
            total: number;
            totalIsExact: boolean;
        };
        PlatformMembership: {
            /** @description Key of the category within it */
            category: string;
            /** @description Key of the platform system */
            system: string;
        };
        PlatformMembershipRequest: {
            /** @description Key or name of a category within it */
            category: string;
            /** @description Key, name or other name of a platform system */
            system: string;
        };
        PlatformRef: {
            id: string;
            name: string;
        };
        PlatformStanding: {
            /** @description 万元 of the projects signed and not terminated; null without the register */
            agreedInvestment: string | null;
            enterprises: number | null;
            /** @description The platform and its parts: what the counts are of */
            platformIds: string[];
            projects: number | null;
            /** @description In the order of the stages */
            projectsByStage: components["schemas"]["StageCount"][];
            relocations: number | null;
            /** @description Of these the projects without an amount */
            withoutInvestment: number;
        };
        PlatformSummary: {
            systems: components["schemas"]["PlatformSystemSummary"][];
            total: number;
            /** @description Those that stand in no system */
            withoutSystem: number;
        };
        PlatformSums: {
            /** @description 亩 */
            availableLand: string;
            /** @description Parts whose base is in the list, too: their room is counted with it */
            parts: number;
            /** @description 平方公里 */
            plannedArea: string;
            /** @description 平方米 */
            standardWorkshop: string;
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
        PlatformSystemSummary: {
            groups: components["schemas"]["PlatformGroupSummary"][];
            key: string;
            name: string;
            /** @description Each platform once */
            recordedCount: number;
            /** @description Of these the invented ones */
            sampleCount: number;
            source: string | null;
        };
        PlatformYearRequest: {
            /** @description 协议投资, 万元 */
            agreedInvestment?: string | null;
            producingProjects?: number | null;
            settledEnterprises?: number | null;
            signedProjects?: number | null;
            startedProjects?: number | null;
            year: number;
        };
        PlatformYearResponse: {
            /** @description 万元, exact decimal */
            agreedInvestment: string | null;
            producingProjects: number | null;
            settledEnterprises: number | null;
            signedProjects: number | null;
            startedProjects: number | null;
            year: number;
        };
        PreferenceItem: {
            /** @enum {string} */
            delivery: "now" | "daily" | "off";
            /** @enum {string} */
            kind: "blocker-assigned" | "blocker-returned" | "blocker-closing-requested" | "blocker-closed" | "blocker-deadline" | "period-opened" | "period-closing" | "set-submitted" | "set-returned" | "set-approved" | "report-ready" | "report-failed" | "report-issued" | "import-finished" | "import-failed" | "import-handed-over" | "export-ready" | "export-failed" | "bulk-finished" | "bulk-failed" | "record-invited" | "proposal-received" | "proposal-answered" | "comment-mentioned" | "relocation-moved" | "account-changed";
        };
        PreferenceList: {
            items: components["schemas"]["PreferenceItem"][];
            /** @description Whether this installation sends mails */
            mails: boolean;
        };
        PresenceRequest: {
            /** @description Whether the record is being edited, not only read */
            editing: boolean;
        };
        PresenceResponse: {
            /** @description The others; seen within the last 45 seconds */
            others: components["schemas"]["PresentPerson"][];
        };
        PresentPerson: {
            accountId: string;
            displayName: string;
            editing: boolean;
            organizationName: string | null;
            /** Format: date-time */
            seenAt: string;
        };
        PreviousSignIn: {
            /** Format: date-time */
            at: string;
            ip: string | null;
        };
        ProjectAbilities: {
            /** @description Move it to the recycle bin */
            delete: boolean;
            /** @description May let organizations see a project that is not shared */
            invite: boolean;
            /** @description May say whether the project is shared with the other provinces */
            restrict: boolean;
            revealContacts: boolean;
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
        ProjectExportFilter: {
            /** @description Ids or keys of chains */
            chainId?: string[];
            /** @description Ids or keys of clusters */
            clusterId?: string[];
            /** @enum {string} */
            confidentiality?: "shared" | "internal";
            /** @description Ids or keys of responsible organizations */
            organizationId?: string[];
            /** @description Ids or keys of receiving platforms */
            platformId?: string[];
            /** @description Any part of name, project code, national code, pinyin or initials */
            q?: string;
            /** @description Region codes of the place of construction; each covers everything below it */
            regionCode?: string[];
            stage?: ("lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated")[];
            type?: ("introduced" | "co-built" | "technical-renovation" | "research" | "platform")[];
            /** @description Year of plan and amounts; this year unless told */
            year?: number;
        };
        ProjectExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["ProjectExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default name
             * @enum {string}
             */
            sort: "name" | "-name" | "code" | "-code" | "regionCode" | "-regionCode" | "totalInvestment" | "-totalInvestment" | "updatedAt" | "-updatedAt";
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
            /** @enum {string} */
            confidentiality: "shared" | "internal";
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
            /** @description Masked; see `contacts/reveal` */
            responsiblePerson: string | null;
            /** @description Masked; see `contacts/reveal` */
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
            /** @description Projects of this filter that are not shown to this account; null for a text search */
            withheld: number | null;
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
        ProjectRef: {
            code: string;
            id: string;
            name: string;
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
            /** @enum {string} */
            confidentiality: "shared" | "internal";
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
            /** @description Masked; see `contacts/reveal` */
            responsiblePerson: string | null;
            /** @description Masked; see `contacts/reveal` */
            responsiblePhone: string | null;
            /** @description Not shared between the provinces: 内部, or not signed yet */
            restricted: boolean;
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
            /** @description Blockers that are not shown to this account */
            withheldBlockers: number;
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
        ProposalAbilities: {
            decide: boolean;
        };
        ProposalList: {
            items: components["schemas"]["ProposalResponse"][];
            total: number;
        };
        ProposalResponse: {
            abilities: components["schemas"]["ProposalAbilities"];
            changes: components["schemas"]["ProposedChange"][];
            /** Format: date-time */
            createdAt: string;
            createdByName: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            fileName: string;
            fromOrganization: string | null;
            id: string;
            /** @description Whom it is for */
            organization: string;
            reason: string | null;
            /** @description Null where the record is not to be seen */
            recordId: string | null;
            recordVersion: number | null;
            rowNumber: number;
            /** @enum {string} */
            status: "open" | "accepted" | "declined" | "superseded";
            title: string;
            version: number;
        };
        ProposedChange: {
            /** @description Whether it was carried out */
            accepted: boolean;
            /** @description What is accepted or left as one */
            key: string;
            values: components["schemas"]["ProposedValue"][];
        };
        ProposedValue: {
            after: Record<string, never> | null;
            before: Record<string, never> | null;
            /** @description A field as imports name it, `revenue:2025` */
            field: string;
        };
        ProvenanceBatch: {
            fileName: string;
            id: string;
            rowNumber: number | null;
        };
        ProvenanceList: {
            /** @description One for each field that has a value */
            items: components["schemas"]["ValueProvenance"][];
        };
        ProvinceRef: {
            id: string;
            name: string;
        };
        ReadAgainRequest: {
            /** @description Column index → field, several fields, or null for a column that feeds none */
            columns?: {
                [key: string]: (string | string[]) | null;
            };
            /** @description Keep columns that feed no field as extra information; yes unless said */
            extras?: boolean;
            /** @description Null: the list has no header */
            headerRow?: number | null;
            sheet?: number;
            /** @description Column index → unit, where the header does not say it */
            units?: {
                [key: string]: string;
            };
            /** @description Take over what earlier lists of this shape taught; yes unless said */
            useMemory?: boolean;
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
        RecentChange: {
            /** @description Who did so last */
            actorName: string;
            /** Format: date-time */
            at: string;
            attached: boolean;
            /** @description Columns that changed */
            columns: string[];
            commented: boolean;
            created: boolean;
            id: string;
            /** @enum {string} */
            kind: "enterprise" | "project" | "blocker" | "platform" | "relocation" | "chain" | "cluster";
            /** @description Of a chain or cluster: how many of its links */
            links: components["schemas"]["ChangedLinks"];
            organizationName: string | null;
            /** @description How many others changed it as well */
            otherPeople: number;
            /** @description stage or status, where it moved */
            state: string | null;
            /** @description Key of the stage or status that it moved to */
            stateNow: string | null;
            /** @description Of a chain or cluster: what it is called and who leads it, or did */
            terms: boolean;
            title: string;
        };
        RecentChangeList: {
            items: components["schemas"]["RecentChange"][];
        };
        RecentList: {
            /** @description Those that are still there, in the order asked for */
            items: components["schemas"]["RecentRecord"][];
        };
        RecentRecord: {
            code: components["schemas"]["MarkedText"] | null;
            id: string;
            /** @enum {string} */
            kind: "enterprise" | "platform" | "relocation" | "project" | "blocker" | "chain" | "cluster" | "link";
            /** @description What tells it from others of the same name */
            line: string | null;
            /** @description Where what was searched for stands: pairs of start and end */
            marks: number[][];
            /** @enum {string} */
            matched: "name" | "other-name" | "code" | "pinyin" | "initials";
            /** @description The former or other name by which it was found */
            otherName: components["schemas"]["MarkedText"] | null;
            /** @description Of a link: the chain or cluster that it belongs to */
            owner: components["schemas"]["SearchOwner"] | null;
            /** @description Key of its stage or status */
            state: string | null;
            title: string;
        };
        RecordBinList: {
            items: components["schemas"]["BinnedRecord"][];
            total: number;
        };
        RecordedStage: {
            enteredOn: string;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedByName: string | null;
            stage: components["schemas"]["RelocationStage"];
            withdrawalReason: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
        };
        RegionalRoleBody: {
            evidence?: string | null;
            evidencedOn?: string | null;
            /** Format: uuid */
            linkId: string;
            regionCode: string;
            roles: ("research" | "conversion" | "manufacturing" | "supporting")[];
            /** @enum {string|null} */
            strength: "strong" | "fair" | "weak" | "missing" | null;
            /** @description The version of the cell that was seen; null for an empty one */
            version: number | null;
        };
        RegionalRoleResponse: {
            evidence: string | null;
            /** Format: date */
            evidencedOn: string | null;
            regionCode: string;
            regionName: string;
            roles: ("research" | "conversion" | "manufacturing" | "supporting")[];
            /** @enum {string|null} */
            strength: "strong" | "fair" | "weak" | "missing" | null;
            version: number;
        };
        RegionalRolesRequest: {
            /** @description All of them are written, or none */
            items: components["schemas"]["RegionalRoleBody"][];
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
        RegisterFigures: {
            /** @description All that the account may see */
            blockers: components["schemas"]["BlockerFigure"] | null;
            /** @description Null where the account does not read the register, here and below */
            enterprises: number | null;
            platforms: components["schemas"]["PlatformFigure"] | null;
            projects: components["schemas"]["StagedFigure"] | null;
            /** @description Whose enterprises, projects and relocations are counted */
            province: components["schemas"]["ProvinceRef"] | null;
            /** @description By the place that they move to */
            relocations: components["schemas"]["StagedFigure"] | null;
        };
        RelatedChain: {
            id: string;
            key: string;
            /** @enum {string} */
            kind: "chain" | "cluster";
            name: string;
        };
        RelocationAbilities: {
            /** @description Take the newest stage back */
            back: boolean;
            /** @description Move it into the recycle bin */
            delete: boolean;
            /** @description Let another organization see it */
            invite: boolean;
            /** @description Make it 内部, or share it */
            restrict: boolean;
            revealContacts: boolean;
            update: boolean;
        };
        RelocationContactsResponse: {
            contactName: string | null;
            contactPhone: string | null;
            originContactName: string | null;
            originContactPhone: string | null;
        };
        RelocationDetail: {
            abilities: components["schemas"]["RelocationAbilities"];
            address: string | null;
            /** @description Those that this account may record now */
            allowedStages: components["schemas"]["AllowedRelocationStage"][];
            /** @description 万元, exact decimal */
            averageTaxes: string | null;
            code: string;
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked; see `contacts/reveal` */
            contactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            contactPhone: string | null;
            cooperationModel: components["schemas"]["CooperationModel"] | null;
            /** Format: date-time */
            createdAt: string;
            employees: number | null;
            enterprise: components["schemas"]["EnterpriseRef"] | null;
            extra: {
                [key: string]: string;
            };
            id: string;
            industryName: string | null;
            inTaxSharing: boolean | null;
            isSample: boolean;
            movedEmployees: number | null;
            /** @description Of the enterprise as it is called now, or as it was given */
            name: string;
            nature: components["schemas"]["RelocationNature"] | null;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            originAddress: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactPhone: string | null;
            originOrganization: components["schemas"]["OrganizationRef"] | null;
            originRegionCode: string | null;
            originRegionName: string | null;
            /** @description Of the same enterprise, newest first */
            otherMoves: components["schemas"]["OtherMove"][];
            /** @description Those that are for the other side to record now */
            otherStages: components["schemas"]["RelocationStage"][];
            part: string | null;
            platform: components["schemas"]["PlatformRef"] | null;
            problems: string | null;
            regionCode: string | null;
            regionName: string | null;
            /** @description Not shared beyond the two sides */
            restricted: boolean;
            scope: components["schemas"]["RelocationScope"] | null;
            sharingFrom: string | null;
            sharingUntil: string | null;
            sides: components["schemas"]["RelocationSidesResponse"];
            signedOn: string | null;
            stage: components["schemas"]["RelocationStage"];
            /** @description As they were recorded, oldest first, with those taken back */
            stageRecords: components["schemas"]["RecordedStage"][];
            /** @description In their order, without those that were taken back */
            stages: components["schemas"]["EnteredStage"][];
            subject: components["schemas"]["RelocationSubject"];
            /** @description Where the register of enterprises does not hold it */
            subjectName: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description 平方米 */
            vacatedArea: string | null;
            version: number;
            /** @description The enterprise is not shared with who asks */
            withheldEnterprise: boolean;
            /** @description Other moves of the enterprise that are not shared with who asks */
            withheldMoves: number;
        };
        RelocationExportFilter: {
            /** @description The enterprise that moves */
            enterpriseId?: string;
            nature?: ("government" | "market")[];
            /** @description Regions of origin, with everything below them */
            originRegionCode?: string[];
            /** @description Ids or keys of receiving platforms */
            platformId?: string[];
            /** @description Any part of code, name, former name, credit code or part */
            q?: string;
            /** @description Destinations, with everything below them */
            regionCode?: string[];
            scope?: ("whole" | "production" | "headquarters" | "research" | "branch" | "merchants")[];
            /**
             * @description Only where who asks is of this side
             * @enum {string}
             */
            side?: "origin" | "destination";
            /** @description Years of signing */
            signedYear?: number[];
            stage?: ("intent" | "signed" | "business-registration" | "tax-registration" | "started" | "in-production" | "full-production" | "terminated")[];
            subject?: ("manufacturing" | "wholesale-market" | "logistics" | "headquarters" | "central-headquarters" | "subsidiary" | "innovation-business" | "financial" | "research-institute" | "university" | "hospital" | "public-service")[];
        };
        RelocationExportOrder: {
            /** @description The columns wanted; all unless given */
            columns?: string[];
            /**
             * @default masked
             * @enum {string}
             */
            contacts: "masked" | "reveal";
            /** @description As in the list; all unless given */
            filter?: components["schemas"]["RelocationExportFilter"];
            /**
             * Format: uuid
             * @description A form to fill in
             */
            formId?: string | null;
            /**
             * @default -updatedAt
             * @enum {string}
             */
            sort: "updatedAt" | "-updatedAt" | "signedOn" | "-signedOn" | "code" | "-code" | "name" | "-name" | "stage" | "-stage";
        };
        RelocationList: {
            items: components["schemas"]["RelocationResponse"][];
            total: number;
            totalIsExact: boolean;
            /** @description Those of the filter that are not shared with who asks; 0 in a search for words */
            withheld: number;
        };
        /** @enum {string} */
        RelocationNature: "government" | "market";
        RelocationResponse: {
            address: string | null;
            /** @description 万元, exact decimal */
            averageTaxes: string | null;
            code: string;
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked; see `contacts/reveal` */
            contactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            contactPhone: string | null;
            cooperationModel: components["schemas"]["CooperationModel"] | null;
            /** Format: date-time */
            createdAt: string;
            employees: number | null;
            enterprise: components["schemas"]["EnterpriseRef"] | null;
            extra: {
                [key: string]: string;
            };
            id: string;
            industryName: string | null;
            inTaxSharing: boolean | null;
            isSample: boolean;
            movedEmployees: number | null;
            /** @description Of the enterprise as it is called now, or as it was given */
            name: string;
            nature: components["schemas"]["RelocationNature"] | null;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            originAddress: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactPhone: string | null;
            originOrganization: components["schemas"]["OrganizationRef"] | null;
            originRegionCode: string | null;
            originRegionName: string | null;
            part: string | null;
            platform: components["schemas"]["PlatformRef"] | null;
            problems: string | null;
            regionCode: string | null;
            regionName: string | null;
            /** @description Not shared beyond the two sides */
            restricted: boolean;
            scope: components["schemas"]["RelocationScope"] | null;
            sharingFrom: string | null;
            sharingUntil: string | null;
            signedOn: string | null;
            stage: components["schemas"]["RelocationStage"];
            /** @description In their order, without those that were taken back */
            stages: components["schemas"]["EnteredStage"][];
            subject: components["schemas"]["RelocationSubject"];
            /** @description Where the register of enterprises does not hold it */
            subjectName: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description 平方米 */
            vacatedArea: string | null;
            version: number;
            /** @description The enterprise is not shared with who asks */
            withheldEnterprise: boolean;
        };
        /** @enum {string} */
        RelocationScope: "whole" | "production" | "headquarters" | "research" | "branch" | "merchants";
        RelocationSideResponse: {
            /** @description The fields that are for this side to say */
            fields: string[];
            /** @description Whether this account acts for the side */
            may: boolean;
        };
        RelocationSidesResponse: {
            destination: components["schemas"]["RelocationSideResponse"];
            origin: components["schemas"]["RelocationSideResponse"];
        };
        /** @enum {string} */
        RelocationStage: "intent" | "signed" | "business-registration" | "tax-registration" | "started" | "in-production" | "full-production" | "terminated";
        RelocationStageRequest: {
            /** @description Today unless told */
            enteredOn?: string | null;
            /** @description Of 终止 */
            reason?: string | null;
            stage: components["schemas"]["RelocationStage"];
            /** @description The version that the stage was chosen on */
            version: number;
        };
        /** @enum {string} */
        RelocationSubject: "manufacturing" | "wholesale-market" | "logistics" | "headquarters" | "central-headquarters" | "subsidiary" | "innovation-business" | "financial" | "research-institute" | "university" | "hospital" | "public-service";
        ReportAbilities: {
            issue: boolean;
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
            /** @description As the report writes it: amounts in 亿元 */
            text: string;
            textUnit: string;
            /** @description 万元, 个, 件, % or 百分点 */
            unit: string;
            value: string | null;
        };
        ReportList: {
            items: components["schemas"]["ReportSummary"][];
            total: number;
            /** @description Not issued, and not of the side of who asks */
            withheld: number;
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
            abilities: components["schemas"]["ReportAbilities"];
            /** @description Head of the chain of seals over the audit record when the report was issued */
            auditHead: string | null;
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
            /** @description Head of the chain of seals over the audit record when the report was issued */
            auditHead: string | null;
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
        RestoredRecord: {
            id: string;
            name: string;
            version: number;
        };
        RevealedProjectContacts: {
            responsiblePerson: string | null;
            responsiblePhone: string | null;
        };
        RoleAbilities: {
            delete: boolean;
            update: boolean;
        };
        RoleList: {
            items: components["schemas"]["RoleResponse"][];
        };
        RoleResponse: {
            abilities: components["schemas"]["RoleAbilities"];
            /** @description How many accounts hold it */
            accounts: number;
            description: string | null;
            /** @enum {string|null} */
            duty: "system" | "security" | "audit" | null;
            /** @description Edited here, so that an upgrade leaves it alone */
            edited: boolean;
            followsLeading: boolean;
            id: string;
            name: string;
            permissions: string[];
            regionIds: string[];
            /** @enum {string} */
            scope: "all" | "regions" | "organization-tree" | "organization" | "own-records";
            /** @description Ships with the product */
            shipped: boolean;
            version: number;
        };
        RowModeRequest: {
            /** @description Every row that would change the same fields */
            alike?: boolean;
            /**
             * @description Null: as the batch says
             * @enum {string|null}
             */
            mode: "overwrite" | "fill-blanks" | "keep" | null;
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
            blockers: number;
            /** @description Sample enterprises that would be removed */
            enterprises: number;
            platforms: number;
            present: boolean;
            projects: number;
            relocations: number;
        };
        SavedEnterprise: {
            abilities: components["schemas"]["EnterpriseAbilities"];
            address: string | null;
            chains: components["schemas"]["NamedRef"][];
            clusters: components["schemas"]["NamedRef"][];
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked */
            contactEmail: string | null;
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
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
            /** @description The links on which it was placed */
            placedLinks: components["schemas"]["PlacedLink"][];
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
        SavedPlatform: {
            abilities: components["schemas"]["PlatformAbilities"];
            address: string | null;
            aliases: string[];
            /** @description 亩, exact decimal */
            availableLand: string | null;
            chains: components["schemas"]["NamedRef"][];
            /** @description Masked */
            contactName: string | null;
            /** @description Masked */
            contactPhone: string | null;
            /** Format: date-time */
            createdAt: string;
            extra: {
                [key: string]: string;
            };
            gaps: string | null;
            id: string;
            isSample: boolean;
            /** @description North, in degrees */
            latitude: string | null;
            leadingIndustries: string[];
            liaison: string | null;
            /** @description East, in degrees */
            longitude: string | null;
            name: string;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            /** @description The base of which it is a part */
            parent: components["schemas"]["PlatformRef"] | null;
            /** @description 平方公里, exact decimal */
            plannedArea: string | null;
            regionCode: string | null;
            regionName: string | null;
            source: string | null;
            /** @description 平方米, exact decimal */
            standardWorkshop: string | null;
            standing: components["schemas"]["PlatformStanding"];
            systems: components["schemas"]["NamedMembership"][];
            /** @description The whole tree, bases before their parts; empty without one */
            tree: components["schemas"]["PlatformBranch"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            warnings: components["schemas"]["FieldWarning"][];
            /** @description Newest first */
            years: components["schemas"]["PlatformYearResponse"][];
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
            /** @enum {string} */
            confidentiality: "shared" | "internal";
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
            /** @description Masked; see `contacts/reveal` */
            responsiblePerson: string | null;
            /** @description Masked; see `contacts/reveal` */
            responsiblePhone: string | null;
            /** @description Not shared between the provinces: 内部, or not signed yet */
            restricted: boolean;
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
            /** @description Blockers that are not shown to this account */
            withheldBlockers: number;
            /** @description 万元, exact decimal; through the last closed period */
            yearInvestment: string;
        };
        SavedRelocation: {
            abilities: components["schemas"]["RelocationAbilities"];
            address: string | null;
            /** @description Those that this account may record now */
            allowedStages: components["schemas"]["AllowedRelocationStage"][];
            /** @description 万元, exact decimal */
            averageTaxes: string | null;
            code: string;
            /** @enum {string} */
            confidentiality: "shared" | "internal";
            /** @description Masked; see `contacts/reveal` */
            contactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            contactPhone: string | null;
            cooperationModel: components["schemas"]["CooperationModel"] | null;
            /** Format: date-time */
            createdAt: string;
            employees: number | null;
            enterprise: components["schemas"]["EnterpriseRef"] | null;
            extra: {
                [key: string]: string;
            };
            id: string;
            industryName: string | null;
            inTaxSharing: boolean | null;
            isSample: boolean;
            movedEmployees: number | null;
            /** @description Of the enterprise as it is called now, or as it was given */
            name: string;
            nature: components["schemas"]["RelocationNature"] | null;
            note: string | null;
            organization: components["schemas"]["OrganizationRef"] | null;
            originAddress: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactName: string | null;
            /** @description Masked; see `contacts/reveal` */
            originContactPhone: string | null;
            originOrganization: components["schemas"]["OrganizationRef"] | null;
            originRegionCode: string | null;
            originRegionName: string | null;
            /** @description Of the same enterprise, newest first */
            otherMoves: components["schemas"]["OtherMove"][];
            /** @description Those that are for the other side to record now */
            otherStages: components["schemas"]["RelocationStage"][];
            part: string | null;
            platform: components["schemas"]["PlatformRef"] | null;
            problems: string | null;
            regionCode: string | null;
            regionName: string | null;
            /** @description Not shared beyond the two sides */
            restricted: boolean;
            scope: components["schemas"]["RelocationScope"] | null;
            sharingFrom: string | null;
            sharingUntil: string | null;
            sides: components["schemas"]["RelocationSidesResponse"];
            signedOn: string | null;
            stage: components["schemas"]["RelocationStage"];
            /** @description As they were recorded, oldest first, with those taken back */
            stageRecords: components["schemas"]["RecordedStage"][];
            /** @description In their order, without those that were taken back */
            stages: components["schemas"]["EnteredStage"][];
            subject: components["schemas"]["RelocationSubject"];
            /** @description Where the register of enterprises does not hold it */
            subjectName: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description 平方米 */
            vacatedArea: string | null;
            version: number;
            /** @description To be looked at again; it was saved nevertheless */
            warnings: components["schemas"]["FieldWarning"][];
            /** @description The enterprise is not shared with who asks */
            withheldEnterprise: boolean;
            /** @description Other moves of the enterprise that are not shared with who asks */
            withheldMoves: number;
        };
        SavedViewList: {
            /** @description Own ones first, by name */
            items: components["schemas"]["SavedViewResponse"][];
        };
        SavedViewResponse: {
            address: string;
            columns: string[] | null;
            createdByName: string;
            id: string;
            name: string;
            /** @description With whom it is shared */
            organizationName: string | null;
            /** @description Made by whoever asks: to be changed and deleted */
            own: boolean;
            shared: boolean;
            version: number;
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
        SearchGroup: {
            /** @description The best first */
            items: components["schemas"]["SearchItem"][];
            /** @enum {string} */
            kind: "enterprise" | "platform" | "relocation" | "project" | "blocker" | "chain" | "cluster" | "link";
            /** @description How many match, as far as the account may see them */
            total: number;
            /** @description False where counting stopped */
            totalIsExact: boolean;
        };
        SearchItem: {
            code: components["schemas"]["MarkedText"] | null;
            id: string;
            /** @description What tells it from others of the same name */
            line: string | null;
            /** @description Where what was searched for stands: pairs of start and end */
            marks: number[][];
            /** @enum {string} */
            matched: "name" | "other-name" | "code" | "pinyin" | "initials";
            /** @description The former or other name by which it was found */
            otherName: components["schemas"]["MarkedText"] | null;
            /** @description Of a link: the chain or cluster that it belongs to */
            owner: components["schemas"]["SearchOwner"] | null;
            /** @description Key of its stage or status */
            state: string | null;
            title: string;
        };
        SearchOwner: {
            id: string;
            /** @enum {string} */
            kind: "chain" | "cluster";
        };
        SearchResponse: {
            /** @description Kinds of which something was found, the best match first */
            groups: components["schemas"]["SearchGroup"][];
        };
        SecurityRulesBody: {
            password: components["schemas"]["PasswordRulePart"];
            session: components["schemas"]["SessionRulePart"];
            signIn: components["schemas"]["SignInRulePart"];
            version: number;
        };
        SessionAccount: {
            displayName: string;
            email: string | null;
            id: string;
            organizationId: string | null;
            organizationName: string | null;
            username: string;
        };
        SessionResponse: {
            account: components["schemas"]["SessionAccount"];
            /** @description Identifies the running build; a page of another build offers to reload */
            build: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The session ends after so many minutes without a request */
            idleMinutes: number;
            /** @description Who leads the topic group today */
            leading: components["schemas"]["Leading"] | null;
            /** @description Nothing but changing the password is allowed */
            mustChangePassword: boolean;
            passwordRules: components["schemas"]["PasswordRulesResponse"];
            permissions: string[];
            previousSignIn: components["schemas"]["PreviousSignIn"] | null;
            roles: components["schemas"]["SessionRole"][];
            /** @description Whether sample data is loaded and every page must say so */
            sampleData: boolean;
        };
        SessionRole: {
            id: string;
            name: string;
        };
        SessionRulePart: {
            absoluteHours: number;
            idleMinutes: number;
        };
        SetCounts: {
            approved: number;
            excused: number;
            filling: number;
            locked: number;
            notStarted: number;
            returned: number;
            submitted: number;
        };
        SetPreferencesRequest: {
            items: components["schemas"]["PreferenceItem"][];
        };
        SettledValue: {
            field: string;
            /** @description Null: no entry, kept as it is written */
            ids: string[] | null;
            text: string;
        };
        SettleValuesRequest: {
            items: components["schemas"]["SettledValue"][];
            version: number;
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
        SignInRulePart: {
            failures: number;
            minutes: number;
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
        SnapshotSummary: {
            digest: string;
            /** @description 1 for the first locking, one more after each reopening */
            edition: number;
            id: string;
            rowCount: number;
            /** Format: date-time */
            takenAt: string;
            takenByName: string | null;
        };
        StageBackRequest: {
            reason?: string | null;
            /** @description The version that the stage is taken back on */
            version: number;
        };
        StageCount: {
            count: number;
            stage: components["schemas"]["ProjectStage"];
        };
        StagedFigure: {
            stages: components["schemas"]["StageCount"][];
            total: number;
        };
        StageResponse: {
            enteredOn: string;
            reason: string | null;
            stage: components["schemas"]["ProjectStage"];
        };
        StandingEnterprise: {
            creditCode: string | null;
            id: string;
            industryName: string | null;
            name: string;
            regionName: string | null;
        };
        SuggestionList: {
            /** @description Those with more reasons first */
            items: components["schemas"]["SuggestionResponse"][];
            total: number;
        };
        SuggestionReasonResponse: {
            /** @enum {string} */
            kind: "industry" | "word" | "listed";
            /** @description The industry, the word, or the link as the enterprise’s ledger has it */
            text: string;
        };
        SuggestionResponse: {
            enterprise: components["schemas"]["StandingEnterprise"];
            reasons: components["schemas"]["SuggestionReasonResponse"][];
        };
        SumsBefore: {
            /** @description 万元, exact decimal */
            totalFunds: string;
            /** @description 万元, exact decimal */
            totalInvestment: string;
            /** @description 万元, exact decimal */
            yearInvestment: string;
        };
        SystemSettingsBody: {
            /** @description Days for which access events are kept */
            accessEventDays: number;
            version: number;
        };
        SystemSettingsResponse: {
            /** @description Days for which access events are kept */
            accessEventDays: number;
            /** @description Sender of mails; null where no mail server is configured */
            mailFrom: string | null;
            version: number;
        };
        TagBody: {
            /** @description Id of a kind of honours */
            kind: string;
            /** @enum {string|null} */
            level?: "national" | "provincial" | "municipal" | "county" | null;
            year?: number | null;
        };
        TagCount: {
            count: number;
            kind: string;
        };
        TagKindList: {
            items: components["schemas"]["TagKindResponse"][];
        };
        TagKindResponse: {
            aliases: string[];
            /** @description Whether staff changed it since it shipped, or added it */
            edited: boolean;
            id: string;
            name: string;
        };
        TagResponse: {
            /** @description Id of a kind of honours */
            kind: string;
            /** @enum {string|null} */
            level: "national" | "provincial" | "municipal" | "county" | null;
            year: number | null;
        };
        UndoLeftDetails: {
            /**
             * Format: date-time
             * @description When it was changed last
             */
            at?: string;
            by?: components["schemas"]["UndoReferringResponse"][];
            byName?: string;
        };
        UndoLeftList: {
            items: components["schemas"]["UndoLeftResponse"][];
            total: number;
        };
        UndoLeftResponse: {
            details: components["schemas"]["UndoLeftDetails"];
            /** @description As the row calls it */
            name: string;
            /** @enum {string} */
            reason: "edited" | "referred-to" | "gone" | "accepted" | "out-of-scope" | "reference-gone";
            recordId: string;
            rowNumber: number;
        };
        UndoMergeRequest: {
            /** @description Of the enterprise that was kept */
            version: number;
        };
        UndoReferringResponse: {
            /** @description How many refer to it */
            count: number;
            /** @description Kind of the records */
            kind: string;
            /** @description Some of them, as far as they may be seen */
            names: string[];
        };
        UndoRequest: {
            version: number;
        };
        UnreadResponse: {
            unread: number;
        };
        UpdateAccountRequest: {
            displayName?: string;
            email?: string | null;
            /** @description The last day; none for without end */
            endsOn?: string | null;
            organizationId?: string;
            /** @description The first day; none for at once */
            startsOn?: string | null;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateBlockerRequest: {
            /**
             * @description Of a choke point
             * @enum {string|null}
             */
            baseClass?: "technology" | "component" | "material" | "software" | "process" | "service-platform" | null;
            /** @description Id, key, name or alias of a chain */
            chainId?: string | null;
            /**
             * @description Shared unless told
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            description?: string | null;
            /** @description Ids of the enterprises that it affects */
            enterpriseIds?: string[];
            extra?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind?: "missing-link" | "choke-point" | "policy-barrier" | "factor-shortage";
            /** @enum {string} */
            level?: "county-city" | "province" | "three-places" | "national";
            link?: string | null;
            measures?: string | null;
            /** @description Who raised it: id or key; the organization of whoever logs it unless told */
            organizationId?: string | null;
            /** @description Ids of the projects that it affects */
            projectIds?: string[];
            /** @description Today unless told */
            raisedOn?: string | null;
            regionCode?: string | null;
            title?: string;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateChainRequest: {
            /** @description Other names, each of at most 100 characters */
            aliases?: string[];
            batch?: number | null;
            /** @description 链长 */
            chainLeader?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactName?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactPhone?: string | null;
            /** @description The present term was wrong: mend it instead of beginning a new one */
            correct?: boolean;
            /** @description Id of the organization that leads it */
            leadOrganizationId?: string | null;
            /** @enum {string|null} */
            level?: "national" | "joint" | "cultivating" | null;
            name?: string;
            note?: string | null;
            /** @description The region that leads it */
            regionCode?: string | null;
            /** @description Keys of the chains and clusters that belong with it */
            relatedKeys?: string[];
            source?: string | null;
            /** @description The day from which this holds; since before anything is known without it */
            startsOn?: string | null;
            /** @enum {string} */
            status?: "candidate" | "published" | "retired";
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateCommentRequest: {
            body: string;
            /** @description Ids of people who may see the record */
            mentions?: string[];
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateDictionaryEntryRequest: {
            /** @description Other names, each of at most 100 characters */
            aliases?: string[];
            name?: string;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateEnterpriseRequest: {
            address?: string | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            /** @description Ids, keys, names or aliases of clusters */
            clusters?: string[];
            /**
             * @description Only its own side may set it
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactEmail?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
            contactName?: string | null;
            /** @description Kept encrypted; a masked value says that it is unchanged */
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
        UpdateEntryRequest: {
            actualCompletion?: string | null;
            actualProduction?: string | null;
            actualStart?: string | null;
            coordination?: string | null;
            /** @description By the code of the warning that they explain; replaces what there was */
            explanations?: {
                [key: string]: string;
            };
            /** @description 万元 of this period alone, exact decimal with at most 6 places; negative for a reduction */
            fundsInPlace?: string | null;
            imageProgress?: string | null;
            inStatistics?: boolean | null;
            /** @description 万元 of this period alone, exact decimal with at most 6 places; negative for a reduction */
            monthlyInvestment?: string | null;
            nextStep?: string | null;
            /** @enum {string|null} */
            noChangeReason?: "winter-stop" | "procedures" | "funds" | "land" | "other" | null;
            problems?: string | null;
            progress?: string | null;
            reductionReason?: string | null;
            /** @enum {string|null} */
            stage?: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated" | null;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateLeadingTermRequest: {
            /** Format: date */
            endsOn?: string;
            organizationId?: string;
            source?: string | null;
            /** Format: date */
            startsOn?: string;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateLinkRequest: {
            aliases?: string[];
            /** @description Codes of GB/T 4754 */
            industryIds?: string[];
            /** @description Words by which enterprises are found */
            keywords?: string[];
            name?: string;
            note?: string | null;
            source?: string | null;
            /** @enum {string} */
            status?: "draft" | "confirmed";
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateOrganizationRequest: {
            /** @description The day from which it cannot be chosen any more; null where it goes on */
            endedOn?: string | null;
            name?: string;
            parentId?: string | null;
            regionId?: string | null;
            shortName?: string;
            source?: string | null;
            /** @enum {string} */
            type?: "topic-group" | "department" | "city" | "district" | "county" | "platform-committee" | "coordination-office" | "ministry" | "other";
            /** @description The version that the change was made on */
            version: number;
        };
        UpdatePeriodRequest: {
            closesOn?: string | null;
            cutoffOn?: string | null;
            opensOn?: string | null;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdatePlatformRequest: {
            address?: string | null;
            aliases?: string[];
            /** @description 亩 */
            availableLand?: string | null;
            /** @description Ids, keys, names or aliases of chains */
            chains?: string[];
            contactName?: string | null;
            contactPhone?: string | null;
            extra?: {
                [key: string]: string;
            };
            /** @description 配套缺口 */
            gaps?: string | null;
            /** @description North, in degrees */
            latitude?: string | null;
            /** @description Free words */
            leadingIndustries?: string[];
            /** @description 对接单位 */
            liaison?: string | null;
            /** @description East, in degrees */
            longitude?: string | null;
            name?: string;
            note?: string | null;
            /** @description Who keeps the record: id or key; the organization of whoever enters it unless told */
            organizationId?: string | null;
            /** @description The base of which it is a part: id, key, name or other name */
            parentId?: string | null;
            /** @description 平方公里 */
            plannedArea?: string | null;
            regionCode?: string | null;
            source?: string | null;
            /** @description 平方米 */
            standardWorkshop?: string | null;
            systems?: components["schemas"]["PlatformMembershipRequest"][];
            /** @description The version that the change was made on */
            version: number;
            years?: components["schemas"]["PlatformYearRequest"][];
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
            /**
             * @description Only its own side may set it
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
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
            /** @description A mask means unchanged */
            responsiblePerson?: string | null;
            /** @description A mask means unchanged */
            responsiblePhone?: string | null;
            site?: string | null;
            sourceRegionCode?: string | null;
            /**
             * @description Of a new project: lead unless told
             * @enum {string}
             */
            stage?: "lead" | "negotiating" | "signed" | "planned-start" | "under-construction" | "completed" | "in-production" | "terminated";
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
        UpdateRelocationRequest: {
            address?: string | null;
            /** @description 万元 a year, of the three years before moving */
            averageTaxes?: string | null;
            /**
             * @description Shared unless told
             * @enum {string}
             */
            confidentiality?: "shared" | "internal";
            contactName?: string | null;
            contactPhone?: string | null;
            cooperationModel?: components["schemas"]["CooperationModel"] | null;
            /** @description Before moving */
            employees?: number | null;
            /** @description Id of the enterprise that moves */
            enterpriseId?: string | null;
            extra?: {
                [key: string]: string;
            };
            inTaxSharing?: boolean | null;
            /** @description Who moved along */
            movedEmployees?: number | null;
            nature?: components["schemas"]["RelocationNature"] | null;
            note?: string | null;
            /** @description Id or key */
            organizationId?: string | null;
            originAddress?: string | null;
            originContactName?: string | null;
            originContactPhone?: string | null;
            /** @description Id or key */
            originOrganizationId?: string | null;
            originRegionCode?: string | null;
            /** @description Which part of it moves */
            part?: string | null;
            /** @description Id, key, name or alias */
            platformId?: string | null;
            problems?: string | null;
            /** @description The destination */
            regionCode?: string | null;
            scope?: components["schemas"]["RelocationScope"] | null;
            sharingFrom?: string | null;
            sharingUntil?: string | null;
            /** @description The day on which each stage was entered, by stage; a new relocation is an intent of today unless told */
            stageDays?: {
                [key: string]: string;
            };
            subject?: components["schemas"]["RelocationSubject"];
            /** @description What is called so where the register of enterprises does not hold it */
            subjectName?: string | null;
            /** @description Why it was terminated */
            terminationReason?: string | null;
            /** @description 平方米, at most two decimals */
            vacatedArea?: string | null;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateRoleRequest: {
            description?: string | null;
            /** @description Has effect only in 产业组 and in the organization that leads it */
            followsLeading?: boolean;
            name?: string;
            permissions?: string[];
            /** @description For the scope “regions”; each covers all below it */
            regionIds?: string[];
            /** @enum {string} */
            scope?: "all" | "regions" | "organization-tree" | "organization" | "own-records";
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateSavedViewRequest: {
            address?: string;
            /** @description The columns shown; null for the usual */
            columns?: string[] | null;
            name?: string;
            /** @description With everybody of the own organization and below it */
            shared?: boolean;
            /** @description The version that the change was made on */
            version: number;
        };
        UpdateTermRequest: {
            batch?: number | null;
            /** @description 链长 */
            chainLeader?: string | null;
            /** @description Id of the organization that leads it */
            leadOrganizationId?: string | null;
            /** @enum {string|null} */
            level?: "national" | "joint" | "cultivating" | null;
            name?: string;
            /** @description The region that leads it */
            regionCode?: string | null;
            source?: string | null;
            startsOn?: string | null;
            /** @enum {string} */
            status?: "candidate" | "published" | "retired";
            /** @description The version of the chain or cluster that the change was made on */
            version: number;
        };
        ValueMeaningResponse: {
            /** @description Null: no entry, kept as it is written */
            ids: string[] | null;
            labels: string[];
            /** @description An earlier list of the organization taught it */
            learned: boolean;
        };
        ValueProvenance: {
            actorName: string | null;
            /** Format: date-time */
            at: string;
            batch: components["schemas"]["ProvenanceBatch"] | null;
            /** @description As the record has it; figures as `years.2025.revenue`, other columns as `extra.<name>` */
            field: string;
            /** @enum {string} */
            origin: "request" | "import" | "merge" | "sample" | "reference" | "system";
        };
        WaitingItem: {
            /**
             * @description What is to be done
             * @enum {string}
             */
            action: "assign" | "accept" | "start" | "work" | "close" | "fill" | "refill" | "review" | "read" | "advance" | "answer" | "confirm";
            /** @description Number of a blocker; period of a set */
            code: string | null;
            /** @description Questions of an import, links to confirm, days that a relocation stands still */
            count: number | null;
            /** @description Who raised or leads it; why a set was returned */
            detail: string | null;
            dueOn: string | null;
            id: string;
            /** @enum {string} */
            kind: "blocker" | "entry-set" | "mention" | "relocation" | "import" | "links";
            light: components["schemas"]["LightResponse"] | null;
            /** @description Of a mention: the page that it is on */
            link: string | null;
            /** @description Of a set */
            organizationId: string | null;
            /** @description Of a set */
            periodId: string | null;
            /** @description Of an import; of links what they belong to, chain or cluster */
            register: string | null;
            /** @description Of a relocation: the key of its stage */
            stage: string | null;
            title: string;
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
    Accounts_list: {
        parameters: {
            query?: {
                /** @description An organization with everything below it */
                organizationId?: string;
                page?: number;
                pageSize?: number;
                /** @description Any part of user name, name or e-mail address */
                q?: string;
                roleId?: string;
                sort?: "username" | "-username" | "displayName" | "-displayName" | "organization" | "-organization" | "lastSignInAt" | "-lastSignInAt" | "createdAt" | "-createdAt";
                status?: "active" | "disabled" | "expired" | "not-started";
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
                    "application/json": components["schemas"]["AccountList"];
                };
            };
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
        };
    };
    Accounts_show: {
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
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    Accounts_update: {
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
                "application/json": components["schemas"]["UpdateAccountRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    Accounts_disable: {
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
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    Accounts_enable: {
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
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    Accounts_resetPassword: {
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
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
        };
    };
    Accounts_assignRoles: {
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
                "application/json": components["schemas"]["AssignRolesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    Accounts_unlock: {
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
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
        };
    };
    ApiTokens_list: {
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
                    "application/json": components["schemas"]["ApiTokenList"];
                };
            };
        };
    };
    ApiTokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
        };
    };
    ApiTokens_revoke: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Attachments_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Attachments_file: {
        parameters: {
            query?: {
                /** @description Show it in the page instead of saving it */
                inline?: "1";
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
                    "application/json": string;
                };
            };
        };
    };
    AuditRecord_list: {
        parameters: {
            query?: {
                accountId?: string[];
                /** @description First day in Beijing, YYYY-MM-DD */
                from?: string;
                /** @description Kinds of records */
                kind?: ("enterprise" | "project" | "blocker" | "relocation" | "attachment" | "comment" | "saved-view" | "progress-entry" | "entry-set" | "reporting-period" | "monthly-report" | "import-batch" | "import-memory" | "export-form" | "proposal" | "record-invitation" | "account" | "role" | "organization" | "leading-term" | "setting" | "region" | "industry" | "chain" | "cluster" | "chain-link" | "platform_system" | "tag-kind" | "receiving_platform" | "access-event")[];
                /** @description Operations on rows, events of access */
                operation?: ("insert" | "update" | "delete" | "sign-in" | "sign-out" | "refusal" | "export" | "download" | "reveal" | "password" | "session-end" | "token")[];
                page?: number;
                pageSize?: number;
                /** @description Part of the name of a person or a record, or of an address */
                q?: string;
                /** @description Id of a record */
                recordId?: string;
                /** @description Changed rows, or events of access */
                source?: "rows" | "access";
                /** @description Last day in Beijing, YYYY-MM-DD */
                to?: string;
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
                    "application/json": components["schemas"]["AuditList"];
                };
            };
        };
    };
    AuditRecord_export: {
        parameters: {
            query?: {
                accountId?: string[];
                /** @description First day in Beijing, YYYY-MM-DD */
                from?: string;
                /** @description Kinds of records */
                kind?: ("enterprise" | "project" | "blocker" | "relocation" | "attachment" | "comment" | "saved-view" | "progress-entry" | "entry-set" | "reporting-period" | "monthly-report" | "import-batch" | "import-memory" | "export-form" | "proposal" | "record-invitation" | "account" | "role" | "organization" | "leading-term" | "setting" | "region" | "industry" | "chain" | "cluster" | "chain-link" | "platform_system" | "tag-kind" | "receiving_platform" | "access-event")[];
                /** @description Operations on rows, events of access */
                operation?: ("insert" | "update" | "delete" | "sign-in" | "sign-out" | "refusal" | "export" | "download" | "reveal" | "password" | "session-end" | "token")[];
                /** @description Part of the name of a person or a record, or of an address */
                q?: string;
                /** @description Id of a record */
                recordId?: string;
                /** @description Changed rows, or events of access */
                source?: "rows" | "access";
                /** @description Last day in Beijing, YYYY-MM-DD */
                to?: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    BlockerBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    BlockerBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    BlockerBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    BlockerBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    BlockerBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    BlockerBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    BlockerBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    BlockerBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    BlockerBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    BlockerExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    BlockerExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    BlockerExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BlockerExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    BlockerExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockerExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    BlockerExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    BlockerExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    BlockerExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    BlockerImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    BlockerImports_create: {
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
    BlockerImports_show: {
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
    BlockerImports_again: {
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
    BlockerDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    BlockerImports_cancel: {
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
    BlockerImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    BlockerImports_commit: {
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
    BlockerImports_fields: {
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
    BlockerImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    BlockerImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    BlockerDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    BlockerDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    BlockerImports_readAgain: {
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
    BlockerImports_refused: {
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
    BlockerImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    BlockerImports_answer: {
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
    BlockerDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    BlockerImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    BlockerDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    BlockerImports_sheet: {
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
    BlockerImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    BlockerImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    BlockerImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    BlockerImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    BlockerImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    BlockerImportMemory_forgetAll: {
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
    BlockerImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    BlockerImports_template: {
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
                content?: never;
            };
        };
    };
    BlockerProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    BlockerProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    BlockerProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    BlockerProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    Blockers_list: {
        parameters: {
            query?: {
                /** @description Ids or keys of chains */
                chainId?: string[];
                kind?: ("missing-link" | "choke-point" | "policy-barrier" | "factor-shortage")[];
                /** @description Ids or keys of lead organizations */
                leadOrganizationId?: string[];
                level?: ("county-city" | "province" | "three-places" | "national")[];
                /** @description Only what waits for the organization of who asks */
                mine?: boolean;
                page?: number;
                pageSize?: number;
                /** @description The project that it affects */
                projectId?: string;
                /** @description Any part of code, title or description */
                q?: string;
                sort?: "raisedOn" | "-raisedOn" | "deadline" | "-deadline" | "code" | "-code";
                status?: ("raised" | "assigned" | "accepted" | "in-progress" | "closing-requested" | "closed")[];
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
                    "application/json": components["schemas"]["BlockerList"];
                };
            };
        };
    };
    Blockers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBlockerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerDetail"];
                };
            };
        };
    };
    Blockers_show: {
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
                    "application/json": components["schemas"]["BlockerDetail"];
                };
            };
        };
    };
    BlockerBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Blockers_update: {
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
                "application/json": components["schemas"]["UpdateBlockerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerDetail"];
                };
            };
        };
    };
    Blockers_reveal: {
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
                    "application/json": components["schemas"]["BlockerContactsResponse"];
                };
            };
        };
    };
    Blockers_history: {
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
    Blockers_note: {
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
                "application/json": components["schemas"]["BlockerNoteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerDetail"];
                };
            };
        };
    };
    Blockers_step: {
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
                "application/json": components["schemas"]["BlockerStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockerDetail"];
                };
            };
        };
    };
    BlockerExportOrders_export: {
        parameters: {
            query?: {
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                kind?: ("missing-link" | "choke-point" | "policy-barrier" | "factor-shortage")[];
                /** @description Ids or keys of lead organizations */
                leadOrganizationId?: string[];
                level?: ("county-city" | "province" | "three-places" | "national")[];
                /** @description Only what waits for the organization of who asks */
                mine?: boolean;
                /** @description The project that it affects */
                projectId?: string;
                /** @description Any part of code, title or description */
                q?: string;
                sort?: "raisedOn" | "-raisedOn" | "deadline" | "-deadline" | "code" | "-code";
                status?: ("raised" | "assigned" | "accepted" | "in-progress" | "closing-requested" | "closed")[];
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
                content?: never;
            };
        };
    };
    ChainBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    ChainBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    ChainBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    ChainBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    ChainBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    ChainBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ChainBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ChainBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    ChainBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    ChainExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    ChainExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    ChainExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChainExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    ChainExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChainExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    ChainExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ChainExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ChainExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ChainImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    ChainImports_create: {
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
    ChainImports_show: {
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
    ChainImports_again: {
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
    ChainDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    ChainImports_cancel: {
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
    ChainImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    ChainImports_commit: {
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
    ChainImports_fields: {
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
    ChainImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    ChainImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    ChainDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    ChainDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    ChainImports_readAgain: {
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
    ChainImports_refused: {
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
    ChainImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    ChainImports_answer: {
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
    ChainDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    ChainImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    ChainDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    ChainImports_sheet: {
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
    ChainImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    ChainImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    ChainImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    ChainImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    ChainImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    ChainImportMemory_forgetAll: {
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
    ChainImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    ChainImports_template: {
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
                content?: never;
            };
        };
    };
    ChainLinks_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    ChainLinks_update: {
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
                "application/json": components["schemas"]["UpdateLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
        };
    };
    Placing_placed: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Part of a name or code */
                q?: string;
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
                    "application/json": components["schemas"]["PlacedEnterpriseList"];
                };
            };
        };
    };
    Placing_place: {
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
                "application/json": components["schemas"]["PlaceEnterprisesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedCount"];
                };
            };
        };
    };
    Placing_takeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterpriseId: string;
                id: string;
            };
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
    ChainLinks_history: {
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
    ChainLinks_move: {
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
                "application/json": components["schemas"]["MoveLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
        };
    };
    Placing_suggested: {
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
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
        };
    };
    Placing_decline: {
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
                "application/json": components["schemas"]["EnterprisesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclinedCount"];
                };
            };
        };
    };
    ChainProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    ChainProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ChainProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ChainProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    Chains_list: {
        parameters: {
            query?: {
                batch?: string[];
                /** @description Ids of the organizations that lead it */
                leadOrganizationId?: string[];
                level?: ("national" | "joint" | "cultivating")[];
                /** @description The day whose names are wanted; today without it */
                on?: string;
                page?: number;
                /** @description Everything without it */
                pageSize?: number;
                /** @description Words, pinyin or initials of its names and of who leads it */
                q?: string;
                /** @description Regions that lead it, or what they lie in */
                regionCode?: string[];
                /** @description The order of the dictionary without it */
                sort?: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
                status?: ("candidate" | "published" | "retired")[];
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
                    "application/json": components["schemas"]["ChainList"];
                };
            };
        };
    };
    Chains_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChainRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Chains_show: {
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
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    ChainBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Chains_update: {
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
                "application/json": components["schemas"]["UpdateChainRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Chains_reveal: {
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
                    "application/json": components["schemas"]["ChainContactsResponse"];
                };
            };
        };
    };
    Chains_history: {
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
    ChainLinks_tree: {
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
                    "application/json": components["schemas"]["LinkTree"];
                };
            };
        };
    };
    ChainLinks_create: {
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
                "application/json": components["schemas"]["CreateLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
        };
    };
    ChainLinks_confirm: {
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
                "application/json": components["schemas"]["ConfirmLinksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedLinks"];
                };
            };
        };
    };
    ChainLinks_save: {
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
                "application/json": components["schemas"]["RegionalRolesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkTree"];
                };
            };
        };
    };
    Chains_removeTerm: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                termId: string;
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
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Chains_changeTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                termId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTermRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    ChainExportOrders_export: {
        parameters: {
            query?: {
                batch?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                /** @description Ids of the organizations that lead it */
                leadOrganizationId?: string[];
                level?: ("national" | "joint" | "cultivating")[];
                /** @description The day whose names are wanted; today without it */
                on?: string;
                /** @description Words, pinyin or initials of its names and of who leads it */
                q?: string;
                /** @description Regions that lead it, or what they lie in */
                regionCode?: string[];
                /** @description The order of the dictionary without it */
                sort?: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
                status?: ("candidate" | "published" | "retired")[];
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
                content?: never;
            };
        };
    };
    ClusterBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    ClusterBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    ClusterBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    ClusterBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    ClusterBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    ClusterBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ClusterBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ClusterBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    ClusterBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    ClusterExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    ClusterExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    ClusterExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ClusterExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    ClusterExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    ClusterExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ClusterExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ClusterExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ClusterImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    ClusterImports_create: {
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
    ClusterImports_show: {
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
    ClusterImports_again: {
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
    ClusterDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    ClusterImports_cancel: {
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
    ClusterImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    ClusterImports_commit: {
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
    ClusterImports_fields: {
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
    ClusterImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    ClusterImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    ClusterDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    ClusterDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    ClusterImports_readAgain: {
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
    ClusterImports_refused: {
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
    ClusterImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    ClusterImports_answer: {
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
    ClusterDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    ClusterImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    ClusterDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    ClusterImports_sheet: {
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
    ClusterImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    ClusterImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    ClusterImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    ClusterImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    ClusterImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    ClusterImportMemory_forgetAll: {
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
    ClusterImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    ClusterImports_template: {
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
                content?: never;
            };
        };
    };
    ClusterProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    ClusterProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ClusterProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ClusterProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    Clusters_list: {
        parameters: {
            query?: {
                batch?: string[];
                /** @description Ids of the organizations that lead it */
                leadOrganizationId?: string[];
                level?: ("national" | "joint" | "cultivating")[];
                /** @description The day whose names are wanted; today without it */
                on?: string;
                page?: number;
                /** @description Everything without it */
                pageSize?: number;
                /** @description Words, pinyin or initials of its names and of who leads it */
                q?: string;
                /** @description Regions that lead it, or what they lie in */
                regionCode?: string[];
                /** @description The order of the dictionary without it */
                sort?: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
                status?: ("candidate" | "published" | "retired")[];
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
                    "application/json": components["schemas"]["ChainList"];
                };
            };
        };
    };
    Clusters_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChainRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Clusters_show: {
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
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    ClusterBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Clusters_update: {
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
                "application/json": components["schemas"]["UpdateChainRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Clusters_reveal: {
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
                    "application/json": components["schemas"]["ChainContactsResponse"];
                };
            };
        };
    };
    Clusters_history: {
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
    ClusterLinks_tree: {
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
                    "application/json": components["schemas"]["LinkTree"];
                };
            };
        };
    };
    ClusterLinks_create: {
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
                "application/json": components["schemas"]["CreateLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
        };
    };
    ClusterLinks_confirm: {
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
                "application/json": components["schemas"]["ConfirmLinksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedLinks"];
                };
            };
        };
    };
    ClusterLinks_save: {
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
                "application/json": components["schemas"]["RegionalRolesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkTree"];
                };
            };
        };
    };
    Clusters_removeTerm: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                termId: string;
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
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    Clusters_changeTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                termId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTermRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainRecord"];
                };
            };
        };
    };
    ClusterExportOrders_export: {
        parameters: {
            query?: {
                batch?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                /** @description Ids of the organizations that lead it */
                leadOrganizationId?: string[];
                level?: ("national" | "joint" | "cultivating")[];
                /** @description The day whose names are wanted; today without it */
                on?: string;
                /** @description Words, pinyin or initials of its names and of who leads it */
                q?: string;
                /** @description Regions that lead it, or what they lie in */
                regionCode?: string[];
                /** @description The order of the dictionary without it */
                sort?: "order" | "-order" | "name" | "-name" | "status" | "-status" | "batch" | "-batch" | "level" | "-level" | "regionCode" | "-regionCode" | "linkCount" | "-linkCount" | "enterpriseCount" | "-enterpriseCount" | "updatedAt" | "-updatedAt";
                status?: ("candidate" | "published" | "retired")[];
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
                content?: never;
            };
        };
    };
    Comments_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Comments_update: {
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
                "application/json": components["schemas"]["UpdateCommentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
        };
    };
    Dictionaries_all: {
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
                    "application/json": components["schemas"]["DictionaryList"];
                };
            };
        };
    };
    Dictionaries_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description The entry whose parts are wanted; the topmost entries without it */
                parent?: string;
                /** @description Part of a name, alias or code, anywhere in the dictionary */
                q?: string;
            };
            header?: never;
            path: {
                name: "regions" | "industries" | "chains" | "clusters" | "platform-systems" | "tags";
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
                    "application/json": components["schemas"]["DictionaryEntryList"];
                };
            };
        };
    };
    Dictionaries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: "regions" | "industries" | "chains" | "clusters" | "platform-systems" | "tags";
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
                    "application/json": components["schemas"]["DictionaryEntry"];
                };
            };
        };
    };
    Dictionaries_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: "regions" | "industries" | "chains" | "clusters" | "platform-systems" | "tags";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDictionaryEntryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryEntry"];
                };
            };
        };
    };
    Dictionaries_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagKindRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DictionaryEntry"];
                };
            };
        };
    };
    Bin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of name, former names, code, pinyin or initials */
                q?: string;
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
                    "application/json": components["schemas"]["BinList"];
                };
            };
        };
    };
    Bin_restore: {
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
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
        };
    };
    EnterpriseBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    EnterpriseBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    EnterpriseBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    EnterpriseBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    EnterpriseBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    EnterpriseBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    EnterpriseBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    Duplicates_list: {
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
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
        };
    };
    Duplicates_markDistinct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistinctRequest"];
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
    EnterpriseExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    EnterpriseExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    EnterpriseExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EnterpriseExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    EnterpriseExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEnterpriseExport"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    EnterpriseExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    EnterpriseExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    EnterpriseExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    EnterpriseImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    EnterpriseImports_create: {
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
    EnterpriseImports_show: {
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
    EnterpriseImports_again: {
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
    EnterpriseDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    EnterpriseImports_cancel: {
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
    EnterpriseImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    EnterpriseImports_commit: {
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
    EnterpriseImports_fields: {
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
    EnterpriseImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    EnterpriseImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    EnterpriseDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    EnterpriseDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    EnterpriseImports_readAgain: {
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
    EnterpriseImports_refused: {
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
    EnterpriseImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    EnterpriseImports_answer: {
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
    EnterpriseDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    EnterpriseImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    EnterpriseDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    EnterpriseImports_sheet: {
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
    EnterpriseImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    EnterpriseImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    EnterpriseImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    EnterpriseImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    EnterpriseImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    EnterpriseImportMemory_forgetAll: {
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
    EnterpriseImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    EnterpriseImports_template: {
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
                content?: never;
            };
        };
    };
    EnterpriseProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    EnterpriseProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    EnterpriseProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    EnterpriseProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    Enterprises_list: {
        parameters: {
            query?: {
                /** @description The records that this import added or updated */
                batchId?: string;
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Ids or keys of clusters */
                clusterId?: string[];
                confidentiality?: "shared" | "internal";
                /** @description Industry codes; each covers everything below it */
                industryCode?: string[];
                /** @description Links of a chain, such as 上游 */
                link?: string[];
                /** @description Ids of links; each covers everything below it */
                linkId?: string[];
                page?: number;
                pageSize?: number;
                /** @description Ids or keys of receiving platforms */
                platformId?: string[];
                /** @description Any part of name, former names, code, pinyin or initials */
                q?: string;
                /** @description Region codes; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "creditCode" | "-creditCode" | "regionCode" | "-regionCode" | "establishedOn" | "-establishedOn" | "registeredCapital" | "-registeredCapital" | "employees" | "-employees" | "updatedAt" | "-updatedAt";
                tagKind?: string[];
                /** @description With `tagKind` the year of that very honour */
                tagYear?: number[];
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
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
        };
    };
    Bin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Enterprises_reveal: {
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
                    "application/json": components["schemas"]["EnterpriseContactsResponse"];
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
    Merging_merge: {
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
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
        };
    };
    Merging_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
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
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
        };
    };
    Merging_list: {
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
                    "application/json": components["schemas"]["MergeList"];
                };
            };
        };
    };
    Merging_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMergeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
        };
    };
    Provenance_list: {
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
                    "application/json": components["schemas"]["ProvenanceList"];
                };
            };
        };
    };
    EnterpriseExportOrders_export: {
        parameters: {
            query?: {
                /** @description The records that this import added or updated */
                batchId?: string;
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Ids or keys of clusters */
                clusterId?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                confidentiality?: "shared" | "internal";
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                /** @description Industry codes; each covers everything below it */
                industryCode?: string[];
                /** @description Links of a chain, such as 上游 */
                link?: string[];
                /** @description Ids of links; each covers everything below it */
                linkId?: string[];
                /** @description Ids or keys of receiving platforms */
                platformId?: string[];
                /** @description Any part of name, former names, code, pinyin or initials */
                q?: string;
                /** @description Region codes; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "creditCode" | "-creditCode" | "regionCode" | "-regionCode" | "establishedOn" | "-establishedOn" | "registeredCapital" | "-registeredCapital" | "employees" | "-employees" | "updatedAt" | "-updatedAt";
                tagKind?: string[];
                /** @description With `tagKind` the year of that very honour */
                tagYear?: number[];
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
                content?: never;
            };
        };
    };
    EntrySets_step: {
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
                "application/json": components["schemas"]["EntrySetStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntrySetResponse"];
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
    LeadingTerms_list: {
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
                    "application/json": components["schemas"]["LeadingTermList"];
                };
            };
        };
    };
    LeadingTerms_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLeadingTermRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingTermResponse"];
                };
            };
        };
    };
    LeadingTerms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LeadingTerms_update: {
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
                "application/json": components["schemas"]["UpdateLeadingTermRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadingTermResponse"];
                };
            };
        };
    };
    Settings_lightRules: {
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
                    "application/json": components["schemas"]["LightRulesBody"];
                };
            };
        };
    };
    Settings_changeLightRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LightRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LightRulesBody"];
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
    NotificationPreferences_show: {
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
                    "application/json": components["schemas"]["PreferenceList"];
                };
            };
        };
    };
    NotificationPreferences_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Only those that were not read */
                unread?: boolean;
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
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
        };
    };
    Notifications_markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
        };
    };
    Notifications_unread: {
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
                    "application/json": components["schemas"]["UnreadResponse"];
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
    Organizations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
        };
    };
    Organizations_update: {
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
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
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
    Overview_changes: {
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
                    "application/json": components["schemas"]["RecentChangeList"];
                };
            };
        };
    };
    PlatformBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    PlatformBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    PlatformBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    PlatformBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    PlatformBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    PlatformBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    PlatformBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    PlatformBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    PlatformBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    PlatformExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    PlatformExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    PlatformExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PlatformExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    PlatformExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    PlatformExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    PlatformExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    PlatformExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    PlatformImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    PlatformImports_create: {
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
    PlatformImports_show: {
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
    PlatformImports_again: {
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
    PlatformDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    PlatformImports_cancel: {
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
    PlatformImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    PlatformImports_commit: {
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
    PlatformImports_fields: {
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
    PlatformImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    PlatformImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    PlatformDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    PlatformDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    PlatformImports_readAgain: {
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
    PlatformImports_refused: {
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
    PlatformImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    PlatformImports_answer: {
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
    PlatformDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    PlatformImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    PlatformDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    PlatformImports_sheet: {
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
    PlatformImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    PlatformImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    PlatformImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    PlatformImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    PlatformImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    PlatformImportMemory_forgetAll: {
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
    PlatformImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    PlatformImports_template: {
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
                content?: never;
            };
        };
    };
    PlatformProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    PlatformProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    PlatformProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    PlatformProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
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
    Platforms_list: {
        parameters: {
            query?: {
                /** @description Categories of platform systems, written system:category */
                category?: string[];
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Any part of a leading industry */
                industry?: string[];
                page?: number;
                pageSize?: number;
                /** @description The platform of which they are parts */
                parentId?: string;
                /** @description Any part of name, other names, leading industries or address */
                q?: string;
                /** @description Region codes; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "regionCode" | "-regionCode" | "plannedArea" | "-plannedArea" | "availableLand" | "-availableLand" | "standardWorkshop" | "-standardWorkshop" | "updatedAt" | "-updatedAt";
                /** @description Keys of platform systems */
                system?: string[];
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
                    "application/json": components["schemas"]["PlatformList"];
                };
            };
        };
    };
    Platforms_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlatformRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlatform"];
                };
            };
        };
    };
    Platforms_show: {
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
                    "application/json": components["schemas"]["PlatformDetail"];
                };
            };
        };
    };
    PlatformBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Platforms_update: {
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
                "application/json": components["schemas"]["UpdatePlatformRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPlatform"];
                };
            };
        };
    };
    Platforms_reveal: {
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
                    "application/json": components["schemas"]["PlatformContactsResponse"];
                };
            };
        };
    };
    Platforms_history: {
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
    PlatformExportOrders_export: {
        parameters: {
            query?: {
                /** @description Categories of platform systems, written system:category */
                category?: string[];
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                /** @description Any part of a leading industry */
                industry?: string[];
                /** @description The platform of which they are parts */
                parentId?: string;
                /** @description Any part of name, other names, leading industries or address */
                q?: string;
                /** @description Region codes; each covers everything below it */
                regionCode?: string[];
                sort?: "name" | "-name" | "regionCode" | "-regionCode" | "plannedArea" | "-plannedArea" | "availableLand" | "-availableLand" | "standardWorkshop" | "-standardWorkshop" | "updatedAt" | "-updatedAt";
                /** @description Keys of platform systems */
                system?: string[];
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
                content?: never;
            };
        };
    };
    Platforms_summary: {
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
                    "application/json": components["schemas"]["PlatformSummary"];
                };
            };
        };
    };
    Entries_update: {
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
                "application/json": components["schemas"]["UpdateEntryRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
        };
    };
    ProjectBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    ProjectBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    ProjectBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    ProjectBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    ProjectBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    ProjectBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ProjectBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    ProjectBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    ProjectBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    ProjectExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    ProjectExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    ProjectExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProjectExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    ProjectExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    ProjectExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ProjectExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    ProjectExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ProjectImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    ProjectImports_create: {
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
    ProjectImports_show: {
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
    ProjectImports_again: {
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
    ProjectDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    ProjectImports_cancel: {
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
    ProjectImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    ProjectImports_commit: {
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
    ProjectImports_fields: {
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
    ProjectImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    ProjectImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    ProjectDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    ProjectDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    ProjectImports_readAgain: {
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
    ProjectImports_refused: {
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
    ProjectImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    ProjectImports_answer: {
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
    ProjectDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    ProjectImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    ProjectDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    ProjectImports_sheet: {
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
    ProjectImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    ProjectImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    ProjectImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    ProjectImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    ProjectImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    ProjectImportMemory_forgetAll: {
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
    ProjectImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    ProjectImports_template: {
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
                content?: never;
            };
        };
    };
    ProjectProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    ProjectProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ProjectProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    ProjectProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
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
                confidentiality?: "shared" | "internal";
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
    ProjectBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Projects_reveal: {
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
                    "application/json": components["schemas"]["RevealedProjectContacts"];
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
    ProjectExportOrders_export: {
        parameters: {
            query?: {
                /** @description Ids or keys of chains */
                chainId?: string[];
                /** @description Ids or keys of clusters */
                clusterId?: string[];
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                confidentiality?: "shared" | "internal";
                contacts?: "masked" | "reveal";
                /** @description A form of one’s own to fill in */
                form?: string;
                /** @description Ids or keys of responsible organizations */
                organizationId?: string[];
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
                content?: never;
            };
        };
    };
    OpenProposals_open: {
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
                    "application/json": components["schemas"]["OpenProposals"];
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
    Attachments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
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
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
        };
    };
    Attachments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /**
                     * @default attachment
                     * @enum {string}
                     */
                    purpose?: "attachment" | "evidence";
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
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
                    "application/json": components["schemas"]["CommentList"];
                };
            };
        };
    };
    Comments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentResponse"];
                };
            };
        };
    };
    Sharing_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
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
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
        };
    };
    Sharing_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
        };
    };
    Sharing_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
                organizationId: string;
            };
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
    Comments_people: {
        parameters: {
            query?: {
                /** @description Any part of the name or of the organization */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
                kind: string;
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
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
        };
    };
    Sharing_present: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceResponse"];
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
    RelocationBin_list: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Any part of what the record is called */
                q?: string;
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
                    "application/json": components["schemas"]["RecordBinList"];
                };
            };
        };
    };
    RelocationBin_restore: {
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
                    "application/json": components["schemas"]["RestoredRecord"];
                };
            };
        };
    };
    RelocationBulk_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkOrderRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkOrdered"];
                };
            };
        };
    };
    RelocationBulk_fields: {
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
                    "application/json": components["schemas"]["BulkFieldList"];
                };
            };
        };
    };
    RelocationBulk_list: {
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
                    "application/json": components["schemas"]["BulkOrderList"];
                };
            };
        };
    };
    RelocationBulk_show: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    RelocationBulk_cancel: {
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
                    "application/json": components["schemas"]["BulkOrderResponse"];
                };
            };
        };
    };
    RelocationBulk_left: {
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
                    "application/json": components["schemas"]["BulkLeftList"];
                };
            };
        };
    };
    RelocationBulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    RelocationExportForms_list: {
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
                    "application/json": components["schemas"]["ExportFormList"];
                };
            };
        };
    };
    RelocationExportForms_add: {
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
                    name: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFormResponse"];
                };
            };
        };
    };
    RelocationExportForms_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RelocationExports_list: {
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
                    "application/json": components["schemas"]["ExportList"];
                };
            };
        };
    };
    RelocationExportOrders_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelocationExportOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExport"];
                };
            };
        };
    };
    RelocationExports_show: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    RelocationExports_cancel: {
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
                    "application/json": components["schemas"]["ExportResponse"];
                };
            };
        };
    };
    RelocationExports_file: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    RelocationImports_list: {
        parameters: {
            query?: {
                /** @description Uploaded on this day (Shanghai) or later */
                from?: string;
                /** @description Id of the account that takes care of the batch, or made it; `me` for the own one */
                keeper?: string;
                page?: number;
                pageSize?: number;
                /** @description Part of the name of the file */
                q?: string;
                status?: ("reading" | "needs-input" | "ready" | "committing" | "committed" | "undoing" | "undone" | "cancelled" | "failed")[];
                /** @description Uploaded on this day or earlier */
                to?: string;
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
    RelocationImports_create: {
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
    RelocationImports_show: {
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
    RelocationImports_again: {
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
    RelocationDeciding_answers: {
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
                "application/json": components["schemas"]["AnswersRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredRowsResponse"];
                };
            };
        };
    };
    RelocationImports_cancel: {
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
    RelocationImports_colleagues: {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
        };
    };
    RelocationImports_commit: {
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
    RelocationImports_fields: {
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
    RelocationImports_original: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    RelocationImports_handOver: {
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
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
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
    RelocationDeciding_mode: {
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
                "application/json": components["schemas"]["ImportModeRequest"];
            };
        };
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
    RelocationDeciding_problems: {
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
                    "application/json": components["schemas"]["CountedProblemList"];
                };
            };
        };
    };
    RelocationImports_readAgain: {
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
    RelocationImports_refused: {
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
    RelocationImports_rows: {
        parameters: {
            query?: {
                answered?: boolean;
                decision?: ("new" | "update" | "unchanged" | "duplicate" | "question" | "refused")[];
                edited?: boolean;
                page?: number;
                pageSize?: number;
                /** @description Code of a problem that the rows have */
                problem?: string;
                /** @description Part of the name, or of a code */
                q?: string;
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
    RelocationImports_answer: {
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
    RelocationDeciding_beside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowNumber: number;
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
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
        };
    };
    RelocationImportReading_edit: {
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
                "application/json": components["schemas"]["EditCellRequest"];
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
    RelocationDeciding_rowMode: {
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
                "application/json": components["schemas"]["RowModeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRowsResponse"];
                };
            };
        };
    };
    RelocationImports_sheet: {
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
    RelocationImports_undo: {
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
                "application/json": components["schemas"]["UndoRequest"];
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
    RelocationImports_undoLeft: {
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
                    "application/json": components["schemas"]["UndoLeftList"];
                };
            };
        };
    };
    RelocationImportReading_list: {
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
                    "application/json": components["schemas"]["ListedValueList"];
                };
            };
        };
    };
    RelocationImportReading_settle: {
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
                "application/json": components["schemas"]["SettleValuesRequest"];
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
    RelocationImportMemory_list: {
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
                    "application/json": components["schemas"]["ImportMemoryList"];
                };
            };
        };
    };
    RelocationImportMemory_forgetAll: {
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
    RelocationImportMemory_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memoryId: string;
            };
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
    RelocationImports_template: {
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
                content?: never;
            };
        };
    };
    RelocationProposals_list: {
        parameters: {
            query?: {
                /** @description What one may answer, or what the own organization sent */
                box?: "received" | "sent";
                page?: number;
                pageSize?: number;
                status?: "open" | "accepted" | "declined" | "superseded";
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
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
        };
    };
    RelocationProposals_show: {
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
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    RelocationProposals_accept: {
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
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    RelocationProposals_decline: {
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
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponse"];
                };
            };
        };
    };
    Relocations_list: {
        parameters: {
            query?: {
                /** @description The enterprise that moves */
                enterpriseId?: string;
                nature?: ("government" | "market")[];
                /** @description Regions of origin, with everything below them */
                originRegionCode?: string[];
                page?: number;
                pageSize?: number;
                /** @description Ids or keys of receiving platforms */
                platformId?: string[];
                /** @description Any part of code, name, former name, credit code or part */
                q?: string;
                /** @description Destinations, with everything below them */
                regionCode?: string[];
                scope?: ("whole" | "production" | "headquarters" | "research" | "branch" | "merchants")[];
                /** @description Only where who asks is of this side */
                side?: "origin" | "destination";
                /** @description Years of signing */
                signedYear?: number[];
                sort?: "updatedAt" | "-updatedAt" | "signedOn" | "-signedOn" | "code" | "-code" | "name" | "-name" | "stage" | "-stage";
                stage?: ("intent" | "signed" | "business-registration" | "tax-registration" | "started" | "in-production" | "full-production" | "terminated")[];
                subject?: ("manufacturing" | "wholesale-market" | "logistics" | "headquarters" | "central-headquarters" | "subsidiary" | "innovation-business" | "financial" | "research-institute" | "university" | "hospital" | "public-service")[];
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
                    "application/json": components["schemas"]["RelocationList"];
                };
            };
        };
    };
    Relocations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRelocationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRelocation"];
                };
            };
        };
    };
    Relocations_show: {
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
                    "application/json": components["schemas"]["RelocationDetail"];
                };
            };
        };
    };
    RelocationBin_remove: {
        parameters: {
            query: {
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
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
    Relocations_update: {
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
                "application/json": components["schemas"]["UpdateRelocationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRelocation"];
                };
            };
        };
    };
    Relocations_reveal: {
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
                    "application/json": components["schemas"]["RelocationContactsResponse"];
                };
            };
        };
    };
    Relocations_history: {
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
    Relocations_enter: {
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
                "application/json": components["schemas"]["RelocationStageRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelocationDetail"];
                };
            };
        };
    };
    Relocations_back: {
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
                "application/json": components["schemas"]["StageBackRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelocationDetail"];
                };
            };
        };
    };
    RelocationExportOrders_export: {
        parameters: {
            query?: {
                /** @description Columns, separated by commas; all unless given */
                columns?: string;
                contacts?: "masked" | "reveal";
                /** @description The enterprise that moves */
                enterpriseId?: string;
                /** @description A form of one’s own to fill in */
                form?: string;
                nature?: ("government" | "market")[];
                /** @description Regions of origin, with everything below them */
                originRegionCode?: string[];
                /** @description Ids or keys of receiving platforms */
                platformId?: string[];
                /** @description Any part of code, name, former name, credit code or part */
                q?: string;
                /** @description Destinations, with everything below them */
                regionCode?: string[];
                scope?: ("whole" | "production" | "headquarters" | "research" | "branch" | "merchants")[];
                /** @description Only where who asks is of this side */
                side?: "origin" | "destination";
                /** @description Years of signing */
                signedYear?: number[];
                sort?: "updatedAt" | "-updatedAt" | "signedOn" | "-signedOn" | "code" | "-code" | "name" | "-name" | "stage" | "-stage";
                stage?: ("intent" | "signed" | "business-registration" | "tax-registration" | "started" | "in-production" | "full-production" | "terminated")[];
                subject?: ("manufacturing" | "wholesale-market" | "logistics" | "headquarters" | "central-headquarters" | "subsidiary" | "innovation-business" | "financial" | "research-institute" | "university" | "hospital" | "public-service")[];
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
                content?: never;
            };
        };
    };
    Periods_list: {
        parameters: {
            query?: {
                /** @description All years unless told */
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
                    "application/json": components["schemas"]["PeriodList"];
                };
            };
        };
    };
    Periods_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePeriodsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodList"];
                };
            };
        };
    };
    Periods_update: {
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
                "application/json": components["schemas"]["UpdatePeriodRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
        };
    };
    Periods_close: {
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
                "application/json": components["schemas"]["PeriodStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
        };
    };
    Periods_listEntries: {
        parameters: {
            query?: {
                /** @description All organizations unless told */
                organizationId?: string;
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
                    "application/json": components["schemas"]["EntryList"];
                };
            };
        };
    };
    Periods_addProject: {
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
                "application/json": components["schemas"]["AddProjectRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
        };
    };
    Periods_lock: {
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
                "application/json": components["schemas"]["PeriodStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
        };
    };
    Periods_open: {
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
                "application/json": components["schemas"]["PeriodStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
        };
    };
    Periods_reopen: {
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
                "application/json": components["schemas"]["PeriodStepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
        };
    };
    Periods_listSets: {
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
                    "application/json": components["schemas"]["EntrySetList"];
                };
            };
        };
    };
    Roles_list: {
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
                    "application/json": components["schemas"]["RoleList"];
                };
            };
        };
    };
    Roles_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
        };
    };
    Roles_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Roles_update: {
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
                "application/json": components["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
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
    SavedViews_list: {
        parameters: {
            query: {
                /** @description A kind of record */
                register: string;
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
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
        };
    };
    SavedViews_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedViewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
        };
    };
    SavedViews_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedViews_update: {
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
                "application/json": components["schemas"]["UpdateSavedViewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query: {
                /** @description How many of each kind */
                limit?: number;
                /** @description Names, former names, codes, pinyin or initials; all of its words must match */
                q: string;
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
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
        };
    };
    Search_recent: {
        parameters: {
            query?: {
                /** @description Records as `kind:id` */
                record?: string[];
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
                    "application/json": components["schemas"]["RecentList"];
                };
            };
        };
    };
    SecurityRules_show: {
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
                    "application/json": components["schemas"]["SecurityRulesBody"];
                };
            };
        };
    };
    SecurityRules_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityRulesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityRulesBody"];
                };
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
    OwnSessions_list: {
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
                    "application/json": components["schemas"]["OwnSessionList"];
                };
            };
        };
    };
    OwnSessions_endOthers: {
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
    OwnSessions_end: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Settings_system: {
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
                    "application/json": components["schemas"]["SystemSettingsResponse"];
                };
            };
        };
    };
    Settings_changeSystem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemSettingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemSettingsResponse"];
                };
            };
        };
    };
    TagKinds_list: {
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
                    "application/json": components["schemas"]["TagKindList"];
                };
            };
        };
    };
}
