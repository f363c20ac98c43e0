// Written by "npm run generate"; do not edit.
export interface paths {
    "/v1/console/auth/service-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange email + password for a bearer token
         * @description Returns a short-lived JWT. Use this token as `Authorization: Bearer <token>`
         *     on all subsequent requests. The CLI uses this endpoint — callers never
         *     need to hold a Supabase service-role key.
         */
        post: operations["getServiceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/auth/my-orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orgs the authenticated user belongs to */
        get: operations["listMyOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/auth/device/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start browser device authorization for the CLI
         * @description Starts a short-lived CLI login request. The CLI opens
         *     `verification_uri_complete` in the browser, then polls
         *     `/v1/console/auth/device/poll` until the signed-in console approves.
         */
        post: operations["startCliDeviceAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/auth/device/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a CLI device authorization request from the browser
         * @description Called by the console `/cli-auth` page after normal Supabase sign-in.
         *     The browser bearer token is stored against the pending device request
         *     and can be consumed once by the polling CLI.
         */
        post: operations["approveCliDeviceAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/auth/device/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Poll browser device authorization from the CLI
         * @description Polls a pending device request. Returns `202` while authorization is
         *     pending, then returns a bearer token exactly once after browser approval.
         */
        post: operations["pollCliDeviceAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agents for the org */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create a new agent
         * @description Creates an agent with a default policy draft. Requires `agents:write`
         *     permission on the org. Subject to per-org plan agent limits.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a single agent */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an agent's current draft policy config */
        get: operations["getAgentDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch an agent's draft policy config
         * @description Merges the supplied fields into the existing draft. Top-level keys
         *     overwrite existing values; nested keys are not deep-merged unless
         *     documented. The `voice` key accepts speech-settings sub-fields
         *     (`tts_provider`, `tts_voice_id`, `stt_provider`) as a convenience
         *     alias. Returns the updated draft.
         */
        patch: operations["updateAgentDraft"];
        trace?: never;
    };
    "/v1/console/agents/{id}/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a policy flow draft without publishing
         * @description Runs canonical schema validation and policy-graph checks. Returns errors
         *     and warnings without mutating any state. Use before publish to surface
         *     issues early.
         */
        post: operations["validateAgentDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/blueprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compile or apply a Conversation Blueprint v1 as an agent policy draft
         * @description Compiles the high-level Conversation Blueprint v1 authoring contract into
         *     the current policy graph draft format. By default this is a dry compile.
         *     Set `apply=true` to save the compiled draft as the agent's current draft,
         *     then run validation, simulation certification, and publish.
         */
        post: operations["compileAgentBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an agent draft behind fail-closed release gates
         * @description Runs simulation-cert and eval-loop gates before promoting the draft to
         *     the live policy config. Fails closed if gates are not met. Returns the
         *     published policy version on success.
         *
         *     **Gate requirements (production):**
         *     - Passing simulation cert (`sim_cert_latest`) within `SIM_CERT_MAX_AGE_HOURS`.
         *     - All locked invariants pass (`NoSilentDrop`, `ToolDeterminism`).
         *
         *     Admins/owners may supply `break_glass` to bypass with mandatory audit
         *     trail written to `incident_loops`.
         */
        post: operations["publishAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Return readiness badge contract for an agent
         * @description Returns the current readiness level and gate state for display in
         *     operator dashboards or partner integrations. Non-blocking: whatever
         *     the state of the gates, an agent the caller can see is answered
         *     with 200.
         */
        get: operations["getAgentReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/leads/{id}/handoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand off a lead to a human agent
         * @description Marks the lead as handed off and optionally assigns to a specific team
         *     member. Emits a `lead.handoff` webhook event if configured. Idempotent
         *     — repeated calls with the same reason return the current handoff state.
         */
        post: operations["handoffLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/leads/{id}/extraction": {
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
        /**
         * Update structured extraction fields for a lead
         * @description Merges incoming fields into the lead's `full_extraction` record. Empty
         *     string values clear the corresponding field. Persists a diff of changed
         *     fields and emits an `extraction_updated` event. Requires `leads:write`.
         */
        patch: operations["updateLeadExtraction"];
        trace?: never;
    };
    "/v1/console/conversations/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Queue an operator reply for a conversation
         * @description Persists an operator-authored assistant message and, when applicable,
         *     enqueues external delivery on the channel-delivery queue.
         *
         *     Behavior:
         *     - External channels (`whatsapp`, `instagram`) return `202` with
         *       `delivery.status=queued`.
         *     - Non-external channels (for example `widget`) return `200` with
         *       `delivery.status=stored_only`.
         *     - `Idempotency-Key` is required to prevent duplicate sends on retry.
         *     - Fail-closed for malformed external thread IDs with `409` and
         *       `code=conversation_reply_recipient_unresolved`.
         */
        post: operations["replyToConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/conversations/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get feedback for a conversation */
        get: operations["getConversationFeedback"];
        put?: never;
        /**
         * Submit or update feedback for a conversation
         * @description Upserts feedback (rating + optional note) for a conversation. Only one
         *     feedback record per conversation is stored — subsequent calls overwrite
         *     the previous rating and note. Requires `leads:write` on the org that
         *     owns the conversation.
         */
        post: operations["submitConversationFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List registered webhook endpoints for the org */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register an outbound webhook destination
         * @description Creates a webhook subscription for one or more event types. The supplied
         *     `secret` is used to sign delivery payloads with HMAC-SHA256 so callers
         *     can verify authenticity. Requires `agents:write`.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a webhook registration */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get delivery attempts for a webhook */
        get: operations["getWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/webhooks/observability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Delivery attempts, failure density, and backpressure metrics */
        get: operations["getWebhookObservability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new organisation
         * @description Creates an org and automatically adds the authenticated user as admin.
         *     If the caller already belongs to an org of the same name (compared
         *     trimmed and without case) that record is returned with 200 and
         *     `note: already_exists`, its plan unchanged.
         */
        post: operations["createOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/org/{id}/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get onboarding progress for an org */
        get: operations["getOrgOnboarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/org/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members of an org */
        get: operations["listOrgMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/org/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a user to an org by email
         * @description The user must already have a FOH account (they must sign up first).
         *     Upserts the membership — safe to call again if the user is already a
         *     member.
         */
        post: operations["inviteOrgMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/widget/ensure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ensure widget channel exists for org/agent */
        post: operations["ensureWidgetChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/whatsapp/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect or update WhatsApp channel configuration */
        post: operations["connectWhatsAppChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/whatsapp/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get WhatsApp channel readiness status */
        get: operations["getWhatsAppChannelStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/whatsapp/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify WhatsApp channel readiness contract */
        post: operations["verifyWhatsAppChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/whatsapp/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run WhatsApp channel test check (dry-run by default) */
        post: operations["testWhatsAppChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/instagram/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect or update Instagram channel configuration */
        post: operations["connectInstagramChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/instagram/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Instagram channel readiness status */
        get: operations["getInstagramChannelStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/instagram/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify Instagram channel readiness contract */
        post: operations["verifyInstagramChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/channels/instagram/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run Instagram channel test check (dry-run by default) */
        post: operations["testInstagramChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/voice/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run voice verification lanes */
        post: operations["verifyVoiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/voice/reward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate voice reward report */
        post: operations["rewardVoiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/voice/optimize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate voice optimization guidance */
        post: operations["optimizeVoiceProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/voice/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run voice scorecard recommendation flow */
        post: operations["getVoiceScorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/speech/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get speech provider and voice catalog */
        get: operations["getSpeechCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/speech/voice-catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get speech voice catalog snapshot */
        get: operations["getSpeechVoiceCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/voice/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Generate an MP3 preview for a provider voice */
        get: operations["previewVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/realtime/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get realtime provider health status */
        get: operations["getRealtimeProviderHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List global tools for org */
        get: operations["listTools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/tools/{id}/test-connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test tool provider connection */
        post: operations["testToolConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/tools/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable a tool for an agent */
        post: operations["enableAgentTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/agents/{id}/tools/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable a tool for an agent */
        post: operations["disableAgentTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knowledge/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List knowledge documents */
        get: operations["listKnowledgeDocuments"];
        put?: never;
        /** Create a knowledge document */
        post: operations["createKnowledgeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knowledge/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a knowledge document */
        delete: operations["deleteKnowledgeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knowledge/documents/{id}/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reindex a knowledge document */
        post: operations["reindexKnowledgeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/console/traces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agent turn traces
         * @description Returns agent turn trace events in reverse chronological order.
         *     Optionally scoped to a specific agent or conversation. Results are
         *     capped at 200 per call — use `agentId` / `conversationId` filters
         *     for targeted queries.
         */
        get: operations["listTraces"];
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
        ErrorResponse: {
            /** @description Human-readable error message */
            error: string;
            /** @description Structured detail (validation errors, etc.) */
            detail?: {
                [key: string]: unknown;
            };
            /** @description Actionable hint for fixing the error */
            remediation?: string;
            /** @description Reason code in snake_case, e.g. `not_found`; present on every refusal this server makes */
            code?: string;
        };
        OkResponse: {
            /** @enum {boolean} */
            ok: true;
        };
        ServiceTokenRequest: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        ServiceTokenResponse: {
            /** @description Bearer token for all subsequent requests */
            token: string;
            /**
             * Format: date-time
             * @description ISO-8601 expiry timestamp
             */
            expires_at: string;
        };
        DeviceAuthStartRequest: {
            /** @description Optional client label for diagnostics */
            client?: string;
        };
        DeviceAuthStartResponse: {
            /**
             * Format: password
             * @description High-entropy secret used only by the CLI poller
             */
            device_code: string;
            /** @example ABCD-2345 */
            user_code: string;
            /** Format: uri */
            verification_uri: string;
            /** Format: uri */
            verification_uri_complete: string;
            /** @example 600 */
            expires_in: number;
            /** @example 2 */
            interval: number;
        };
        DeviceAuthApproveRequest: {
            /** Format: password */
            device_code?: string;
            /** @example ABCD-2345 */
            user_code?: string;
        } | unknown | unknown;
        DeviceAuthApproveResponse: {
            /** @enum {string} */
            status: "approved";
            user_code: string;
            /** Format: date-time */
            expires_at: string;
        };
        DeviceAuthPollRequest: {
            /** Format: password */
            device_code: string;
        };
        DeviceAuthPendingResponse: {
            /** @enum {string} */
            status: "authorization_pending";
            /** @enum {string} */
            code: "authorization_pending";
        };
        DeviceAuthPollApprovedResponse: {
            /** @enum {string} */
            status: "approved";
            token: string;
            /** Format: date-time */
            expires_at: string;
        };
        MyOrgsResponse: {
            orgs: components["schemas"]["OrgMembership"][];
        };
        OrgMembership: {
            /** Format: uuid */
            org_id: string;
            org_name: string;
            /** @enum {string} */
            plan: "bronze" | "silver" | "gold" | "internal";
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "viewer";
        };
        Agent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            org_id: string;
            name: string;
            /** @enum {string} */
            type: "custom" | "inbound_buyer" | "inbound_landlord";
            is_active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: date-time
             * @description Timestamp of latest passing simulation cert
             */
            sim_cert_at: string | null;
        };
        /**
         * @description Policy flow draft — free-form JSON conforming to the internal
         *     FlowDraftSchema. Use `/v1/console/agents/{id}/validate` to check
         *     validity before publishing. Top-level fields commonly used:
         *     `greeting`, `goodbye`, `nodes`, `name`, `speech_settings`.
         */
        PolicyDraft: {
            /** @description `flow_draft.v1` */
            schema_version?: unknown;
            /** @description Name of the agent, 1 to 200 characters */
            name?: unknown;
            /** @description Opening message, at most 2000 characters */
            greeting?: unknown;
            /** @description Closing message, at most 2000 characters */
            goodbye?: unknown;
            /** @description Instructions for the language model */
            system_prompt?: unknown;
            /** @description Text before the first message */
            opener_text?: unknown;
            /** @description Language code, default `en` */
            language?: unknown;
            /** @description Array of `{id, type, label?, text?, slot?, required?, tool_id?, prompts?, success?}`; types `start`, `message`, `question`, `decision`, `tool`, `handoff`, `end` */
            nodes?: unknown;
            /** @description Array of `{id?, source, target, condition?, label?}`; `from` and `to` are accepted for source and target */
            edges?: unknown;
            /** @description `{tts_provider, tts_voice_id, stt_provider, …}` */
            speech_settings?: unknown;
            /** @description Mirror of speech_settings */
            tts_provider?: unknown;
            /** @description Mirror of speech_settings */
            tts_voice_id?: unknown;
            /** @description Mirror of speech_settings */
            stt_provider?: unknown;
            /** @description Array of `{id, name, enabled}`, kept by enabling and disabling tools */
            tools_registry?: unknown;
            /** @description Tool id to https URL or null */
            tool_endpoints?: unknown;
            /** @description Plain text knowledge of this agent */
            knowledge_base?: unknown;
            /** @description Plain text knowledge of this agent as entered */
            knowledge_base_raw?: unknown;
            /** @description `log` or `enforce` */
            guardrail_mode?: unknown;
            /** @description `{triggers, handoff_message}` */
            escalation?: unknown;
            /** @description Scenarios of a blueprint */
            evaluation_scenarios?: unknown;
        } & {
            [key: string]: unknown;
        };
        CreateAgentRequest: {
            name: string;
            /**
             * @default custom
             * @enum {string}
             */
            type?: "custom" | "inbound_buyer" | "inbound_landlord";
        };
        CreateAgentResponse: components["schemas"]["OkResponse"] & {
            agent: components["schemas"]["Agent"];
        };
        ListAgentsResponse: {
            agents: components["schemas"]["Agent"][];
        };
        /** @description Fields to merge into the existing draft */
        PatchAgentDraftRequest: {
            /** @description Rename the agent */
            name?: string;
            /** @description Conversation opening message */
            greeting?: string;
            /** @description Conversation close message */
            goodbye?: string;
            /** @description Speech settings shorthand */
            voice?: {
                /** @enum {string} */
                tts_provider?: "azure" | "openai" | "twilio" | "cartesia" | "elevenlabs" | "xai";
                tts_voice_id?: string;
                stt_provider?: string;
            };
        } & {
            [key: string]: unknown;
        };
        ValidateDraftRequest: {
            flowDraft: components["schemas"]["PolicyDraft"];
        };
        ValidateDraftResponse: {
            ok: boolean;
            errors: string[];
            warnings?: string[];
            /** @description The errors, with code, message and place */
            issues?: components["schemas"]["DraftIssue"][];
            /** @description Present when the draft is invalid */
            error?: string;
        };
        ConversationBlueprintV1: {
            /** @enum {string} */
            schema_version: "conversation_blueprint.v1";
            name: string;
            objective: string;
            audience: string;
            persona: {
                role: string;
                brand_voice: string;
                boundaries?: string[];
            };
            channel_policy: {
                /** @enum {string} */
                primary?: "widget" | "voice" | "whatsapp" | "instagram" | "sms";
                allowed?: ("widget" | "voice" | "whatsapp" | "instagram" | "sms")[];
                /** @enum {string} */
                voice_style?: "concise" | "natural" | "guided";
                async_follow_up?: boolean;
            };
            turn_taking_policy: {
                max_questions_per_turn?: number;
                /** @enum {string} */
                interruption_style?: "brief_acknowledge_then_continue" | "stop_and_answer" | "defer";
                /** @enum {string} */
                repair_strategy?: "ask_clarifying_question" | "offer_menu" | "handoff";
            };
            phases: {
                id: string;
                label: string;
                goal: string;
                success_signal: string;
                required_slots?: string[];
            }[];
            slots?: {
                key: string;
                label: string;
                required?: boolean;
                ask_when_missing: string;
            }[];
            tool_policy: {
                allowed_tools?: string[];
                require_confirmation_before?: string[];
                /** @enum {string} */
                failure_mode?: "apologize_and_continue" | "handoff" | "retry_once";
            };
            escalation_policy: {
                triggers?: string[];
                handoff_message?: string;
            };
            close_policy: {
                success_outcome: string;
                follow_up_message: string;
            };
            evaluation_scenarios: {
                id: string;
                /** @enum {string} */
                channel?: "widget" | "voice" | "whatsapp" | "instagram" | "sms";
                user_goal: string;
                must_collect?: string[];
                must_not_do?: string[];
            }[];
        };
        CompileAgentBlueprintRequest: {
            blueprint: components["schemas"]["ConversationBlueprintV1"];
            /** @default false */
            apply?: boolean;
        };
        CompileAgentBlueprintResponse: {
            ok: boolean;
            applied: boolean;
            /** @enum {string} */
            authoring_model: "conversation_blueprint.v1";
            draft_hash: string;
            validation: {
                valid: boolean;
                errors: string[];
                warnings: string[];
                confidence: number;
            };
            draft: components["schemas"]["PolicyDraft"];
        };
        PublishAgentRequest: {
            /** @description Break-glass gate bypass — admin/owner only. Writes mandatory audit record. */
            break_glass?: {
                reason: string;
                incident_id: string;
            };
            flowDraft?: components["schemas"]["PolicyDraft"];
        };
        PublishAgentResponse: components["schemas"]["OkResponse"] & {
            /** @description Published policy version number */
            version: number;
            /** Format: date-time */
            published_at: string;
            /** @description Null where no certificate was needed or found */
            certification_evidence: {
                source: string;
                /** Format: uuid */
                certificate_id: string;
                draft_hash: string;
                /** Format: date-time */
                issued_at: string;
            } | null;
            /**
             * @description Present when the gates were bypassed
             * @enum {boolean}
             */
            break_glass?: true;
        };
        GateFailureResponse: {
            error: string;
            /**
             * @description Which gate blocked publishing
             * @enum {string}
             */
            gate: "sim_cert" | "eval_loop";
            detail: {
                /** @enum {string} */
                reason_code: "sim_cert_missing" | "sim_cert_failed" | "sim_cert_stale" | "sim_cert_draft_changed" | "invariant_failed" | "eval_loop_missing" | "eval_loop_failed";
                draft_hash: string;
                certificate_draft_hash?: string;
                age_hours?: number;
                max_age_hours: number;
                next_commands: string[];
            } & {
                [key: string]: unknown;
            };
            failed_invariants: {
                name: string;
                detail: string;
            }[];
            remediation: string;
        };
        AgentReadiness: {
            /** Format: uuid */
            agent_id: string;
            /** @enum {string} */
            level: "not_ready" | "sim_certified" | "published" | "live_ready";
            /** Format: date-time */
            sim_cert_at: string | null;
            is_active: boolean;
            gates: {
                validation: components["schemas"]["GateState"];
                sim_cert: components["schemas"]["GateState"];
                eval_loop: components["schemas"]["GateState"];
                channel: components["schemas"]["GateState"];
            } & {
                [key: string]: unknown;
            };
        };
        HandoffRequest: {
            /** @description Human-readable reason for handoff */
            reason?: string;
            /**
             * Format: uuid
             * @description User UUID to assign to (null or omit for unassigned)
             */
            assigned_to?: string | null;
        };
        HandoffResponse: {
            ok: boolean;
            /** Format: uuid */
            lead_id: string;
            /** Format: uuid */
            conversation_id: string | null;
            /** Format: uuid */
            assigned_to: string | null;
        };
        /**
         * @description Key-value pairs of extracted fields. Empty string clears the field.
         *     Known keys: `budget`, `timeframe`, `position`, `property_ref`,
         *     `name`, `email`, `phone`. Unknown keys are stored in `full_extraction`.
         */
        ExtractionFields: {
            [key: string]: string | null;
        };
        UpdateExtractionRequest: {
            fields?: components["schemas"]["ExtractionFields"];
            /** @description Human-readable AI summary of the lead's intent */
            summary?: string;
            /**
             * @default manual
             * @enum {string}
             */
            source?: "manual" | "ai" | "integration";
            /** @description Fields locked from further AI overwrite */
            locked_fields?: string[];
        };
        ExtractionDiff: {
            added: {
                [key: string]: unknown;
            };
            updated: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
            removed: string[];
            /** @description With source `ai`, the fields left alone because they are locked */
            skipped_locked?: string[];
        };
        UpdateExtractionResponse: components["schemas"]["OkResponse"] & {
            diff: components["schemas"]["ExtractionDiff"];
        };
        ConversationReplyRequest: {
            content: string;
            /**
             * @default api
             * @enum {string}
             */
            source?: "console" | "cli" | "api";
            metadata?: {
                [key: string]: unknown;
            };
        };
        ConversationReplyDelivery: {
            id: string | null;
            /** @enum {string} */
            status: "queued" | "stored_only";
            /** @description Channel transport key (`whatsapp`, `instagram_dm`, `widget`, etc.). */
            transport: string;
            recipient: string | null;
        };
        ConversationReplyQueuedResponse: components["schemas"]["OkResponse"] & {
            delivery: components["schemas"]["ConversationReplyDelivery"] & {
                /** @enum {string} */
                status?: "queued";
                id?: string;
                recipient?: string;
            };
        };
        ConversationReplyStoredResponse: components["schemas"]["OkResponse"] & {
            delivery: components["schemas"]["ConversationReplyDelivery"] & {
                /** @enum {string} */
                status?: "stored_only";
                id?: null;
                recipient?: null;
            };
        };
        ConversationFeedbackRequest: {
            /** @description -1 = negative, 0 = neutral, 1 = positive */
            rating: number;
            note?: string | null;
        };
        FeedbackRecord: {
            /** Format: uuid */
            conversation_id: string;
            /** Format: uuid */
            org_id: string;
            rating: number;
            note: string | null;
            /** Format: uuid */
            created_by: string;
            /** Format: date-time */
            updated_at: string;
        };
        ConversationFeedbackResponse: components["schemas"]["OkResponse"] & {
            feedback: components["schemas"]["FeedbackRecord"];
        };
        GetFeedbackResponse: {
            feedback: components["schemas"]["FeedbackRecord"] | null;
        };
        /**
         * @description Webhook event types
         * @enum {string}
         */
        WebhookEventType: "lead.created" | "lead.handoff" | "lead.updated" | "agent.published" | "agent.rollback" | "conversation.ended" | "conversation.feedback_submitted";
        RegisterWebhookRequest: {
            /**
             * Format: uri
             * @description HTTPS endpoint to deliver events to
             */
            url: string;
            /** @description HMAC-SHA256 signing secret for payload verification */
            secret: string;
            events: components["schemas"]["WebhookEventType"][];
        };
        WebhookRegistration: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            events: components["schemas"]["WebhookEventType"][];
            active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
        };
        RegisterWebhookResponse: components["schemas"]["OkResponse"] & {
            webhook: components["schemas"]["WebhookRegistration"];
        };
        ListWebhooksResponse: {
            webhooks: components["schemas"]["WebhookRegistration"][];
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            webhook_id: string;
            event_type: components["schemas"]["WebhookEventType"];
            /** @enum {string} */
            status: "success" | "failed" | "retrying";
            response_status: number | null;
            attempt: number;
            /** Format: date-time */
            delivered_at: string;
        };
        WebhookDeliveriesResponse: {
            deliveries: components["schemas"]["WebhookDelivery"][];
        };
        WebhookObservabilityResponse: {
            total_attempts: number;
            success_count: number;
            failure_count: number;
            /** Format: float */
            failure_rate: number;
            backpressure_active: boolean;
            hours: number;
        };
        CreateOrgRequest: {
            name: string;
            /**
             * @default bronze
             * @enum {string}
             */
            plan?: "bronze" | "silver" | "gold";
        };
        Org: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            plan: "bronze" | "silver" | "gold" | "internal";
            /**
             * @description Present when a pre-existing org was returned
             * @enum {string}
             */
            note?: "already_exists";
        };
        OnboardingStep: {
            /** @enum {string} */
            key: "org" | "agent" | "knowledge" | "certification" | "publish" | "widget" | "telephony" | "channels";
            label: string;
            complete: boolean;
            /** @description The same as `key`, for older clients */
            id: string;
            /** @description The same as `complete`, for older clients */
            status: boolean;
        };
        OnboardingState: {
            percent: number;
            isLiveReady: boolean;
            phone_number: string | null;
            /** @enum {string|null} */
            provisioning_status: "pending" | "provisioned" | "failed" | null;
            steps: components["schemas"]["OnboardingStep"][];
            /** Format: date-time */
            provisioned_at: string | null;
        };
        OrgMember: {
            /** Format: uuid */
            user_id: string;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "viewer";
            /** Format: date-time */
            created_at: string;
            /** Format: email */
            email: string;
        };
        ListMembersResponse: {
            members: components["schemas"]["OrgMember"][];
        };
        InviteMemberRequest: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "member" | "viewer";
        };
        InviteMemberResponse: {
            /** @enum {string} */
            status: "invited";
            /** Format: uuid */
            user_id: string;
            role: string;
        };
        TraceEvent: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            org_id: string;
            /** Format: uuid */
            agent_id?: string | null;
            /** Format: uuid */
            conversation_id?: string | null;
            /** @enum {string} */
            event_type: "agent_input" | "agent_output" | "agent_step" | "tool_call" | "tool_response";
            payload?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
        };
        ListTracesResponse: {
            traces: components["schemas"]["TraceEvent"][];
        };
        WidgetChannel: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The same as `id`
             */
            channel_id: string;
            /** @enum {string} */
            type: "widget";
            /** Format: uuid */
            org_id: string;
            /** Format: uuid */
            agent_id: string;
            /**
             * @description Names the channel in the page that embeds the widget; stable over calls
             * @example wpk_7Qd0mVx2cKfY9sTzB4nLhR8eWjUa1GpO
             */
            public_key: string;
            /** @enum {string} */
            status: "ready";
            /** Format: date-time */
            created_at: string;
        };
        /** @description What WhatsApp and Instagram channels have in common. Tokens and secrets are never shown. */
        MessagingChannel: {
            /** Format: uuid */
            channel_id: string;
            /** @enum {string} */
            type: "whatsapp" | "instagram";
            /** Format: uuid */
            agent_id: string | null;
            /** @description Sender id, access token, verify token and app secret are all present */
            ready: boolean;
            token_configured: boolean;
            verify_token_configured: boolean;
            app_secret_configured: boolean;
            audio_enabled: boolean;
            /** Format: uri */
            webhook_url: string;
            /** @description Why the channel is not ready, e.g. `whatsapp_access_token_missing`; empty when it is */
            reasons: string[];
            /** Format: date-time */
            last_verified_at: string | null;
        };
        WhatsAppChannel: components["schemas"]["MessagingChannel"] & {
            /** @enum {string} */
            type: "whatsapp";
            phone_number_id: string;
        };
        InstagramChannel: components["schemas"]["MessagingChannel"] & {
            /** @enum {string} */
            type: "instagram";
            account_id: string;
        };
        ChannelChecks: {
            access_token: boolean;
            verify_token: boolean;
            app_secret: boolean;
            /** @description Null if the request supplied no verify token */
            verify_token_match: boolean | null;
        };
        VoiceExecution: {
            /** @description The verification mode, where the report has one */
            mode?: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            finished_at: string;
            duration_ms: number;
        };
        VoiceVerifyReport: {
            /** @enum {string} */
            schema_version: "voice_verify.v1";
            /** @enum {string} */
            mode: "quick" | "full" | "release";
            lanes: {
                /** @enum {string} */
                name: "config" | "catalog" | "realtime" | "tts_synthesis" | "stt_config" | "latency_budget" | "agent_voice_settings";
                /** @enum {string} */
                status: "pass" | "fail" | "skipped";
                reason_code: string | null;
                duration_ms: number;
            }[];
            summary: {
                passed: number;
                failed: number;
                skipped: number;
            };
        };
        VoiceRewardReport: {
            /** @enum {string} */
            schema_version: "voice_reward.v1";
            window: {
                days: number;
            } & {
                [key: string]: unknown;
            };
            /** @description The members of the request that the report was made from */
            inputs: {
                [key: string]: unknown;
            };
            metrics: {
                /** @description Conversations begun in the window; all rates are over these */
                conversations: number;
                completed: number;
                handoffs: number;
                leads: number;
                lead_rate: number;
                /** @description Null without samples */
                avg_latency_ms: number | null;
                positive_feedback: number;
                negative_feedback: number;
                tokens: number;
                carrier_cost_usd: number;
            };
            reward: number;
            /**
             * @description Present when no conversation began in the window; the reward is 0 then
             * @enum {string}
             */
            data_state?: "empty";
        };
        VoiceOptimization: {
            /** @enum {string} */
            schema_version: "voice_optimize.v1";
            /** @enum {string|null} */
            infra_provider: "azure" | "digitalocean" | "other" | null;
            credits_usd: number;
            net_cost_usd: number;
            /** @description Null when there is no cost */
            runway_days: number | null;
            recommendations: {
                /** @enum {string} */
                code: "switch_tts_tier" | "reduce_latency" | "improve_completion" | "apply_credits" | "collect_more_data";
                /** @enum {string} */
                priority: "high" | "medium" | "low";
                message: string;
            }[];
        };
        VoiceScorecardReport: {
            /** @enum {string} */
            schema_version: "voice_scorecard.v1";
            runs: {
                verify: components["schemas"]["VoiceVerifyReport"];
                reward: components["schemas"]["VoiceRewardReport"];
                optimization: components["schemas"]["VoiceOptimization"];
            }[];
            summary: {
                runs: number;
                passed: number;
                mean_reward: number;
                /** @enum {string} */
                recommendation: "ready_for_new_runs" | "hold_new_runs";
            };
        };
        SpeechProvider: {
            id: string;
            /** @enum {string} */
            kind: "tts" | "stt";
            available: boolean;
            /** @enum {string} */
            runtime_state: "ready" | "not_configured";
            /** @description `provider_credentials_missing` while not configured, else null */
            runtime_reason_code: string | null;
            capabilities: string[];
        };
        SpeechVoice: {
            provider: string;
            voice_id: string;
            label: string;
            source: string;
            tier: string;
            recommended: boolean;
            selection_group: string;
            /** @description True for exactly one voice of each provider */
            is_default: boolean;
            locale: string;
            latency_class: string;
            cost_class: string;
            channels: {
                phone: boolean;
                widget_realtime: boolean;
            };
        };
        VoiceCatalog: {
            /** @enum {string} */
            schema_version: "voice_catalog.v1";
            /** Format: date-time */
            generated_at: string;
            providers: components["schemas"]["SpeechProvider"][];
            voices: components["schemas"]["SpeechVoice"][];
        };
        RealtimeProvider: {
            provider: string;
            ready: boolean;
            status: string;
            detail: string;
        };
        Tool: {
            /** @description A name, e.g. `calendar_booking` */
            id: string;
            name: string;
            description: string;
            tool_type: string;
            /** @description JSON Schema of the tool's configuration */
            config_schema: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
        };
        AgentToolEntry: {
            id: string;
            name: string;
            enabled: boolean;
        };
        KnowledgeDocument: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            org_id: string;
            /**
             * Format: uuid
             * @description Null for a document of the whole org
             */
            agent_id: string | null;
            name: string;
            /** @enum {string} */
            source_type: "text" | "manual_text" | "url" | "website" | "document" | "crm" | "property_feed";
            source_value: string;
            /** @enum {string} */
            status: "pending" | "ready" | "failed";
            /** @description What the creator stored; `error` says why fetching failed */
            metadata: {
                [key: string]: unknown;
            };
            chunk_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        DraftIssue: {
            /** @description Reason code, e.g. `node_unreachable` */
            code: string;
            message: string;
            path: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        GateState: {
            /** @enum {string} */
            status: "pass" | "fail" | "missing" | "stale" | "not_applicable";
            reason_code: string | null;
        } & {
            [key: string]: unknown;
        };
        RealtimeHealth: {
            /** @description The configured realtime providers; may be empty */
            providers: components["schemas"]["RealtimeProvider"][];
        };
    };
    responses: {
        /** @description Request validation failed */
        BadRequest: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Missing or invalid bearer token */
        Unauthorized: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Caller lacks required org permission */
        Forbidden: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Resource not found or not accessible to the caller */
        NotFound: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Conflict with the state of the object, or with an earlier request of the same Idempotency-Key */
        Conflict: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Resource has expired or is no longer available */
        Gone: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Internal server error */
        ServerError: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body did not arrive in time */
        RequestTimeout: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body is larger than 1 MiB */
        PayloadTooLarge: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body is not application/json */
        UnsupportedMediaType: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The Idempotency-Key was used before with another method, path or body */
        UnprocessableContent: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After": number;
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Another company's server that this operation waits for refused or failed */
        BadGateway: {
            headers: {
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Temporarily unable to answer; try again */
        ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait before trying again */
                "Retry-After"?: number;
                /** @description Version of this API; on every answer */
                "API-Version"?: "2026-04-14";
                /** @description Id of the request, as the caller sent it or as the server made it */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description UUID of the target org */
        OrgIdHeader: string;
        /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
        IdempotencyKey: string;
        /** @description Required unique key for safe retries (scoped per org, 24-hour TTL) */
        RequiredIdempotencyKey: string;
        /** @description Agent UUID */
        AgentId: string;
        /** @description Lead UUID */
        LeadId: string;
        /** @description Conversation UUID */
        ConversationId: string;
        /** @description Webhook registration UUID */
        WebhookId: string;
        /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
        OptionalOrgIdHeader: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getServiceToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "operator@agency.com",
                 *       "password": "s3cr3t12"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceTokenRequest"];
            };
        };
        responses: {
            /** @description Token issued */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMyOrgs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Org membership list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyOrgsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startCliDeviceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeviceAuthStartRequest"];
            };
        };
        responses: {
            /** @description Device authorization started */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAuthStartResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveCliDeviceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceAuthApproveRequest"];
            };
        };
        responses: {
            /** @description Device authorization approved */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAuthApproveResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pollCliDeviceAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceAuthPollRequest"];
            };
        };
        responses: {
            /** @description Device authorization approved and consumed */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAuthPollApprovedResponse"];
                };
            };
            /** @description Authorization pending */
            202: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAuthPendingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** @description Filter by lifecycle segment */
                segment?: "all" | "production" | "draft" | "simulation" | "archived";
            };
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAgentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Buyer Enquiry Agent",
                 *       "type": "custom"
                 *     }
                 */
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description Agent created */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAgentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent object */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft policy config object */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAgentDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Updated Agent Name",
                 *       "greeting": "Hi, I'm your AI property consultant.",
                 *       "voice": {
                 *         "tts_provider": "azure",
                 *         "tts_voice_id": "en-GB-SoniaNeural:DragonHDOmniLatestNeural"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PatchAgentDraftRequest"];
            };
        };
        responses: {
            /** @description Updated draft config */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    validateAgentDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateDraftRequest"];
            };
        };
        responses: {
            /** @description Validation result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateDraftResponse"];
                };
            };
            /** @description Validation failed — errors in response body */
            400: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateDraftResponse"] | components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    compileAgentBlueprint: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompileAgentBlueprintRequest"];
            };
        };
        responses: {
            /** @description Compiled blueprint result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompileAgentBlueprintResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    publishAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishAgentRequest"];
            };
        };
        responses: {
            /** @description Agent published */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishAgentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Gate not met (agent cannot be published), or a conflict of the Idempotency-Key */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateFailureResponse"] | components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Readiness state */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReadiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    handoffLead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Lead UUID */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Lead requested human callback",
                 *       "assigned_to": null
                 *     }
                 */
                "application/json": components["schemas"]["HandoffRequest"];
            };
        };
        responses: {
            /** @description Handoff recorded */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateLeadExtraction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                /** @description Lead UUID */
                id: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": {
                 *         "budget": "£300,000–£400,000",
                 *         "timeframe": "3 months",
                 *         "position": "first-time buyer"
                 *       },
                 *       "summary": "First-time buyer seeking 2-bed flat in zone 2",
                 *       "source": "manual"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateExtractionRequest"];
            };
        };
        responses: {
            /** @description Extraction updated; diff returned */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateExtractionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replyToConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Required unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key": components["parameters"]["RequiredIdempotencyKey"];
            };
            path: {
                /** @description Conversation UUID */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationReplyRequest"];
            };
        };
        responses: {
            /** @description Reply stored locally (no external channel delivery) */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationReplyStoredResponse"];
                };
            };
            /** @description External delivery queued */
            202: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationReplyQueuedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description External recipient could not be resolved from thread metadata, or a conflict of the Idempotency-Key */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ErrorResponse"] & {
                        /** @enum {string} */
                        code?: "conversation_reply_recipient_unresolved";
                    }) | components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            /** @description Delivery queue unavailable, enqueue failed, or temporarily unable to answer */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["ErrorResponse"] & {
                        /** @enum {string} */
                        code?: "conversation_reply_enqueue_failed";
                    }) | components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    getConversationFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path: {
                /** @description Conversation UUID */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feedback record or null */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFeedbackResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    submitConversationFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Conversation UUID */
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 1,
                 *       "note": "Agent missed the budget question"
                 *     }
                 */
                "application/json": components["schemas"]["ConversationFeedbackRequest"];
            };
        };
        responses: {
            /** @description Feedback recorded */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationFeedbackResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://your-crm.example.com/foh-webhook",
                 *       "secret": "whsec_your_signing_secret",
                 *       "events": [
                 *         "lead.created",
                 *         "lead.handoff",
                 *         "agent.published"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RegisterWebhookRequest"];
            };
        };
        responses: {
            /** @description Webhook registered */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterWebhookResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Webhook registration UUID */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook deleted */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookDeliveries: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path: {
                /** @description Webhook registration UUID */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delivery log */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveriesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookObservability: {
        parameters: {
            query?: {
                /** @description Lookback window in hours (1–168, default 24) */
                hours?: number;
            };
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook observability summary */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookObservabilityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrg: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Acme Property Group",
                 *       "plan": "bronze"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrgRequest"];
            };
        };
        responses: {
            /** @description The caller already belongs to an org of this name; that record is returned with `note` */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Org"];
                };
            };
            /** @description New org created */
            201: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Org"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrgOnboarding: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Onboarding state */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrgMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Member list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMembersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteOrgMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "colleague@agency.com",
                 *       "role": "member"
                 *     }
                 */
                "application/json": components["schemas"]["InviteMemberRequest"];
            };
        };
        responses: {
            /** @description Member invited */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description User not found — they must sign up first */
            404: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ensureWidgetChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    agentId?: string;
                };
            };
        };
        responses: {
            /** @description Widget channel ensured */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        channel: components["schemas"]["WidgetChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    connectWhatsAppChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phoneNumberId: string;
                    accessToken: string;
                    /**
                     * Format: uuid
                     * @description Optional agent to bind to this WhatsApp channel. When omitted, the org default FOH agent is used.
                     */
                    agentId?: string;
                    verifyToken?: string;
                    appSecret?: string;
                    /** @default true */
                    audioEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description WhatsApp channel connected */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        channel: components["schemas"]["WhatsAppChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWhatsAppChannelStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WhatsApp channel status */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        channel: components["schemas"]["WhatsAppChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyWhatsAppChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    verifyToken?: string;
                };
            };
        };
        responses: {
            /** @description WhatsApp channel verified */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @enum {string} */
                        code: "whatsapp_channel_ready";
                        checks: components["schemas"]["ChannelChecks"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Channel configured but not ready */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWhatsAppChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default true */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Dry-run or live test passed */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @enum {string} */
                        code: "whatsapp_dry_run_passed" | "whatsapp_live_test_passed";
                        dry_run: boolean;
                        channel: components["schemas"]["WhatsAppChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Channel configured but not ready, live test not enabled, or rejected by the provider */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    connectInstagramChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accountId: string;
                    accessToken: string;
                    verifyToken?: string;
                    appSecret?: string;
                    /**
                     * Format: uuid
                     * @description Optional agent to bind to this Instagram channel. When omitted, the org default FOH agent is used, if there is one.
                     */
                    agentId?: string;
                    /** @default true */
                    audioEnabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Instagram channel connected */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        channel: components["schemas"]["InstagramChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInstagramChannelStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instagram channel status */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        channel: components["schemas"]["InstagramChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyInstagramChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    verifyToken?: string;
                };
            };
        };
        responses: {
            /** @description Instagram channel verified */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @enum {string} */
                        code: "instagram_channel_ready";
                        checks: components["schemas"]["ChannelChecks"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Channel configured but not ready */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testInstagramChannel: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default true */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Dry-run or live test passed */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @enum {string} */
                        code: "instagram_dry_run_passed" | "instagram_live_test_passed";
                        dry_run: boolean;
                        channel: components["schemas"]["InstagramChannel"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description Channel configured but not ready, live test not enabled, or rejected by the provider */
            409: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    verifyVoiceProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @default quick
                     * @enum {string}
                     */
                    mode?: "quick" | "full" | "release";
                };
            };
        };
        responses: {
            /** @description Voice verification result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        execution_ok: boolean;
                        /** @description Logical path of the stored report, `voice/<org>/<kind>-<timestamp>.json` */
                        artifact_path: string;
                        execution: components["schemas"]["VoiceExecution"];
                        report: components["schemas"]["VoiceVerifyReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rewardVoiceProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 7 */
                    days?: number;
                    /** Format: uuid */
                    agent_id?: string;
                    token_usage_window?: number;
                    carrier_cost_usd?: number;
                };
            };
        };
        responses: {
            /** @description Voice reward report result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @description Logical path of the stored report, `voice/<org>/<kind>-<timestamp>.json` */
                        artifact_path: string;
                        execution: components["schemas"]["VoiceExecution"];
                        report: components["schemas"]["VoiceRewardReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    optimizeVoiceProvider: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reward_report_path?: string;
                    /** @default 7 */
                    reward_days?: number;
                    /** Format: uuid */
                    reward_agent_id?: string;
                    reward_token_usage_window?: number;
                    reward_carrier_cost_usd?: number;
                    azure_credit_usd?: number;
                    digitalocean_credit_usd?: number;
                    /** @enum {string} */
                    infra_provider?: "azure" | "digitalocean" | "other";
                };
            };
        };
        responses: {
            /** @description Voice optimization result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @description Logical path of the stored report, `voice/<org>/<kind>-<timestamp>.json` */
                        artifact_path: string;
                        reward: components["schemas"]["VoiceRewardReport"];
                        optimization: components["schemas"]["VoiceOptimization"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getVoiceScorecard: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 7 */
                    days?: number;
                    /** @default 2 */
                    runs?: number;
                    /**
                     * @default release
                     * @enum {string}
                     */
                    verify_mode?: "full" | "release";
                    azure_credit_usd?: number;
                    digitalocean_credit_usd?: number;
                    /** @enum {string} */
                    infra_provider?: "azure" | "digitalocean" | "other";
                    /** @default false */
                    allow_fail?: boolean;
                };
            };
        };
        responses: {
            /** @description Voice scorecard result */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        execution_ok: boolean;
                        /** @description Logical path of the stored report, `voice/<org>/<kind>-<timestamp>.json` */
                        artifact_path: string;
                        execution: components["schemas"]["VoiceExecution"];
                        report: components["schemas"]["VoiceScorecardReport"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpeechCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Speech catalog response */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        providers: {
                            tts: string[];
                            stt: string[];
                        };
                        models: {
                            [key: string]: unknown;
                        }[];
                        voice_catalog: components["schemas"]["VoiceCatalog"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSpeechVoiceCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Voice catalog response */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        voice_catalog: components["schemas"]["VoiceCatalog"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewVoice: {
        parameters: {
            query: {
                provider: string;
                voice_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Voice preview audio */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            /** @description Upstream provider synthesize failed */
            502: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRealtimeProviderHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Realtime providers healthy */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeHealth"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            /** @description One or more realtime providers unhealthy, or temporarily unable to answer */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RealtimeHealth"] | components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listTools: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tool list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tools: components["schemas"]["Tool"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testToolConnection: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tool connection is healthy */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        tool_id: string;
                        /** @enum {string} */
                        health_status: "healthy";
                        /** @enum {string} */
                        code: "tool_builtin_ok" | "tool_connection_ok";
                        /** Format: date-time */
                        checked_at: string;
                        http_status: number | null;
                        target_host: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            /** @description Tool endpoint unavailable */
            503: {
                headers: {
                    /** @description Seconds to wait before trying again */
                    "Retry-After"?: number;
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    enableAgentTool: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tool_id: string;
                };
            };
        };
        responses: {
            /** @description Tool enabled for agent */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "enabled";
                        /** Format: uuid */
                        agent_id: string;
                        tool_id: string;
                        tools_registry: components["schemas"]["AgentToolEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableAgentTool: {
        parameters: {
            query?: never;
            header?: {
                /** @description UUID of the org the object in the path belongs to; if it is another org the answer is 404 */
                "x-org-id"?: components["parameters"]["OptionalOrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Agent UUID */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tool_id: string;
                };
            };
        };
        responses: {
            /** @description Tool disabled for agent */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "disabled";
                        /** Format: uuid */
                        agent_id: string;
                        tool_id: string;
                        tools_registry: components["schemas"]["AgentToolEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listKnowledgeDocuments: {
        parameters: {
            query?: {
                agent_id?: string;
            };
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Knowledge document list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["KnowledgeDocument"][];
                        /** @enum {string} */
                        source: "knowledge_documents";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createKnowledgeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    source_type: string;
                    source_value: string;
                    /** Format: uuid */
                    agent_id?: string;
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Knowledge document created */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        source: "knowledge_documents";
                        data: components["schemas"]["KnowledgeDocument"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteKnowledgeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Knowledge document deleted */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OkResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reindexKnowledgeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
                /** @description Unique key for safe retries (scoped per org, 24-hour TTL) */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Knowledge reindex queued */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    /** @description Present when the answer is that of an earlier request with the same Idempotency-Key */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @enum {string} */
                        status: "queued";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTraces: {
        parameters: {
            query?: {
                agentId?: string;
                conversationId?: string;
                /** @description Max results (1–200, default 100) */
                limit?: number;
            };
            header: {
                /** @description UUID of the target org */
                "x-org-id": components["parameters"]["OrgIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trace list */
            200: {
                headers: {
                    /** @description Version of this API; on every answer */
                    "API-Version"?: "2026-04-14";
                    /** @description Id of the request, as the caller sent it or as the server made it */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTracesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
