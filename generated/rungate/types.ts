// Written by "npm run generate"; do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health check
         * @description Returns server health status, version, uptime, and resource counts. No authentication required.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List provider keys */
        get: operations["listProviderKeys"];
        put?: never;
        /** Create a provider key */
        post: operations["createProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a provider key by ID */
        get: operations["getProviderKey"];
        /**
         * Update a provider key
         * @description Update name, base_url, or api_key. Setting api_key also updates rotated_at.
         */
        put: operations["updateProviderKey"];
        post?: never;
        /**
         * Delete a provider key
         * @description Permanently deletes the key (scrubs the encrypted secret). Optionally remaps dependent agents to a replacement key via the remap_to query parameter.
         */
        delete: operations["deleteProviderKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a provider key
         * @description Sets status to "disabled". Key is excluded from routing but bindings are preserved. Idempotent — returns 200 if already disabled.
         */
        post: operations["disableProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a provider key
         * @description Sets status to "active". Key resumes participating in routing. Idempotent — returns 200 if already active.
         */
        post: operations["enableProviderKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys/{id}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get provider key dependents
         * @description Returns agents using this key, active run count, and 30-day usage. Used by the dashboard to show impact before disable or delete.
         */
        get: operations["getProviderKeyDependents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider-keys/by-name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upsert a provider key by name
         * @description Creates the provider key if it does not exist, or updates it if it does. Name comes from the URL path. On create, provider and api_key are required. Revoked keys with the same name are ignored (a new key is created).
         */
        put: operations["upsertProviderKeyByName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List policies */
        get: operations["listPolicies"];
        put?: never;
        /** Create a policy */
        post: operations["createPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get aggregate KPI stats for a policy
         * @description Returns aggregate statistics for all runs that used this policy: total runs, spend, average cost/steps/duration, success rate, and budget utilization. All avg/rate fields are nullable (null when no qualifying runs exist).
         */
        get: operations["getPolicyStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/cost-trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get per-run cost data for charting
         * @description Returns one entry per non-running run ordered by started_at ascending. Used for cost trend charts on the policy view page.
         */
        get: operations["getPolicyCostTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a policy by ID */
        get: operations["getPolicy"];
        /**
         * Update a policy
         * @description Deep-merges sent fields into existing policy. Omitted fields are preserved.
         */
        put: operations["updatePolicy"];
        post?: never;
        /**
         * Delete a policy
         * @description Fails with 409 if agents still reference this policy.
         */
        delete: operations["deletePolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/by-name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upsert a policy by name
         * @description Creates the policy if it does not exist, or updates it if it does. Name comes from the URL path. All fields are optional; defaults applied on create, deep-merged on update.
         */
        put: operations["upsertPolicyByName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List policy version history
         * @description Returns all version snapshots for a policy, ordered by version number ascending. Works even if the policy has been deleted (versions are audit records).
         */
        get: operations["listPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a specific policy version */
        get: operations["getPolicyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List agents */
        get: operations["listAgents"];
        put?: never;
        /**
         * Create an agent
         * @description Creates an agent with an auto-generated API key. The api_key is returned once in the response and cannot be retrieved later. Use POST /api/agents/{id}/rotate-key to generate a new key.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/stats/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all agent statistics
         * @description Returns spending statistics for all agents, keyed by agent ID.
         */
        get: operations["getAllAgentStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an agent by ID */
        get: operations["getAgent"];
        /** Update an agent (full) */
        put: operations["updateAgent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update an agent (partial) */
        patch: operations["patchAgent"];
        trace?: never;
    };
    "/api/agents/{id}/rotate-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an agent API key
         * @description Generates a new API key for the agent. The old key is immediately invalidated. The new key is returned once.
         */
        post: operations["rotateAgentKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/by-name/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upsert an agent by name
         * @description Creates the agent if it does not exist, or updates it if it does. Name comes from the URL path. On create, policy_id is required and an API key is generated (returned once in the 201 response). On update, all fields are optional. Does not auto-suffix names.
         */
        put: operations["upsertAgentByName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List runs */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a run by ID */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a run
         * @description Update a run's name. Works on runs in any status (running, completed, force_stopped, etc.). Max 255 characters.
         */
        patch: operations["renameRun"];
        trace?: never;
    };
    "/api/runs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List steps for a run */
        get: operations["listRunSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List ledger entries for a run */
        get: operations["listRunLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force-stop a run
         * @description Sets run status to "force_stopped". Use for emergency termination of runaway agents. For normal job completion, use /api/runs/{id}/complete instead.
         */
        post: operations["stopRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift force-stop block
         * @description Lifts the implicit run creation block on a force-stopped run. After this, new implicit runs for the same agent+policy are allowed again.
         */
        post: operations["unblockRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a run
         * @description Marks a running run as completed with status "completed" and completion_reason "explicit". Use for normal job completion. For emergency termination, use /api/runs/{id}/stop instead. Returns the full run object.
         */
        post: operations["completeRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get cost analytics
         * @description Returns cost breakdown grouped by the specified dimension with optional time-series.
         */
        get: operations["getCostAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get latency analytics
         * @description Returns latency percentiles (p50, p95, p99) grouped by dimension with optional time-series.
         */
        get: operations["getLatencyAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get error analytics
         * @description Returns error rates and status breakdown grouped by dimension with optional time-series.
         */
        get: operations["getErrorAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/throughput": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get throughput analytics
         * @description Returns request count and token throughput grouped by dimension with optional time-series.
         */
        get: operations["getThroughputAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/provider-reliability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get provider reliability metrics
         * @description Returns per-provider health: success rate, latency percentiles, error counts, failover frequency.
         */
        get: operations["getProviderReliability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get run analytics
         * @description Returns run completion stats, duration, cost per run, with optional time-series.
         */
        get: operations["getRunAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/top": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get top-N rankings
         * @description Returns ranked list of entities by metric (spend, requests, tokens, latency, errors).
         */
        get: operations["getTopN"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get overview statistics
         * @description Returns dashboard summary stats (active agents, spend today, run counts, trends).
         */
        get: operations["getOverviewStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get provider health status
         * @description Returns circuit breaker state for all tracked provider keys.
         */
        get: operations["getProviderHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/cleanup-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview data cleanup
         * @description Shows how many records would be deleted for the given retention period.
         */
        get: operations["previewCleanup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/cleanup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete old data
         * @description Permanently deletes runs, steps, and ledger entries older than the specified number of days.
         */
        post: operations["deleteOldData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proxy: OpenAI Chat Completions
         * @description Forwards requests to the configured OpenAI-compatible provider after applying governance checks (auth, policy, budget, rate limits, routing). Request and response bodies follow the OpenAI Chat Completions format. Supports streaming (stream: true). Rungate adds response headers: X-Rungate-Run-Id, X-Rungate-Step-Id, X-Rungate-Provider, X-Rungate-Model, X-Rungate-Tokens-Used, X-Rungate-Cost-Usd, X-Rungate-Budget-Remaining-Usd, X-Rungate-Budget-Remaining-Tokens. When a per-run policy fallback occurs: X-Rungate-Policy-Fallback, X-Rungate-Policy-Fallback-Reason. All x-rungate-* parameters can also be passed as top-level fields in the request body (headers take precedence). Body fields are stripped before forwarding to the provider.
         */
        post: operations["proxyChatCompletions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proxy: Anthropic Messages
         * @description Forwards requests to the configured Anthropic-compatible provider after applying governance checks. Request and response bodies follow the Anthropic Messages format. Supports streaming (stream: true). Same Rungate response headers as /v1/chat/completions, including policy fallback headers when applicable. All x-rungate-* parameters can also be passed as top-level fields in the request body (headers take precedence). Body fields are stripped before forwarding to the provider.
         */
        post: operations["proxyMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/complete-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete all running runs
         * @description Completes all running runs for the authenticated agent in one call. Returns the count of completed runs. Idempotent — returns 0 if no running runs. Use this to bookend jobs: call before starting a new job to ensure clean run boundaries.
         */
        post: operations["completeAllRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/current/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete current run
         * @description Marks the agent's latest running run as completed. If the agent has no running run, returns 404.
         */
        post: operations["completeCurrentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a specific run
         * @description Marks a specific run as completed. The run must belong to the authenticated agent and be in "running" status.
         */
        post: operations["completeAgentRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get steps for a run
         * @description Returns steps for a specific run. The run must belong to the authenticated agent. Uses agent API key authentication.
         */
        get: operations["getAgentRunSteps"];
        put?: never;
        /**
         * Create a tool_call step in a run
         * @description Log a non-LLM tool call (web search, DB query, etc.) as a step in an active run. Uses agent API key authentication. The agent can only create steps in its own runs.
         */
        post: operations["createRunStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API discovery
         * @description Returns available agent-scoped endpoints. No authentication required — designed for agent discovery on first contact.
         */
        get: operations["discoverAgentApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get agent info
         * @description Returns the authenticated agent's info including name, status, policy details, and limits. Uses agent API key authentication.
         */
        get: operations["getAgentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your runs
         * @description Returns the authenticated agent's own runs. Supports filtering by status, date range, and pagination. Uses agent API key authentication.
         */
        get: operations["listAgentRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runs/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current run
         * @description Returns the authenticated agent's current (latest running) run. Returns 404 if no run is currently active. Uses agent API key authentication.
         */
        get: operations["getAgentCurrentRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update current run
         * @description Update the authenticated agent's current (latest running) run. Accepts partial updates to name, outcome, and outcome_reason. Null values explicitly clear. Returns 404 if no running run exists.
         */
        patch: operations["updateAgentCurrentRun"];
        trace?: never;
    };
    "/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a specific run
         * @description Returns a specific run by ID. The run must belong to the authenticated agent. Uses agent API key authentication.
         */
        get: operations["getAgentRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a specific run (any status)
         * @description Update the agent's own run by ID. Works on any status — running, completed, force_stopped, budget_exceeded. Accepts partial updates to name, outcome, and outcome_reason. Null values explicitly clear. Does NOT fire a webhook (agent-side post-termination amendments are API-read-only; consumers that need to track outcome drift should poll or watch for a future run.outcome_updated event).
         */
        patch: operations["updateAgentRun"];
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description List all webhooks. Secrets are masked in responses.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Register a new webhook subscription. The plaintext secret is returned only in this response.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Retrieve a single webhook by ID. Secret is masked.
         */
        get: operations["getWebhook"];
        /**
         * Update a webhook
         * @description Partial update — only provided fields are changed. Events array is fully replaced (not merged).
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Permanently delete a webhook.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a webhook
         * @description Activate a paused or failing webhook. Resets failure_count to 0. Idempotent — returns 200 if already active.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a webhook
         * @description Pause a webhook. Pending deliveries will be marked failed by the retry sweep. Idempotent — returns 200 if already paused.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the webhook secret with a 10-minute grace window
         * @description Generates a new webhook secret. Moves the previous secret into `previous_secret` with a 10-minute expiry. During the grace window, each outgoing delivery carries TWO signature headers: `X-Rungate-Signature-256` (current secret) and `X-Rungate-Signature-256-Previous` (previous secret). Receivers that verify either header accept deliveries on both sides of rotation; receivers that check only the primary header continue to work unchanged. Response includes BOTH plaintext secrets and the grace expiry timestamp — secrets are shown only once here, so record them before navigating away.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/expire-previous-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a pending rotation grace window early
         * @description Clears `previous_secret` and `previous_secret_expires_at` on the webhook row, immediately ending the dual-signature grace window. The delivery engine already stops sending the previous-secret signature header once the expiry passes naturally; this endpoint is for operators who have confirmed their receiver cutover and want to close the window explicitly. Idempotent — a no-op if no rotation is pending.
         */
        post: operations["expirePreviousWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries for a webhook
         * @description Returns delivery history for a specific webhook, with optional filters.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to a webhook
         * @description Creates and delivers a webhook.test event directly to the specified webhook. Bypasses event subscription filtering. No retries (max_attempts=1).
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List approval requests */
        get: operations["listApprovalRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an approval request by ID */
        get: operations["getApprovalRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a pending request */
        post: operations["approveApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approval-requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a pending request */
        post: operations["rejectApprovalRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List alert rules */
        get: operations["listAlertRules"];
        put?: never;
        /** Create an alert rule */
        post: operations["createAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an alert rule by ID */
        get: operations["getAlertRule"];
        /** Update an alert rule */
        put: operations["updateAlertRule"];
        post?: never;
        /** Delete an alert rule */
        delete: operations["deleteAlertRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-rules/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable an alert rule */
        post: operations["enableAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-rules/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable an alert rule */
        post: operations["disableAlertRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List admin tokens
         * @description List all admin tokens. Token hashes are never returned.
         */
        get: operations["listAdminTokens"];
        put?: never;
        /**
         * Create an admin token
         * @description Create a new scoped admin API token. The plaintext token is returned only in this response — save it immediately.
         */
        post: operations["createAdminToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an admin token
         * @description Retrieve a single admin token by ID. Token hash is never returned.
         */
        get: operations["getAdminToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin-tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an admin token
         * @description Revoke an admin token. Idempotent — returns 200 if already revoked.
         */
        post: operations["revokeAdminToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description List all invitations for the org, optionally filtered by status.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Create an invitation
         * @description Invite a new member to the org by email. Requires Owner or Admin role. Sends an invitation email with a single-use acceptance token.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Revoke a pending invitation. Invalidates the acceptance token.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend an invitation
         * @description Resend the invitation email with a new acceptance token. Resets the 7-day expiry.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List org members
         * @description List all members of the authenticated org.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove member from organization
         * @description Remove a member from the org. Reassigns or deletes their personal resources. Cannot remove the owner — use transfer-ownership first.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Update member role or display name
         * @description Update a member's role or display name. Requires Owner or Admin role. Cannot change the owner's role — use transfer-ownership instead.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/members/{id}/transfer-ownership": {
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
         * Transfer ownership to another member
         * @description Transfer org ownership to the specified member. The current owner is demoted to admin. Only the current owner can perform this operation.
         */
        patch: operations["transferOwnership"];
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current account (self-inspection)
         * @description Returns the account associated with the authenticated admin token. Requires an org-scoped admin token. Account CRUD operations have moved to the platform API.
         */
        get: operations["getCurrentAccount"];
        /**
         * Update current account
         * @description Updates the authenticated caller's own account. Only the name field can be updated via this endpoint. Tier, status, and other fields are managed via the platform API.
         */
        put: operations["updateCurrentAccount"];
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
        /**
         * List sessions for current account
         * @description Returns all active sessions belonging to the authenticated account. Requires session cookie auth.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
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
        /**
         * Revoke a session
         * @description Deletes (revokes) a specific session by ID. The session must belong to the authenticated account.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a new account
         * @description Creates a new account with admin token, default policy, and default agent. No auth required. Rate limited to 10 registrations per IP per hour.
         */
        post: operations["registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/invitation-by-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get invitation details by token
         * @description Public endpoint. Returns invitation details (org name, role, inviter) for rendering the acceptance page. Does not consume the token.
         */
        get: operations["getInvitationByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Public endpoint. Accepts an invitation using a single-use token, creates a member record and session.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get auth configuration
         * @description Returns whether the email service is in dev mode (no real emails sent). No auth required.
         */
        get: operations["getAuthConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Initiate magic link authentication
         * @description Sends a magic link email to the given address. Always returns 200 regardless of whether the email exists (enumeration defense). Rate limited per-email, per-IP, and globally.
         */
        post: operations["startAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify magic link token or code
         * @description Verifies a magic link token (from URL) or a 6-digit code (with email). Creates or resumes a session on success. Sets an HttpOnly session cookie.
         */
        post: operations["verifyAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get current session
         * @description Returns current session state and account information. Requires a valid session cookie.
         */
        get: operations["getAuthSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/complete-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete pending account registration
         * @description Finalizes a pending account. Two flows: (1) claim an existing account via admin token, or (2) create a new account with a name. Requires a valid pending session cookie.
         */
        post: operations["completeRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the current session and clears the session cookie. Returns 204 No Content.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenAPI specification
         * @description Returns this OpenAPI 3.1 specification as JSON. No authentication required.
         */
        get: operations["getOpenAPISpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/guides/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Integration guide
         * @description Returns an integration guide as Markdown. No authentication required. Available guides: setup, core-tests, advanced-tests, reference.
         */
        get: operations["getIntegrationGuide"];
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
        /** @description A provider API key (e.g., OpenAI, Anthropic). The api_key field is masked in all responses. */
        ProviderKey: {
            /** Format: uuid */
            id: string;
            org_id?: string | null;
            workspace_id?: string | null;
            /** @description Provider identifier (e.g., "openai", "anthropic") */
            provider: string;
            name: string;
            /** @description Masked in responses. Null for deleted keys (secret scrubbed). Plaintext only accepted in POST/PUT. */
            api_key: string | null;
            /** @description Custom provider base URL */
            base_url?: string | null;
            /** @enum {string} */
            status: "active" | "disabled" | "deleted";
            /** Format: date-time */
            last_used_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: date-time */
            rotated_at?: string | null;
        };
        /** @description Governance policy controlling budget, routing, rate limits, and model/tool restrictions. */
        Policy: {
            /** Format: uuid */
            id: string;
            org_id?: string | null;
            workspace_id?: string | null;
            name: string;
            /**
             * @description When true, governance checks run normally but requests are not forwarded to the LLM provider. Returns a mock response with zero cost. Use for testing integration and policy configuration.
             * @default false
             */
            dry_run?: boolean;
            /**
             * @description Controls whether request/response content is stored in step records. "default" follows the global server setting. "enabled" always stores content. "disabled" never stores content (stores {"redacted": true} instead). Requires server-level allow_policy_override to be true.
             * @default default
             * @enum {string}
             */
            content_logging?: "default" | "enabled" | "disabled";
            budget: {
                alert_threshold_tokens?: number | null;
                alert_threshold_usd?: number | null;
                hard_limit_tokens?: number | null;
                hard_limit_usd?: number | null;
                max_cost_per_hour_usd?: number | null;
                /** @enum {string} */
                on_alert_threshold?: "continue_and_alert" | "stop_and_alert" | "continue_and_block_new";
            };
            allowed_models?: string[];
            blocked_models?: string[];
            allowed_tools?: string[];
            blocked_tools?: string[];
            require_approval?: string[];
            /**
             * @description Approval request expiry in ms. Default: 28800000 (8 hours). Min: 60000 (1 min). Max: 604800000 (7 days).
             * @default 28800000
             */
            approval_expiry_ms?: number;
            /** @description Rate limits are per-agent-per-policy. Each policy has its own counter for each agent — requests under one policy do not count toward another policy's limits. */
            rate_limits?: {
                max_requests_per_minute?: number | null;
                max_tokens_per_minute?: number | null;
            };
            routing: {
                /** @description Ordered list of provider names for failover */
                default_chain?: string[];
                /** @description Model-specific routing rules. Ordered — first matching pattern wins. Falls back to default_chain. */
                model_routes?: {
                    /** @description Model name or glob pattern (e.g., "gpt-4o", "gpt-*", "claude-*") */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override for this route (ms) */
                    timeout_ms?: number;
                }[];
                /**
                 * @description Maximum time (ms) for the full request lifecycle — time-to-first-byte plus body read. Applies after the TCP+TLS handshake completes (handshake is governed by connect_timeout_ms). Default: 120000 (120s). Raise for heavy synthesis workloads (large prompts, long completions); Anthropic non-streaming calls commonly take 30–60s before first byte. Lower for interactive workloads where fast error surfacing matters more than provider patience.
                 * @default 120000
                 */
                timeout_ms?: number;
                /**
                 * @description Maximum time (ms) to complete TCP+TLS handshake with a provider. After the socket is established, timeout_ms governs the full request lifecycle (TTFB and body). Default: 10000 (10s). Must be <= timeout_ms. Maximum: 600000 (10min).
                 * @default 10000
                 */
                connect_timeout_ms?: number;
                /** @description HTTP status codes that trigger retry */
                retry_on?: number[];
                /** @description Maximum total attempts (not retries after first) */
                max_retries?: number;
                /** @enum {string} */
                on_rate_limit?: "failover_first" | "backoff_first";
                /**
                 * @description Key selection strategy for multi-key providers. Default: failover.
                 * @default failover
                 * @enum {string}
                 */
                load_balancing?: "failover" | "round_robin" | "weighted";
                circuit_breaker?: {
                    /**
                     * @description Consecutive failures before opening circuit. 0 to disable. Default: 5.
                     * @default 5
                     */
                    failure_threshold?: number;
                    /**
                     * @description Base cooldown before half-open test request (ms). Doubles on each failed probe. Default: 30000.
                     * @default 30000
                     */
                    recovery_timeout_ms?: number;
                    /**
                     * @description Maximum recovery timeout after exponential backoff (ms). Default: 600000 (10 min).
                     * @default 600000
                     */
                    max_recovery_timeout_ms?: number;
                };
                /**
                 * @description Chain ordering strategy. default: user-defined. cost: cheapest first. latency: fastest p50 first.
                 * @default default
                 * @enum {string}
                 */
                routing_preference?: "default" | "cost" | "latency";
            };
            /** @description Source model → { target_provider: target_model } mapping */
            model_mapping?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            default_model?: string | null;
            /** @description When set, replaces the requested model for all requests under this policy. The original model is preserved in step logs (routed_from) and the X-Rungate-Model-Override response header. When active, allowed_models/blocked_models checks are skipped. */
            model_override?: string | null;
            runaway_prevention?: {
                enabled?: boolean;
                max_steps_per_run?: number;
            };
            implicit_run_grouping?: {
                time_window_seconds?: number;
                /** @default 300 */
                run_idle_timeout_seconds?: number;
                /**
                 * @description Minutes to block implicit run creation after a force-stop for the same agent+policy. 0 to disable. Default: 60. Explicit runs (x-rungate-new-run header) always bypass.
                 * @default 60
                 */
                force_stop_cooldown_minutes?: number;
            };
            /** @description Per-ended_reason automatic outcome defaults. When a run terminates with ended_reason=X and outcome_defaults[X] is set, the run's outcome column is set to that value ONLY if the agent did not set one explicitly. Uses SQL COALESCE — agent-set outcomes (via POST /v1/runs/*\/complete body or PATCH /v1/runs/:id) are always preserved. Operators typically configure this for cron-style use cases (e.g. idle_timeout: "failed") so stuck runs surface as failures on the dashboard and in termination webhooks. */
            outcome_defaults?: {
                /**
                 * @description Fires when the agent explicitly called POST /v1/runs/*\/complete without an outcome body field.
                 * @enum {string|null}
                 */
                agent_signaled?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when the agent called POST /v1/runs/complete-all.
                 * @enum {string|null}
                 */
                agent_complete_all?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when a hard USD budget limit was exceeded.
                 * @enum {string|null}
                 */
                cost_limit?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when a hard token budget limit was exceeded.
                 * @enum {string|null}
                 */
                token_limit?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when on_alert_threshold=stop_and_alert triggered a budget-based termination.
                 * @enum {string|null}
                 */
                alert_threshold_stop?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when the resolver auto-completed an old run because the implicit grouping window elapsed and the agent started a new run.
                 * @enum {string|null}
                 */
                idle_auto_complete?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when the background idle sweep (60s interval, 300s default timeout) terminated a run for inactivity. This is the primary signal for "cron job stuck" scenarios.
                 * @enum {string|null}
                 */
                idle_timeout?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when an old run was auto-completed because the agent sent x-rungate-new-run: true.
                 * @enum {string|null}
                 */
                new_run_requested?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when an operator force-stopped the run via POST /api/runs/:id/stop.
                 * @enum {string|null}
                 */
                admin_stopped?: "success" | "partial" | "failed" | null;
                /**
                 * @description Fires when an operator completed the run via POST /api/runs/:id/complete with no custom reason.
                 * @enum {string|null}
                 */
                admin_completed?: "success" | "partial" | "failed" | null;
            } | null;
            /**
             * @description Visibility scope — org is visible to all members, personal only to the owner
             * @default org
             * @enum {string}
             */
            visibility?: "org" | "personal";
            /** @description ID of the member who owns this policy */
            member_id?: string | null;
            /** @description Identity that created this entity */
            created_by?: string | null;
            /** @description Identity that last updated this entity */
            updated_by?: string | null;
            /** @description Admin token ID used to create (null for session auth) */
            created_by_token_id?: string | null;
            /** @description Admin token ID used to last update (null for session auth) */
            updated_by_token_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A versioned snapshot of a policy, created on each update or deletion. */
        PolicyVersion: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description ID of the policy this version belongs to
             */
            policy_id: string;
            /** @description Auto-incrementing version number per policy */
            version_number: number;
            /** @description Full policy state at the time of this version */
            snapshot: {
                [key: string]: unknown;
            };
            /** @description Identity of the caller: admin token ID, "session", or "system" */
            changed_by: string;
            /** @description List of top-level fields that were changed. ["_deleted"] for deletion snapshots. */
            changed_fields: string[];
            /** Format: date-time */
            created_at: string;
        };
        /** @description An agent with its own API key, linked to a policy. The api_key_hash field is never returned. */
        Agent: {
            /** Format: uuid */
            id: string;
            org_id?: string | null;
            workspace_id?: string | null;
            name: string;
            description?: string | null;
            /** @description First characters of the API key for identification */
            api_key_prefix?: string;
            /** Format: uuid */
            policy_id: string;
            /** @description Policy IDs this agent may select per-run via x-rungate-run-policy header or body field. null = any policy allowed (default). The agent default policy_id is always implicitly allowed. */
            allowed_policies?: string[] | null;
            /** @description Provider keys. Single ID for one key, or array of {key_id, weight} for load balancing. */
            provider_keys?: {
                [key: string]: string | {
                    key_id: string;
                    weight: number;
                }[];
            };
            routing_override?: {
                default_chain?: string[];
                model_routes?: {
                    /** @description Model name or glob pattern */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override (ms) */
                    timeout_ms?: number;
                }[];
                /** @enum {string} */
                load_balancing?: "failover" | "round_robin" | "weighted";
                /** @enum {string} */
                routing_preference?: "default" | "cost" | "latency";
                /** @description Per-agent override of the policy routing.timeout_ms. When set, takes precedence over the policy value for all requests from this agent. Same semantics as policy routing.timeout_ms — governs the full request lifecycle (TTFB plus body). See policy routing.timeout_ms for the default (120000) and sizing guidance. */
                timeout_ms?: number;
            } | null;
            metadata?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "active" | "disabled";
            /** @description ID of the member who owns this agent */
            member_id?: string | null;
            /** @description Identity that created this entity */
            created_by?: string | null;
            /** @description Identity that last updated this entity */
            updated_by?: string | null;
            /** @description Admin token ID used to create (null for session auth) */
            created_by_token_id?: string | null;
            /** @description Admin token ID used to last update (null for session auth) */
            updated_by_token_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An execution run — a group of LLM calls from a single agent session. */
        Run: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            agent_id: string;
            /**
             * Format: uuid
             * @description Account that owns this run. Derived from the agent at creation time.
             */
            org_id?: string | null;
            agent_name?: string;
            /** @description Optional human-readable name for the run, set via x-rungate-run-name header on the first request. */
            name?: string | null;
            primary_model?: string;
            /** @enum {string} */
            status: "running" | "completed" | "failed" | "budget_exceeded" | "force_stopped";
            /** @enum {string} */
            creation_method: "explicit" | "implicit" | "sdk";
            ended_reason?: string | null;
            /** @enum {string|null} */
            completion_reason?: "explicit" | "idle_timeout" | "server_restart" | null;
            budget: {
                alert_threshold_tokens?: number | null;
                alert_threshold_usd?: number | null;
                hard_limit_tokens?: number | null;
                hard_limit_usd?: number | null;
            };
            alert_threshold_exceeded?: boolean;
            /** Format: date-time */
            alert_sent_at?: string | null;
            /** @description Token usage with 4-bucket breakdown. total = input + output + cache_read + cache_creation. */
            tokens_used: {
                input?: number;
                output?: number;
                cache_read?: number;
                cache_creation?: number;
                total?: number;
            };
            cost_usd: number;
            /** @description Name of the policy that governed this run, extracted from policy_snapshot for convenience. */
            policy_name?: string | null;
            policy_snapshot?: {
                [key: string]: unknown;
            };
            step_count: number;
            /** Format: date-time */
            last_step_at?: string | null;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            ended_at?: string | null;
            /**
             * Format: date-time
             * @description When the force-stop block was lifted by an admin. Null if not lifted.
             */
            force_stop_lifted_at?: string | null;
            /** @description True if any steps in this run were blocked by governance (policy, budget, rate limit). */
            has_governance_block?: boolean;
            /**
             * @description Semantic outcome of the run. Set via the completion endpoints. Default: "success" for explicit completions, null for runs completed by other means.
             * @enum {string|null}
             */
            outcome?: "success" | "partial" | "failed" | null;
            /** @description Free-text reason explaining the outcome. Set via the completion endpoints. */
            outcome_reason?: string | null;
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description A single step within a run. Usually an `llm_call` (the provider request), but may also be a `failover_transition` — a control-plane event row inserted when Rungate reroutes a request from a failing provider to a working one. Transition rows carry the `failover_context` field with the full attempted-providers history. */
        Step: {
            id: string;
            /** Format: uuid */
            run_id: string;
            /** @enum {string} */
            type: "llm_call" | "tool_call" | "retry" | "dry_run" | "post_completion_sweep" | "failover_transition";
            provider: string;
            model: string;
            /** Format: uuid */
            provider_key_id?: string;
            streaming?: boolean;
            request?: {
                [key: string]: unknown;
            };
            /** @description Provider response, redacted content marker, or error envelope. On failed steps, an `error` or `errors[]` field is present; each error/errors[] entry includes `kind` (#85), e.g. tcp_connect_timeout, request_timeout, http_error. */
            response?: {
                error?: {
                    /** @description Provider-originated error type (e.g., overloaded_error, server_error) */
                    type?: string;
                    /** @description HTTP status code mapped from the failure */
                    status?: number;
                    /**
                     * @description Failure-category discriminator (#85). Optional — pre-2026-04-14 step rows omit this field.
                     * @enum {string}
                     */
                    kind?: "tcp_connect_timeout" | "request_timeout" | "network_error" | "http_error" | "empty_stream" | "first_events_timeout" | "first_events_error" | "mid_stream_error" | "client_disconnect" | "stream_processing_error" | "unknown";
                };
                /** @description Per-attempt error array on non-streaming failed steps (logFailedStep). Each entry mirrors the single `error` shape with `kind`. */
                errors?: {
                    provider?: string;
                    status?: number;
                    message?: string;
                    /** @enum {string} */
                    kind?: "tcp_connect_timeout" | "request_timeout" | "network_error" | "http_error" | "empty_stream" | "first_events_timeout" | "first_events_error" | "mid_stream_error" | "client_disconnect" | "stream_processing_error" | "unknown";
                }[];
            } & {
                [key: string]: unknown;
            };
            tokens?: {
                input?: number;
                output?: number;
                cache_read?: number;
                cache_creation?: number;
            };
            cost_usd: number;
            latency_ms: number;
            routed_from?: string | null;
            /** @description Number of failed provider attempts before this step succeeded. 0 on same-provider sticky steps. On a `failover_transition` row this equals the number of providers that failed before Rungate found a working one. On the successful `llm_call` row that followed the transition, this matches the transition row's count. */
            failover_attempts?: number;
            /** @enum {string} */
            status: "success" | "error" | "timeout" | "budget_blocked" | "policy_blocked";
            error_message?: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Full history of failover attempts. Present ONLY on `failover_transition` rows — null or absent on every other step type. The transition row is the sole carrier of this data; the successful `llm_call` that follows a failover does NOT duplicate it. Operators who need to correlate a specific `llm_call` with its failover event should either (a) find the most recent `failover_transition` row for the same run ordered before the `llm_call`, or (b) subscribe to the `step.failed_over` webhook, which fires once per failover and carries the full `failover_context` in its payload. */
            failover_context?: {
                /** @description Each failed provider attempt in order, with the error Rungate received from the provider. */
                attempted: {
                    provider: string;
                    /** Format: uuid */
                    provider_key_id: string;
                    /** @description HTTP status code the provider returned. */
                    status: number;
                    /** @description Truncated/redacted error message. Capped at 1000 characters. */
                    error: string;
                    /**
                     * @description Failure-category discriminator (#85). Optional — pre-2026-04-14 step rows omit this field.
                     * @enum {string}
                     */
                    kind?: "tcp_connect_timeout" | "request_timeout" | "network_error" | "http_error" | "empty_stream" | "first_events_timeout" | "first_events_error" | "mid_stream_error" | "client_disconnect" | "stream_processing_error" | "unknown";
                }[];
                /** @description The provider that ultimately served the request. Null when every provider in the chain failed (exhaustion). */
                resolved_provider: string | null;
                /** @description The model the resolved provider was asked to serve. Null on exhaustion. */
                resolved_model: string | null;
                /** @description The model the client originally requested, before any cross-provider translation. */
                original_model: string;
            } | null;
        };
        /** @description Immutable cost record for a single step. */
        LedgerEntry: {
            id: string;
            /** Format: uuid */
            run_id: string;
            step_id: string;
            /** Format: uuid */
            agent_id: string;
            provider: string;
            model: string;
            /** Format: uuid */
            provider_key_id?: string;
            tokens?: {
                input?: number;
                output?: number;
                cache_read?: number;
                cache_creation?: number;
            };
            cost_usd: number;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Health check response. Returned as a bare object (no { data } envelope). */
        HealthResponse: {
            /** @enum {string} */
            status: "healthy" | "unhealthy";
            version: string;
            uptime_seconds: number;
            /** @enum {string} */
            storage: "connected" | "error";
            agents_count: number;
            active_runs: number;
        };
        /** @description Dashboard overview statistics. */
        OverviewStats: {
            active_agents: number;
            total_spend_today: number;
            total_runs_today: number;
            tokens_processed_today: number;
            spend_trend_pct: number;
            runs_trend_pct: number;
            completed_runs_today: number;
            completion_rate_pct: number;
        };
        /** @description Per-agent spending statistics. Keys are agent IDs, values are stats objects. */
        AllAgentStats: {
            [key: string]: {
                total_spend: number;
                total_runs: number;
            };
        };
        /** @description A single group in a cost analytics breakdown. */
        CostAnalyticsResult: {
            group: string;
            /** @description Time bucket (null if no granularity specified) */
            period: string | null;
            total_cost_usd: number;
            total_tokens: number;
            request_count: number;
        };
        /** @description Preview of data eligible for cleanup. */
        OldDataCount: {
            runs: number;
            steps: number;
            ledgerEntries: number;
        };
        /** @description Result of a cleanup operation. */
        DeleteOldDataResult: {
            runsDeleted: number;
            stepsDeleted: number;
            ledgerEntriesDeleted: number;
        };
        /** @description Standard admin API error response. */
        ErrorResponse: {
            error: {
                /** @enum {string} */
                type: "validation_error" | "not_found" | "conflict" | "forbidden" | "internal_error" | "service_unavailable" | "unauthorized" | "rate_limited" | "gone";
                message: string;
                /** @description Field-level error details (present for validation_error) */
                fields?: {
                    [key: string]: string;
                };
            };
        };
        /** @description Dashboard authentication error. Note: uses a flat string, NOT the nested { type, message } format. */
        DashboardAuthError: {
            /** @enum {string} */
            error: "Authentication required";
        };
        /** @description Governance block error returned by proxy endpoints when a policy check fails. */
        GovernanceBlockResponse: {
            error: {
                /** @enum {string} */
                type: "governance_block";
                /** @enum {string} */
                code: "budget_exceeded" | "budget_alert_exceeded" | "rate_limited" | "model_not_allowed" | "tool_blocked" | "tool_approval_required" | "agent_disabled" | "run_force_stopped" | "run_blocked_after_force_stop" | "runaway_prevention";
                message: string;
                run_id?: string | null;
                details?: {
                    [key: string]: unknown;
                } | null;
                /** @description Run/policy/agent state for self-reporting and corrective action. Present on post-run governance blocks. */
                context?: {
                    policy_name?: string;
                    agent_name?: string;
                    steps_used?: number;
                    max_steps_per_run?: number | null;
                    cost_usd?: number;
                    hard_limit_usd?: number | null;
                    hard_limit_tokens?: number | null;
                    tokens_used?: number;
                    max_cost_per_hour_usd?: number | null;
                };
            };
        };
        /** @description Proxy authentication error for missing or invalid agent API key. */
        ProxyAuthError: {
            error: {
                /** @enum {string} */
                type: "unauthorized";
                message: string;
            };
        };
        /** @description Provider error when no providers are available or all providers failed. */
        ProviderErrorResponse: {
            error: {
                /** @enum {string} */
                type: "provider_error";
                message: string;
                details?: {
                    provider?: string;
                    status?: number;
                    message?: string;
                }[];
            };
        };
        /** @description Request body for creating a provider key. */
        CreateProviderKeyInput: {
            /** @description Provider identifier (e.g., "openai", "anthropic") */
            provider: string;
            name: string;
            /** @description Plaintext API key — will be encrypted at rest */
            api_key: string;
            /** @description Custom provider base URL */
            base_url?: string | null;
            org_id?: string | null;
            workspace_id?: string | null;
        };
        /** @description Request body for creating a policy. All fields optional except name. */
        CreatePolicyInput: {
            name: string;
            budget?: {
                alert_threshold_tokens?: number | null;
                alert_threshold_usd?: number | null;
                hard_limit_tokens?: number | null;
                hard_limit_usd?: number | null;
                max_cost_per_hour_usd?: number | null;
                /** @enum {string} */
                on_alert_threshold?: "continue_and_alert" | "stop_and_alert" | "continue_and_block_new";
            };
            allowed_models?: string[];
            blocked_models?: string[];
            allowed_tools?: string[];
            blocked_tools?: string[];
            require_approval?: string[];
            /** @description Approval request expiry in ms. Default: 28800000 (8 hours). Min: 60000 (1 min). Max: 604800000 (7 days). */
            approval_expiry_ms?: number;
            /** @description Rate limits are per-agent-per-policy. Each policy has its own counter for each agent — requests under one policy do not count toward another policy's limits. */
            rate_limits?: {
                max_requests_per_minute?: number | null;
                max_tokens_per_minute?: number | null;
            };
            routing?: {
                default_chain?: string[];
                model_routes?: {
                    /** @description Model name or glob pattern */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override (ms) */
                    timeout_ms?: number;
                }[];
                /** @description Maximum time (ms) for the full request lifecycle — time-to-first-byte plus body read. Applies after the TCP+TLS handshake completes (handshake is governed by connect_timeout_ms). Default: 120000 (120s). Raise for heavy synthesis workloads (large prompts, long completions); Anthropic non-streaming calls commonly take 30–60s before first byte. Lower for interactive workloads where fast error surfacing matters more than provider patience. */
                timeout_ms?: number;
                /** @description Maximum time (ms) to complete TCP+TLS handshake with a provider. After the socket is established, timeout_ms governs the full request lifecycle (TTFB and body). Default: 10000 (10s). Must be <= timeout_ms. Maximum: 600000 (10min). */
                connect_timeout_ms?: number;
                retry_on?: number[];
                max_retries?: number;
                /** @enum {string} */
                on_rate_limit?: "failover_first" | "backoff_first";
                /**
                 * @description Key selection strategy for multi-key providers. Default: failover.
                 * @enum {string}
                 */
                load_balancing?: "failover" | "round_robin" | "weighted";
                circuit_breaker?: {
                    /** @description Consecutive failures before opening circuit. 0 to disable. Default: 5. */
                    failure_threshold?: number;
                    /** @description Base cooldown before half-open test request (ms). Doubles on each failed probe. Default: 30000. */
                    recovery_timeout_ms?: number;
                    /** @description Maximum recovery timeout after exponential backoff (ms). Default: 600000 (10 min). */
                    max_recovery_timeout_ms?: number;
                };
                /**
                 * @description Chain ordering strategy. default: user-defined. cost: cheapest first. latency: fastest p50 first.
                 * @enum {string}
                 */
                routing_preference?: "default" | "cost" | "latency";
            };
            model_mapping?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            default_model?: string | null;
            /** @description When set, replaces the requested model for all requests under this policy. The original model is preserved in step logs (routed_from) and the X-Rungate-Model-Override response header. When active, allowed_models/blocked_models checks are skipped. */
            model_override?: string | null;
            runaway_prevention?: {
                enabled?: boolean;
                max_steps_per_run?: number;
            };
            implicit_run_grouping?: {
                time_window_seconds?: number;
                /** @description Must be a positive integer, capped at 86400 */
                run_idle_timeout_seconds?: number;
                /** @description Minutes to block implicit run creation after a force-stop for the same agent+policy. 0 to disable. Default: 60. Explicit runs (x-rungate-new-run header) always bypass. */
                force_stop_cooldown_minutes?: number;
            };
            /** @description Per-ended_reason automatic outcome defaults. See the Policy schema for the full description and allowed keys. */
            outcome_defaults?: {
                /** @enum {string|null} */
                agent_signaled?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                agent_complete_all?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                cost_limit?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                token_limit?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                alert_threshold_stop?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                idle_auto_complete?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                idle_timeout?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                new_run_requested?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                admin_stopped?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                admin_completed?: "success" | "partial" | "failed" | null;
            } | null;
            /**
             * @description Visibility scope. Members can only create personal. Default: org.
             * @enum {string}
             */
            visibility?: "org" | "personal";
            org_id?: string | null;
            workspace_id?: string | null;
            /** @description Run every check and answer with a mock reply; no provider is called */
            dry_run?: boolean;
            /**
             * @description Takes effect only when the server lets policies override it
             * @enum {string}
             */
            content_logging?: "default" | "enabled" | "disabled";
        };
        /** @description Request body for creating an agent. Returns the generated api_key once (not retrievable later). */
        CreateAgentInput: {
            /** @description Agent name. Auto-suffixed if not unique (e.g., "my-agent-2"). */
            name: string;
            description?: string | null;
            /**
             * Format: uuid
             * @description Must reference an existing policy
             */
            policy_id: string;
            /** @description Provider keys. Single ID or array of {key_id, weight}. */
            provider_keys?: {
                [key: string]: string | {
                    key_id: string;
                    weight: number;
                }[];
            };
            routing_override?: {
                default_chain?: string[];
                model_routes?: {
                    /** @description Model name or glob pattern */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override (ms) */
                    timeout_ms?: number;
                }[];
                /** @enum {string} */
                load_balancing?: "failover" | "round_robin" | "weighted";
                /** @enum {string} */
                routing_preference?: "default" | "cost" | "latency";
                /** @description Per-agent override of the policy routing.timeout_ms. When set, takes precedence over the policy value for all requests from this agent. Same semantics as policy routing.timeout_ms — governs the full request lifecycle (TTFB plus body). See policy routing.timeout_ms for the default (120000) and sizing guidance. */
                timeout_ms?: number;
            } | null;
            metadata?: {
                [key: string]: unknown;
            };
            org_id?: string | null;
            workspace_id?: string | null;
            /** @description Policies that the agent may select per run; null allows every policy of the organisation */
            allowed_policies?: string[] | null;
        };
        /** @description Request body for upserting a provider key by name. On create, provider and api_key are required. On update, all fields are optional. */
        UpsertProviderKeyInput: {
            /** @description Provider identifier. Required on create, must match existing on update. */
            provider?: string;
            /** @description Plaintext API key. Required on create. If sent on update, triggers key rotation. */
            api_key?: string;
            /** @description Custom provider base URL */
            base_url?: string | null;
            org_id?: string | null;
            workspace_id?: string | null;
        };
        /** @description Request body for upserting a policy by name. Name comes from URL, not body. All fields optional; defaults applied on create, deep-merged on update. */
        UpsertPolicyInput: {
            budget?: {
                alert_threshold_tokens?: number | null;
                alert_threshold_usd?: number | null;
                hard_limit_tokens?: number | null;
                hard_limit_usd?: number | null;
                max_cost_per_hour_usd?: number | null;
                /** @enum {string} */
                on_alert_threshold?: "continue_and_alert" | "stop_and_alert" | "continue_and_block_new";
            };
            allowed_models?: string[];
            blocked_models?: string[];
            allowed_tools?: string[];
            blocked_tools?: string[];
            require_approval?: string[];
            /** @description Rate limits are per-agent-per-policy. Each policy has its own counter for each agent — requests under one policy do not count toward another policy's limits. */
            rate_limits?: {
                max_requests_per_minute?: number | null;
                max_tokens_per_minute?: number | null;
            };
            routing?: {
                default_chain?: string[];
                model_routes?: {
                    /** @description Model name or glob pattern */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override (ms) */
                    timeout_ms?: number;
                }[];
                /** @description Maximum time (ms) for the full request lifecycle — time-to-first-byte plus body read. Applies after the TCP+TLS handshake completes (handshake is governed by connect_timeout_ms). Default: 120000 (120s). Raise for heavy synthesis workloads (large prompts, long completions); Anthropic non-streaming calls commonly take 30–60s before first byte. Lower for interactive workloads where fast error surfacing matters more than provider patience. */
                timeout_ms?: number;
                /** @description Maximum time (ms) to complete TCP+TLS handshake with a provider. After the socket is established, timeout_ms governs the full request lifecycle (TTFB and body). Default: 10000 (10s). Must be <= timeout_ms. Maximum: 600000 (10min). */
                connect_timeout_ms?: number;
                retry_on?: number[];
                max_retries?: number;
                /** @enum {string} */
                on_rate_limit?: "failover_first" | "backoff_first";
                /**
                 * @description Key selection strategy for multi-key providers. Default: failover.
                 * @enum {string}
                 */
                load_balancing?: "failover" | "round_robin" | "weighted";
                circuit_breaker?: {
                    /** @description Consecutive failures before opening circuit. 0 to disable. Default: 5. */
                    failure_threshold?: number;
                    /** @description Base cooldown before half-open test request (ms). Doubles on each failed probe. Default: 30000. */
                    recovery_timeout_ms?: number;
                    /** @description Maximum recovery timeout after exponential backoff (ms). Default: 600000 (10 min). */
                    max_recovery_timeout_ms?: number;
                };
                /**
                 * @description Chain ordering strategy. default: user-defined. cost: cheapest first. latency: fastest p50 first.
                 * @enum {string}
                 */
                routing_preference?: "default" | "cost" | "latency";
            };
            model_mapping?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            default_model?: string | null;
            /** @description When set, replaces the requested model for all requests under this policy. The original model is preserved in step logs (routed_from) and the X-Rungate-Model-Override response header. When active, allowed_models/blocked_models checks are skipped. */
            model_override?: string | null;
            runaway_prevention?: {
                enabled?: boolean;
                max_steps_per_run?: number;
            };
            implicit_run_grouping?: {
                time_window_seconds?: number;
                /** @description Must be a positive integer, capped at 86400 */
                run_idle_timeout_seconds?: number;
                /** @description Minutes to block implicit run creation after a force-stop for the same agent+policy. 0 to disable. Default: 60. Explicit runs (x-rungate-new-run header) always bypass. */
                force_stop_cooldown_minutes?: number;
            };
            /** @description Per-ended_reason automatic outcome defaults. See the Policy schema for the full description and allowed keys. */
            outcome_defaults?: {
                /** @enum {string|null} */
                agent_signaled?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                agent_complete_all?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                cost_limit?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                token_limit?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                alert_threshold_stop?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                idle_auto_complete?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                idle_timeout?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                new_run_requested?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                admin_stopped?: "success" | "partial" | "failed" | null;
                /** @enum {string|null} */
                admin_completed?: "success" | "partial" | "failed" | null;
            } | null;
            org_id?: string | null;
            workspace_id?: string | null;
            /** @description Run every check and answer with a mock reply; no provider is called */
            dry_run?: boolean;
            /**
             * @description Takes effect only when the server lets policies override it
             * @enum {string}
             */
            content_logging?: "default" | "enabled" | "disabled";
            /** @description Approval request expiry in ms (1 minute to 7 days; 8 hours when never set) */
            approval_expiry_ms?: number;
        };
        /** @description Request body for upserting an agent by name. Name comes from URL, not body. On create, policy_id is required and an API key is generated. On update, all fields optional. */
        UpsertAgentInput: {
            /**
             * Format: uuid
             * @description Required on create. Must reference an existing policy.
             */
            policy_id?: string;
            description?: string | null;
            /** @description Provider keys. Single ID or array of {key_id, weight}. */
            provider_keys?: {
                [key: string]: string | {
                    key_id: string;
                    weight: number;
                }[];
            };
            routing_override?: {
                default_chain?: string[];
                model_routes?: {
                    /** @description Model name or glob pattern */
                    pattern: string;
                    /** @description Provider chain for matching models */
                    chain: string[];
                    /** @description Optional timeout override (ms) */
                    timeout_ms?: number;
                }[];
                /** @enum {string} */
                load_balancing?: "failover" | "round_robin" | "weighted";
                /** @enum {string} */
                routing_preference?: "default" | "cost" | "latency";
                /** @description Per-agent override of the policy routing.timeout_ms. When set, takes precedence over the policy value for all requests from this agent. Same semantics as policy routing.timeout_ms — governs the full request lifecycle (TTFB plus body). See policy routing.timeout_ms for the default (120000) and sizing guidance. */
                timeout_ms?: number;
            } | null;
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Accepted on update (toggle active/disabled). Ignored on create (always active).
             * @enum {string}
             */
            status?: "active" | "disabled";
            org_id?: string | null;
            workspace_id?: string | null;
            /** @description Policies that the agent may select per run; null allows every policy of the organisation */
            allowed_policies?: string[] | null;
        };
        /** @description Request body for completing a run. */
        RunCompletionInput: {
            /**
             * @description Reason for ending the run. Defaults to "agent_signaled" if omitted.
             * @default agent_signaled
             */
            ended_reason?: string;
            /** @description Merged into existing run metadata */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description Semantic outcome of the run. Default: "success".
             * @enum {string}
             */
            outcome?: "success" | "partial" | "failed";
            /** @description Free-text reason explaining the outcome. */
            outcome_reason?: string;
        };
        /** @description Run summary returned after completing a run. Includes cost, step count, duration, and other useful fields so the agent does not need a follow-up query. */
        RunCompletionResponse: {
            data: {
                /** Format: uuid */
                id: string;
                /** @description Run name (from x-rungate-run-name header) */
                name?: string | null;
                status: string;
                /** Format: date-time */
                ended_at: string;
                ended_reason: string;
                completion_reason: string;
                /**
                 * @description Semantic outcome of the run. Default: "success" for explicit completions.
                 * @enum {string|null}
                 */
                outcome?: "success" | "partial" | "failed" | null;
                /** @description Free-text reason for the outcome. */
                outcome_reason?: string | null;
                /** @description Total number of steps in the run */
                step_count: number;
                /** @description Total cost in USD */
                cost_usd: number;
                /** @description Token usage breakdown (input + output + cache_read + cache_creation = total) */
                tokens_used: {
                    input?: number;
                    output?: number;
                    cache_read?: number;
                    cache_creation?: number;
                    total?: number;
                };
                /** @description Run duration in milliseconds (ended_at - started_at) */
                duration_ms?: number | null;
                /** @description Policy name from the run's policy snapshot */
                policy_name?: string | null;
                /** @description Most-used model in the run */
                primary_model?: string | null;
                /** @description Governance events that occurred during the run, sorted by count descending. Empty array for clean runs. */
                governance_events: {
                    /** @description Governance block code (e.g. budget_exceeded, runaway_prevention, model_not_allowed, tool_approval_required) */
                    type: string;
                    /** @description Number of times this governance event occurred */
                    count: number;
                }[];
                /** @description True if any governance events (blocked steps) occurred during the run */
                limits_hit: boolean;
            };
        };
        /** @description Request body for cleanup operation. */
        CleanupInput: {
            /** @description Delete data older than this many days */
            days: number;
        };
        /**
         * @description Webhook event type identifier
         * @enum {string}
         */
        WebhookEventType: "run.started" | "run.completed" | "run.budget_exceeded" | "run.force_stopped" | "run.alert_threshold" | "step.completed" | "step.policy_blocked" | "step.budget_blocked" | "step.failed" | "agent.created" | "agent.updated" | "agent.disabled" | "policy.created" | "policy.updated" | "policy.deleted" | "policy.version_created" | "provider_key.created" | "provider_key.disabled" | "provider_key.enabled" | "provider_key.deleted" | "provider_key.rotated" | "step.approval_required" | "approval.approved" | "approval.rejected" | "admin_token.created" | "admin_token.revoked" | "alert.triggered" | "alert_rule.created" | "alert_rule.updated" | "alert_rule.deleted" | "member.role_changed" | "member.removed" | "member.ownership_transferred" | "webhook.test";
        /** @description A webhook subscription. The secret field is masked in GET responses; plaintext only in the POST 201 creation response. */
        Webhook: {
            /** Format: uuid */
            id: string;
            /** @description Human-friendly webhook name (unique per org) */
            name: string;
            /**
             * Format: uuid
             * @description Owning account ID (derived from auth token)
             */
            org_id?: string | null;
            /**
             * Format: uri
             * @description Delivery endpoint URL
             */
            url: string;
            /** @description Masked in GET responses. Plaintext only in POST 201 response. */
            secret: string;
            /** @description Masked in GET responses. Populated only during a rotation grace window. Plaintext only in the POST /rotate-secret response. */
            previous_secret?: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 timestamp after which previous_secret is no longer used for signing. Null when no rotation is pending.
             */
            previous_secret_expires_at?: string | null;
            /** @description Subscribed event types */
            events: components["schemas"]["WebhookEventType"][];
            /** @description Optional agent scope — only fire for events involving this agent */
            agent_id?: string | null;
            /**
             * @description active = delivering, paused = admin-disabled, failing = auto-disabled after consecutive failures
             * @enum {string}
             */
            status: "active" | "paused" | "failing";
            /** @description Consecutive delivery failures (reset on success) */
            failure_count: number;
            description?: string | null;
            /**
             * @description Scope — org is visible to all members, personal only to the owner
             * @enum {string}
             */
            scope?: "org" | "personal";
            /** @description ID of the member who owns this webhook */
            member_id?: string | null;
            /** @description Identity that created this entity */
            created_by?: string | null;
            /** @description Identity that last updated this entity */
            updated_by?: string | null;
            /** @description Admin token ID used to create (null for session auth) */
            created_by_token_id?: string | null;
            /** @description Admin token ID used to last update (null for session auth) */
            updated_by_token_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Request body for creating a webhook. */
        CreateWebhookInput: {
            /** @description Webhook name (must be unique) */
            name: string;
            /**
             * Format: uri
             * @description Delivery endpoint URL (HTTP or HTTPS)
             */
            url: string;
            /** @description Event types to subscribe to */
            events: components["schemas"]["WebhookEventType"][];
            /** @description Webhook secret for HMAC signing. Auto-generated (whsec_...) if omitted. */
            secret?: string;
            /** @description Scope to a specific agent ID */
            agent_id?: string;
            description?: string;
            /**
             * @description Scope. Members can only create personal. Default: org.
             * @enum {string}
             */
            scope?: "org" | "personal";
        };
        /** @description A webhook delivery attempt record. */
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            webhook_id: string;
            event_type: components["schemas"]["WebhookEventType"];
            /** Format: uuid */
            event_id: string;
            /** @description JSON-encoded event payload */
            payload: string;
            /** @enum {string} */
            status: "pending" | "success" | "failed";
            attempts: number;
            max_attempts: number;
            /** @description HTTP status code from delivery attempt */
            response_status?: number | null;
            /** @description Truncated response body (max 4KB) */
            response_body?: string | null;
            /** Format: date-time */
            next_retry_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            completed_at?: string | null;
        };
        /** @description A tool approval request. Created when a proxy request includes tools requiring approval. */
        ApprovalRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            run_id: string;
            /** Format: uuid */
            step_id?: string | null;
            /** Format: uuid */
            agent_id: string;
            /**
             * Format: uuid
             * @description Account that owns this approval request. Derived from the run/agent at creation time.
             */
            org_id?: string | null;
            /** Format: uuid */
            policy_id: string;
            /** @description Name of the tool requiring approval */
            tool_name: string;
            /** @description Full request body at the time approval was requested */
            request_snapshot?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "pending" | "approved" | "rejected" | "expired";
            /** @description Identity of approver/rejector */
            decided_by?: string | null;
            /** @description Rejection reason (optional) */
            reason?: string | null;
            /** Format: date-time */
            decided_at?: string | null;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description An alert rule that monitors conditions and triggers webhook events. */
        AlertRule: {
            /** Format: uuid */
            id: string;
            /** @description Alert rule name (unique per org) */
            name: string;
            description?: string | null;
            /**
             * Format: uuid
             * @description Owning account ID (derived from auth token)
             */
            org_id?: string | null;
            /**
             * Format: uuid
             * @description Null means global (all agents)
             */
            agent_id?: string | null;
            /** @enum {string} */
            condition_type: "cost_threshold" | "error_rate" | "rate_limit_approaching" | "approval_pending_timeout" | "failover_rate";
            /** @description Condition-specific configuration (threshold values, window sizes, etc.) */
            condition_config: {
                [key: string]: unknown;
            };
            /**
             * @description Minimum seconds between triggers (default: 300)
             * @default 300
             */
            cooldown_seconds: number;
            /** Format: date-time */
            last_triggered_at?: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            /**
             * @description Scope — org is visible to all members, personal only to the owner
             * @enum {string}
             */
            scope?: "org" | "personal";
            /** @description ID of the member who owns this alert rule */
            member_id?: string | null;
            /** @description Identity that created this entity */
            created_by?: string | null;
            /** @description Identity that last updated this entity */
            updated_by?: string | null;
            /** @description Admin token ID used to create (null for session auth) */
            created_by_token_id?: string | null;
            /** @description Admin token ID used to last update (null for session auth) */
            updated_by_token_id?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Input for creating an alert rule. */
        CreateAlertRuleInput: {
            /** @description Unique alert rule name */
            name: string;
            description?: string;
            /**
             * Format: uuid
             * @description Scope to specific agent. Required for rate_limit_approaching.
             */
            agent_id?: string;
            /** @enum {string} */
            condition_type: "cost_threshold" | "error_rate" | "rate_limit_approaching" | "approval_pending_timeout" | "failover_rate";
            /** @description Condition-specific configuration */
            condition_config?: {
                [key: string]: unknown;
            };
            /**
             * @description Cooldown between triggers (default: 300)
             * @default 300
             */
            cooldown_seconds?: number;
            /**
             * @description Scope. Members can only create personal. Default: org.
             * @enum {string}
             */
            scope?: "org" | "personal";
        };
        /** @description A scoped admin API token. The token_hash field is never returned. Plaintext token is only shown once at creation. */
        AdminToken: {
            /** Format: uuid */
            id: string;
            /** @description Human-friendly token name (unique per account) */
            name: string;
            description?: string | null;
            /** @description Token scopes. Hierarchy: admin > write > read. */
            scopes: ("read" | "write" | "admin")[];
            /** @description First 11 characters of the token for identification (e.g., "rg_adm_abcd") */
            token_prefix: string;
            /**
             * Format: uuid
             * @description Account this token belongs to. Derived from the creating token — not user-settable.
             */
            account_id?: string | null;
            /** @enum {string} */
            status: "active" | "revoked";
            /**
             * Format: date-time
             * @description Null means no expiration
             */
            expires_at?: string | null;
            /** Format: date-time */
            last_used_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Request body for creating an admin token. */
        CreateAdminTokenInput: {
            /** @description Unique token name */
            name: string;
            /** @description Token scopes (at least one required) */
            scopes: ("read" | "write" | "admin")[];
            description?: string;
            /** @description Expiration duration, e.g., "30d", "90d". Omit for no expiration. */
            expires_in?: string;
        };
        /** @description An invitation to join an org. The token_hash field is never returned in API responses. */
        Invitation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            org_id: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "admin" | "member" | "viewer";
            /** @description Member ID or token:<name> for admin token invitations */
            invited_by: string;
            /** @enum {string} */
            status: "pending" | "accepted" | "expired" | "revoked";
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            accepted_at?: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description An org member with a role-based permission level. */
        Member: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            org_id: string;
            /** Format: email */
            email: string;
            display_name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "member" | "viewer";
            /** @enum {string} */
            status: "active" | "suspended" | "removed";
            invited_by?: string | null;
            /** Format: date-time */
            accepted_at?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An organizational account containing agents, policies, and provider keys. */
        Account: {
            /** Format: uuid */
            id: string;
            /** @description URL-safe identifier (e.g., "acme-corp"). 3-50 chars, lowercase alphanumeric and hyphens. */
            slug: string;
            name: string;
            /** @enum {string} */
            tier: "free" | "pro" | "growth" | "enterprise";
            /**
             * Format: email
             * @description Contact email for magic link auth and notifications.
             */
            email?: string | null;
            /** @enum {string} */
            status: "active" | "suspended" | "cancelled" | "pending";
            is_hosted: boolean;
            /** @description Steps used in current billing period. */
            monthly_step_count?: number;
            /**
             * Format: date-time
             * @description When the monthly step counter was last reset.
             */
            monthly_step_count_reset_at?: string | null;
            /** @description Per-account step limit override. Null uses tier default. */
            step_limit_override?: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description An authenticated dashboard session. */
        Session: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            account_id: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active_at?: string | null;
            ip_address?: string | null;
            user_agent?: string | null;
        };
        /** @description What the acceptance page shows. Reading it does not consume the token. */
        InvitationPreview: {
            org_name: string;
            /** @enum {string} */
            role: "admin" | "member" | "viewer";
            /** Format: email */
            email: string;
            /** @description Display name of the inviting member, or the name of the admin token */
            inviter: string;
            /** Format: date-time */
            expires_at: string;
        };
        AcceptedInvitation: {
            member: components["schemas"]["Member"];
            account: {
                /** Format: uuid */
                id: string;
                slug: string;
                name: string;
            };
        };
        /** @description The provider's own error body, translated to the format of the endpoint where the formats differ */
        ProviderPassthroughError: {
            [key: string]: unknown;
        };
        /** @description Rungate's own refusal, or the provider's passed through */
        ProxyRefusal: components["schemas"]["ErrorResponse"] | components["schemas"]["ProviderPassthroughError"];
        /** @description Agent disabled or a governance rule (governance_block), or a suspended account or foreign run (forbidden) */
        AgentForbidden: components["schemas"]["GovernanceBlockResponse"] | components["schemas"]["ErrorResponse"];
    };
    responses: {
        /** @description Refused by Rungate before forwarding, or by the provider */
        ProxyRefusal: {
            headers: {
                "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                "X-Should-Retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyRefusal"];
            };
        };
        /** @description Any other refusal of the provider, passed through with its status */
        ProviderRefusal: {
            headers: {
                "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProviderPassthroughError"];
            };
        };
        /** @description Validation error */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Authentication required */
        DashboardUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DashboardAuthError"];
            };
        };
        /** @description Missing or invalid agent API key */
        AgentUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProxyAuthError"];
            };
        };
        /** @description Insufficient scope or role, foreign run, pending session or suspended account */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Agent disabled (governance_block) or account suspended (forbidden) */
        AgentForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AgentForbidden"];
            };
        };
        /** @description Resource not found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body did not arrive in time */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Conflict */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body exceeds the limit */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body is not of a declared media type */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests */
        AgentRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GovernanceBlockResponse"];
            };
        };
        /** @description Unexpected error; the message is generic */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Temporarily unavailable */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfterWhenKnown"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The session to be replaced or ended, when there is one. */
        CurrentSession: string;
    };
    requestBodies: never;
    headers: {
        /** @description The run this call belongs to */
        RunId: string;
        /** @description The step that records this call */
        StepId: string;
        /** @description The run this call belongs to; absent when it was refused before a run was found */
        RunIdWhenKnown: string;
        /** @description The step that records this call; absent when nothing was recorded */
        StepIdWhenKnown: string;
        /** @description The provider that answered */
        Provider: string;
        /** @description The model that answered */
        Model: string;
        /** @description Tokens of this call, all four buckets; absent on streams */
        TokensUsed: number;
        /** @description Cost of this call in US dollars; absent on streams */
        CostUsd: number;
        /** @description Hard limit minus settled spend; absent without such a limit */
        BudgetRemainingUsd: number;
        /** @description Hard limit minus settled tokens; absent without such a limit */
        BudgetRemainingTokens: number;
        /** @description The requested policy was not used */
        PolicyFallback: "true";
        /** @description Why the requested policy was not used */
        PolicyFallbackReason: "not_found" | "not_allowed" | "run_already_bound";
        /** @description The model the client asked for, percent-encoded, when the policy replaced it */
        ModelOverride: string;
        /** @description Tells the official clients not to send the request again */
        ShouldRetry: "true" | "false";
        /** @description Whole seconds to wait */
        RetryAfter: number;
        /** @description Whole seconds to wait */
        RetryAfterWhenKnown: number;
        /** @description The session cookie rungate_session */
        SessionOpened: string;
        /** @description The session cookie rungate_session when it was replaced or cleared */
        SessionChanged: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server is healthy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Unhealthy, or temporarily unavailable */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfterWhenKnown"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"] | components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listProviderKeys: {
        parameters: {
            query?: {
                /** @description Filter by provider name */
                provider?: string;
                /** @description Filter by status. Default (no filter) returns active + disabled, excluding deleted. */
                status?: "active" | "disabled" | "deleted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of provider keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProviderKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProviderKeyInput"];
            };
        };
        responses: {
            /** @description Provider key created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderKey: {
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
            /** @description Provider key details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProviderKey: {
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
                "application/json": {
                    name?: string;
                    base_url?: string | null;
                    /** @description New plaintext API key — triggers rotated_at update */
                    api_key?: string;
                };
            };
        };
        responses: {
            /** @description Provider key updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteProviderKey: {
        parameters: {
            query?: {
                /** @description ID of replacement key (must be active, same provider, same org). Agents using the deleted key are remapped to this key. */
                remap_to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Provider key deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            remapped_agents: number;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableProviderKey: {
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
            /** @description Provider key disabled (or already disabled) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enableProviderKey: {
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
            /** @description Provider key enabled (or already active) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderKeyDependents: {
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
            /** @description Provider key dependents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            agents: {
                                id: string;
                                name: string;
                                is_only_key_for_provider: boolean;
                            }[];
                            active_run_count: number;
                            runs_last_30_days: number;
                            /** Format: date-time */
                            last_used_at: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertProviderKeyByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Provider key name */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertProviderKeyInput"];
            };
        };
        responses: {
            /** @description Provider key updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            /** @description Provider key created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderKey"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPolicies: {
        parameters: {
            query?: {
                /** @description Filter by name (LIKE substring match) */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of policies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePolicyInput"];
            };
        };
        responses: {
            /** @description Policy created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPolicyStats: {
        parameters: {
            query?: {
                /** @description Start of date range (ISO 8601) */
                since?: string;
                /** @description End of date range (ISO 8601) */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policy stats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            total_runs: number;
                            total_spend_usd: number;
                            avg_cost_per_run_usd: number | null;
                            avg_steps_per_run: number | null;
                            avg_duration_ms: number | null;
                            success_rate: number | null;
                            budget_utilization: number | null;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPolicyCostTrend: {
        parameters: {
            query?: {
                since?: string;
                until?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cost trend data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            run_id: string;
                            name: string | null;
                            cost_usd: number;
                            step_count: number;
                            /** Format: date-time */
                            started_at: string;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPolicy: {
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
            /** @description Policy details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePolicy: {
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
                "application/json": components["schemas"]["CreatePolicyInput"];
            };
        };
        responses: {
            /** @description Policy updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePolicy: {
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
            /** @description Policy deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertPolicyByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Policy name */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertPolicyInput"];
            };
        };
        responses: {
            /** @description Policy updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"];
                    };
                };
            };
            /** @description Policy created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Policy"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPolicyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Policy ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of policy versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PolicyVersion"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Policy ID */
                id: string;
                /** @description Version number */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policy version details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PolicyVersion"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /** @description Filter by status */
                status?: "active" | "disabled";
                /** @description Filter by policy ID */
                policy_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of agents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentInput"];
            };
        };
        responses: {
            /** @description Agent created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"] & {
                            /** @description One-time: the generated API key (rg_sk_...). Not retrievable later. */
                            api_key: string;
                            /** @description Present if name was auto-suffixed for uniqueness */
                            _note?: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAllAgentStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent statistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AllAgentStats"];
                    };
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgent: {
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
            /** @description Agent details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAgent: {
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
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** Format: uuid */
                    policy_id?: string;
                    provider_keys?: {
                        [key: string]: string | {
                            key_id: string;
                            weight: number;
                        }[];
                    };
                    routing_override?: {
                        default_chain?: string[];
                        /** @description Per-agent override of the policy routing.timeout_ms. See policy schema for semantics and default (120000). */
                        timeout_ms?: number;
                        model_routes?: {
                            pattern: string;
                            chain: string[];
                            timeout_ms?: number;
                        }[];
                        /** @enum {string} */
                        load_balancing?: "failover" | "round_robin" | "weighted";
                        /** @enum {string} */
                        routing_preference?: "default" | "cost" | "latency";
                    } | null;
                    metadata?: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    status?: "active" | "disabled";
                    /** @description Policies that the agent may select per run; null allows every policy of the organisation */
                    allowed_policies?: string[] | null;
                };
            };
        };
        responses: {
            /** @description Agent updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    patchAgent: {
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
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** Format: uuid */
                    policy_id?: string;
                    /** @enum {string} */
                    status?: "active" | "disabled";
                    metadata?: {
                        [key: string]: unknown;
                    };
                    /** @description Reassign agent to a different member (requires agents.reassign permission) */
                    member_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Agent updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateAgentKey: {
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
            /** @description Key rotated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            /** @description New API key (rg_sk_...). Shown once. */
                            api_key: string;
                            api_key_prefix: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    upsertAgentByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Agent name */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertAgentInput"];
            };
        };
        responses: {
            /** @description Agent updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            /** @description Agent created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Agent"] & {
                            /** @description One-time: the generated API key (rg_sk_...). Not retrievable later. */
                            api_key: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by status */
                status?: "running" | "completed" | "failed" | "budget_exceeded" | "force_stopped";
                /** @description Filter runs started after this time */
                since?: string;
                /** @description Filter runs started before this time */
                until?: string;
                /** @description Sort field */
                sort?: string;
                /** @description Sort order (default: desc) */
                order?: "asc" | "desc";
                /** @description Max results (capped at 200) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
                /** @description Filter by governance block presence (true = only runs with blocks, false = only clean runs) */
                had_governance_block?: "true" | "false";
                /** @description Filter by failover presence (true = only runs with failover, false = only runs without) */
                had_failover?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRun: {
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
            /** @description Run details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    renameRun: {
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
                "application/json": {
                    /** @description New name for the run */
                    name: string;
                };
            };
        };
        responses: {
            /** @description Run updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRunSteps: {
        parameters: {
            query?: {
                /** @description Sort field */
                sort?: string;
                /** @description Sort order */
                order?: "asc" | "desc";
                /** @description Max results (capped at 200) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Step"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRunLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of ledger entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LedgerEntry"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stopRun: {
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
            /** @description Run stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unblockRun: {
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
            /** @description Block lifted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            /** Format: date-time */
                            lifted_at: string;
                        };
                    };
                };
            };
            /** @description Run is not force-stopped */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Run not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Optional completion reason. Defaults to "admin_completed".
                     * @default admin_completed
                     */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Run completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCostAnalytics: {
        parameters: {
            query: {
                /** @description Grouping dimension */
                group_by: "agent" | "provider" | "model" | "day";
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by provider */
                provider?: string;
                /** @description Filter by model */
                model?: string;
                /** @description Start of time range */
                since?: string;
                /** @description End of time range */
                until?: string;
                /** @description Time bucket granularity */
                granularity?: "hour" | "day" | "week";
                /** @description Max results (default 50) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cost breakdown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CostAnalyticsResult"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLatencyAnalytics: {
        parameters: {
            query: {
                /** @description Grouping dimension */
                group_by: "provider" | "model" | "agent" | "provider_key";
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by provider */
                provider?: string;
                /** @description Filter by model */
                model?: string;
                /** @description Start of time range */
                since?: string;
                /** @description End of time range */
                until?: string;
                /** @description Time bucket granularity */
                granularity?: "hour" | "day" | "week";
                /** @description Max results (default 50) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Latency percentiles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            group: string;
                            period: string | null;
                            p50_ms: number;
                            p95_ms: number;
                            p99_ms: number;
                            avg_ms: number;
                            request_count: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getErrorAnalytics: {
        parameters: {
            query: {
                /** @description Grouping dimension */
                group_by: "provider" | "model" | "agent" | "provider_key";
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by provider */
                provider?: string;
                /** @description Filter by model */
                model?: string;
                /** @description Start of time range */
                since?: string;
                /** @description End of time range */
                until?: string;
                /** @description Time bucket granularity */
                granularity?: "hour" | "day" | "week";
                /** @description Max results (default 50) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Error breakdown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            group: string;
                            period: string | null;
                            total_requests: number;
                            success_count: number;
                            error_count: number;
                            timeout_count: number;
                            budget_blocked_count: number;
                            policy_blocked_count: number;
                            approval_pending_count: number;
                            error_rate_pct: number;
                            failover_count: number;
                            avg_failover_attempts: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getThroughputAnalytics: {
        parameters: {
            query: {
                /** @description Grouping dimension */
                group_by: "provider" | "model" | "agent" | "provider_key";
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by provider */
                provider?: string;
                /** @description Filter by model */
                model?: string;
                /** @description Start of time range */
                since?: string;
                /** @description End of time range */
                until?: string;
                /** @description Time bucket granularity */
                granularity?: "hour" | "day" | "week";
                /** @description Max results (default 50) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Throughput data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            group: string;
                            period: string | null;
                            request_count: number;
                            input_tokens: number;
                            output_tokens: number;
                            cache_read_tokens: number;
                            cache_creation_tokens: number;
                            /** @description Sum of input + output + cache_read + cache_creation tokens */
                            total_tokens: number;
                            total_cost_usd: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderReliability: {
        parameters: {
            query?: {
                /** @description Filter by agent */
                agent_id?: string;
                since?: string;
                until?: string;
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Provider reliability */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            provider: string;
                            total_requests: number;
                            success_count: number;
                            error_count: number;
                            success_rate_pct: number;
                            avg_latency_ms: number;
                            p50_latency_ms: number;
                            p95_latency_ms: number;
                            failover_count: number;
                            total_cost_usd: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRunAnalytics: {
        parameters: {
            query?: {
                /** @description Filter by agent */
                agent_id?: string;
                since?: string;
                until?: string;
                granularity?: "hour" | "day" | "week";
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Run analytics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            period: string | null;
                            total_runs: number;
                            completed_count: number;
                            failed_count: number;
                            budget_exceeded_count: number;
                            force_stopped_count: number;
                            running_count: number;
                            completion_rate_pct: number;
                            avg_duration_ms: number;
                            avg_steps_per_run: number;
                            avg_cost_per_run: number;
                            total_cost_usd: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTopN: {
        parameters: {
            query: {
                /** @description Ranking metric */
                metric: "spend" | "requests" | "tokens" | "latency_p95" | "errors";
                /** @description Entity type to rank */
                entity: "agent" | "model" | "provider";
                since?: string;
                until?: string;
                /** @description Top N (default 10, max 100) */
                limit?: number;
                /** @description Filter results to a specific agent */
                agent_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Top-N rankings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            rank: number;
                            entity: string;
                            value: number;
                        }[];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOverviewStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Overview statistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OverviewStats"];
                    };
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProviderHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Provider health status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            provider_key_id: string;
                            provider: string;
                            /** @enum {string} */
                            state: "closed" | "open" | "half_open";
                            failure_count: number;
                            /** Format: date-time */
                            last_failure_at: string | null;
                            /** Format: date-time */
                            last_success_at: string | null;
                            /** Format: date-time */
                            opened_at: string | null;
                            /** Format: date-time */
                            recovery_at: string | null;
                        }[];
                        total: number;
                    };
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewCleanup: {
        parameters: {
            query?: {
                /** @description Retention period in days */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cleanup preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OldDataCount"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteOldData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CleanupInput"];
            };
        };
        responses: {
            /** @description Cleanup completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeleteOldDataResult"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    proxyChatCompletions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Attach request to an existing run by ID. Also accepted as a top-level body field. */
                "x-rungate-run-id"?: string;
                /** @description Select a per-run policy by name or ID. Falls back to agent default if not found/allowed. Also accepted as a top-level body field. */
                "x-rungate-run-policy"?: string;
                /** @description Human-readable name for the run. Set on the first request; ignored on subsequent requests. Also accepted as a top-level body field. */
                "x-rungate-run-name"?: string;
                /** @description JSON object of metadata to attach to the run. In headers: JSON string. In body: object or JSON string. Also accepted as a top-level body field. */
                "x-rungate-run-metadata"?: string;
                /** @description Force a new run by completing all running runs first. Also accepted as a top-level body field (boolean or string "true"). */
                "x-rungate-new-run"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messages: unknown[];
                    /** @description The default model of the policy when absent */
                    model?: string | null;
                    stream?: boolean | null;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-id"?: unknown;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-policy"?: unknown;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-name"?: unknown;
                    /** @description As the header of this name (an object or JSON text); the header wins. Removed before forwarding */
                    "x-rungate-run-metadata"?: unknown;
                    /** @description As the header of this name (true or the text "true"); the header wins. Removed before forwarding */
                    "x-rungate-new-run"?: unknown;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Provider response (OpenAI format) */
            200: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunId"];
                    "X-Rungate-Step-Id": components["headers"]["StepId"];
                    "X-Rungate-Provider": components["headers"]["Provider"];
                    "X-Rungate-Model": components["headers"]["Model"];
                    "X-Rungate-Tokens-Used": components["headers"]["TokensUsed"];
                    "X-Rungate-Cost-Usd": components["headers"]["CostUsd"];
                    "X-Rungate-Budget-Remaining-Usd": components["headers"]["BudgetRemainingUsd"];
                    "X-Rungate-Budget-Remaining-Tokens": components["headers"]["BudgetRemainingTokens"];
                    "X-Rungate-Policy-Fallback": components["headers"]["PolicyFallback"];
                    "X-Rungate-Policy-Fallback-Reason": components["headers"]["PolicyFallbackReason"];
                    "X-Rungate-Model-Override": components["headers"]["ModelOverride"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    /**
                     * @example data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767225600,"model":"gpt-4o-mini","choices":[{"index":0,"delta":{"role":"assistant","content":"Hello"},"finish_reason":null}]}
                     *
                     *     data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767225600,"model":"gpt-4o-mini","choices":[{"index":0,"delta":{"content":" there"},"finish_reason":null}]}
                     *
                     *     data: {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1767225600,"model":"gpt-4o-mini","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Tools require approval — awaiting human/agent decision */
            202: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunId"];
                    "X-Rungate-Step-Id": components["headers"]["StepId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "awaiting_approval";
                        approval_requests: {
                            /** Format: uuid */
                            id: string;
                            tool: string;
                        }[];
                        /** Format: uuid */
                        run_id: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["ProxyRefusal"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Budget exceeded */
            402: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceBlockResponse"];
                };
            };
            /** @description Governance block (model/tool/agent/run restriction) */
            403: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentForbidden"];
                };
            };
            404: components["responses"]["ProxyRefusal"];
            408: components["responses"]["ProxyRefusal"];
            409: components["responses"]["ProxyRefusal"];
            413: components["responses"]["ProxyRefusal"];
            415: components["responses"]["ProxyRefusal"];
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceBlockResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Provider error (all providers failed) */
            502: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderErrorResponse"];
                };
            };
            503: components["responses"]["ServiceUnavailable"];
            "4XX": components["responses"]["ProviderRefusal"];
        };
    };
    proxyMessages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Attach request to an existing run by ID. Also accepted as a top-level body field. */
                "x-rungate-run-id"?: string;
                /** @description Select a per-run policy by name or ID. Falls back to agent default if not found/allowed. Also accepted as a top-level body field. */
                "x-rungate-run-policy"?: string;
                /** @description Human-readable name for the run. Set on the first request; ignored on subsequent requests. Also accepted as a top-level body field. */
                "x-rungate-run-name"?: string;
                /** @description JSON object of metadata to attach to the run. In headers: JSON string. In body: object or JSON string. Also accepted as a top-level body field. */
                "x-rungate-run-metadata"?: string;
                /** @description Force a new run by completing all running runs first. Also accepted as a top-level body field (boolean or string "true"). */
                "x-rungate-new-run"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messages: unknown[];
                    /** @description The default model of the policy when absent */
                    model?: string | null;
                    stream?: boolean | null;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-id"?: unknown;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-policy"?: unknown;
                    /** @description As the header of this name; the header wins. Removed before forwarding */
                    "x-rungate-run-name"?: unknown;
                    /** @description As the header of this name (an object or JSON text); the header wins. Removed before forwarding */
                    "x-rungate-run-metadata"?: unknown;
                    /** @description As the header of this name (true or the text "true"); the header wins. Removed before forwarding */
                    "x-rungate-new-run"?: unknown;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Provider response (Anthropic format) */
            200: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunId"];
                    "X-Rungate-Step-Id": components["headers"]["StepId"];
                    "X-Rungate-Provider": components["headers"]["Provider"];
                    "X-Rungate-Model": components["headers"]["Model"];
                    "X-Rungate-Tokens-Used": components["headers"]["TokensUsed"];
                    "X-Rungate-Cost-Usd": components["headers"]["CostUsd"];
                    "X-Rungate-Budget-Remaining-Usd": components["headers"]["BudgetRemainingUsd"];
                    "X-Rungate-Budget-Remaining-Tokens": components["headers"]["BudgetRemainingTokens"];
                    "X-Rungate-Policy-Fallback": components["headers"]["PolicyFallback"];
                    "X-Rungate-Policy-Fallback-Reason": components["headers"]["PolicyFallbackReason"];
                    "X-Rungate-Model-Override": components["headers"]["ModelOverride"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    /**
                     * @example event: message_start
                     *     data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":8,"output_tokens":1}}}
                     *
                     *     event: content_block_start
                     *     data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}
                     *
                     *     event: content_block_delta
                     *     data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello there"}}
                     *
                     *     event: content_block_stop
                     *     data: {"type":"content_block_stop","index":0}
                     *
                     *     event: message_delta
                     *     data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":3}}
                     *
                     *     event: message_stop
                     *     data: {"type":"message_stop"}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Tools require approval — awaiting human/agent decision */
            202: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunId"];
                    "X-Rungate-Step-Id": components["headers"]["StepId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "awaiting_approval";
                        approval_requests: {
                            /** Format: uuid */
                            id: string;
                            tool: string;
                        }[];
                        /** Format: uuid */
                        run_id: string;
                        message: string;
                    };
                };
            };
            400: components["responses"]["ProxyRefusal"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Budget exceeded */
            402: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceBlockResponse"];
                };
            };
            /** @description Governance block (model/tool/agent/run restriction) */
            403: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentForbidden"];
                };
            };
            404: components["responses"]["ProxyRefusal"];
            408: components["responses"]["ProxyRefusal"];
            409: components["responses"]["ProxyRefusal"];
            413: components["responses"]["ProxyRefusal"];
            415: components["responses"]["ProxyRefusal"];
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceBlockResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Provider error (all providers failed) */
            502: {
                headers: {
                    "X-Rungate-Run-Id": components["headers"]["RunIdWhenKnown"];
                    "X-Rungate-Step-Id": components["headers"]["StepIdWhenKnown"];
                    "X-Should-Retry": components["headers"]["ShouldRetry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderErrorResponse"];
                };
            };
            503: components["responses"]["ServiceUnavailable"];
            "4XX": components["responses"]["ProviderRefusal"];
        };
    };
    completeAllRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description Reason for completion (default: "agent_complete_all")
                     * @default agent_complete_all
                     */
                    ended_reason?: string;
                };
            };
        };
        responses: {
            /** @description Runs completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        completed_count: number;
                        completed_run_ids: string[];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeCurrentRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunCompletionInput"];
            };
        };
        responses: {
            /** @description Run completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCompletionResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Agent disabled */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentForbidden"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RunCompletionInput"];
            };
        };
        responses: {
            /** @description Run completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCompletionResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Agent disabled or run belongs to different agent */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentRunSteps: {
        parameters: {
            query?: {
                /** @description Max items to return */
                limit?: number;
                /** @description Items to skip */
                offset?: number;
                /** @description Sort field */
                sort?: string;
                /** @description Sort order */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Step"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Run belongs to different agent */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRunStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Must be "tool_call"
                     * @enum {string}
                     */
                    type: "tool_call";
                    /** @description Tool name (e.g., "web_search", "database_query") */
                    name: string;
                    /**
                     * @description Tool provider (default: "sdk")
                     * @default sdk
                     */
                    provider?: string;
                    /** @description Tool call request payload */
                    request?: {
                        [key: string]: unknown;
                    };
                    /** @description Tool call response payload */
                    response?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Token usage (default: 0/0/0/0 — tool calls do not have cache tokens)
                     * @default {
                     *       "input": 0,
                     *       "output": 0,
                     *       "cache_read": 0,
                     *       "cache_creation": 0
                     *     }
                     */
                    tokens?: {
                        input?: number;
                        output?: number;
                        cache_read?: number;
                        cache_creation?: number;
                    };
                    /**
                     * @description Cost in USD (default: 0)
                     * @default 0
                     */
                    cost_usd?: number;
                    /**
                     * @description Latency in milliseconds
                     * @default 0
                     */
                    latency_ms?: number;
                    /**
                     * @description Step status
                     * @enum {string}
                     */
                    status: "success" | "error" | "timeout";
                    /** @description Error message if status is error */
                    error_message?: string | null;
                };
            };
        };
        responses: {
            /** @description Step created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Step"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Run belongs to different agent */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    discoverAgentApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Available agent endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        version: string;
                        auth: string;
                        endpoints: {
                            method: string;
                            path: string;
                            description: string;
                        }[];
                        admin_api: string;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent info */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string | null;
                            /** @enum {string} */
                            status: "active" | "disabled";
                            policy_name: string;
                            hourly_cost_limit_usd: number | null;
                            budget_hard_limit_usd: number | null;
                            max_steps_per_run: number;
                            allowed_models: string[] | null;
                            model_override: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAgentRuns: {
        parameters: {
            query?: {
                /** @description Filter by run status */
                status?: "running" | "completed" | "failed" | "budget_exceeded" | "force_stopped";
                /** @description Only runs started after this time */
                since?: string;
                /** @description Only runs started before this time */
                until?: string;
                /** @description Sort field (default: started_at) */
                sort?: "started_at" | "ended_at" | "cost_usd" | "status" | "step_count" | "name";
                /** @description Sort order (default: desc) */
                order?: "asc" | "desc";
                /** @description Max items to return */
                limit?: number;
                /** @description Items to skip */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agent runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentCurrentRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Current run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAgentCurrentRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Human-readable name, or null to clear */
                    name?: string | null;
                    /**
                     * @description Agent-reported semantic outcome, or null to clear
                     * @enum {string|null}
                     */
                    outcome?: "success" | "partial" | "failed" | null;
                    /** @description Free-text reason for the outcome, or null to clear */
                    outcome_reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Run updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            run_id: string;
                            name: string | null;
                            /** @enum {string|null} */
                            outcome: "success" | "partial" | "failed" | null;
                            outcome_reason: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Run details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Run"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Run belongs to different agent */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAgentRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Run ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Human-readable name, or null to clear */
                    name?: string | null;
                    /**
                     * @description Agent-reported semantic outcome, or null to clear
                     * @enum {string|null}
                     */
                    outcome?: "success" | "partial" | "failed" | null;
                    /** @description Free-text reason for the outcome, or null to clear */
                    outcome_reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Run updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: uuid */
                            run_id: string;
                            name: string | null;
                            /** @enum {string|null} */
                            outcome: "success" | "partial" | "failed" | null;
                            outcome_reason: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["AgentUnauthorized"];
            /** @description Run belongs to different agent */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["AgentRateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Filter by status */
                status?: "active" | "paused" | "failing";
                /** @description Filter to webhooks subscribed to this event type */
                event?: components["schemas"]["WebhookEventType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookInput"];
            };
        };
        responses: {
            /** @description Webhook created (includes plaintext secret) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
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
            /** @description Webhook details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
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
                "application/json": {
                    name?: string;
                    /** Format: uri */
                    url?: string;
                    events?: components["schemas"]["WebhookEventType"][];
                    secret?: string;
                    agent_id?: string | null;
                    description?: string | null;
                    /** @enum {string} */
                    status?: "active" | "paused";
                };
            };
        };
        responses: {
            /** @description Updated webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
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
            /** @description Webhook deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enableWebhook: {
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
            /** @description Webhook enabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableWebhook: {
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
            /** @description Webhook disabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
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
            /** @description Rotation details with both plaintext secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The pre-rotation secret. Still valid for verification via X-Rungate-Signature-256-Previous header until grace_expires_at. */
                            previous_secret: string;
                            /** @description The new secret. Signs the primary X-Rungate-Signature-256 header going forward. */
                            current_secret: string;
                            /**
                             * Format: date-time
                             * @description ISO 8601 timestamp after which the previous secret is no longer used for signing.
                             */
                            grace_expires_at: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    expirePreviousWebhookSecret: {
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
            /** @description Webhook with cleared previous-secret fields */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Filter by delivery status */
                status?: "pending" | "success" | "failed";
                /** @description Filter by event type */
                event_type?: components["schemas"]["WebhookEventType"];
                /** @description Max results (default 50, max 200) */
                limit?: number;
                /** @description Pagination offset */
                offset?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delivery list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhook: {
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
            /** @description Test event sent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            /** Format: uuid */
                            delivery_id: string;
                            /** @description Present when webhook is paused or failing */
                            warning?: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            /** @description Delivery engine not available */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfterWhenKnown"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    listApprovalRequests: {
        parameters: {
            query?: {
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by run ID */
                run_id?: string;
                /** @description Filter by status */
                status?: "pending" | "approved" | "rejected" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of approval requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovalRequest"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApprovalRequest: {
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
            /** @description Approval request details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovalRequest"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveApprovalRequest: {
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
            /** @description Approval request approved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovalRequest"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectApprovalRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Optional rejection reason */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Approval request rejected */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovalRequest"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAlertRules: {
        parameters: {
            query?: {
                /** @description Filter by agent ID */
                agent_id?: string;
                /** @description Filter by condition type */
                condition_type?: string;
                /** @description Filter by status */
                status?: "active" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of alert rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAlertRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlertRuleInput"];
            };
        };
        responses: {
            /** @description Alert rule created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAlertRule: {
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
            /** @description Alert rule details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAlertRule: {
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
                "application/json": components["schemas"]["CreateAlertRuleInput"];
            };
        };
        responses: {
            /** @description Alert rule updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAlertRule: {
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
            /** @description Alert rule deleted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enableAlertRule: {
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
            /** @description Alert rule enabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableAlertRule: {
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
            /** @description Alert rule disabled */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertRule"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAdminTokens: {
        parameters: {
            query?: {
                /** @description Filter by status */
                status?: "active" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Admin token list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminToken"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAdminToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAdminTokenInput"];
            };
        };
        responses: {
            /** @description Admin token created (includes plaintext token) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminToken"];
                        /** @description Plaintext token (rg_adm_...). Shown only once. */
                        token: string;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAdminToken: {
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
            /** @description Admin token details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminToken"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeAdminToken: {
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
            /** @description Token revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                status?: "pending" | "accepted" | "expired" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of invitations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "admin" | "member" | "viewer";
                };
            };
        };
        responses: {
            /** @description Invitation created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            /** @description Conflict (already member, already invited, or email taken in another org) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeInvitation: {
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
            /** @description Invitation revoked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Not pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resendInvitation: {
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
            /** @description Invitation resent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Not pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"][];
                        total: number;
                    };
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Member ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Member removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            /** @description Number of agents reassigned to the caller */
                            agents_reassigned: number;
                            /** @description Number of personal policies reassigned */
                            policies_reassigned: number;
                            /** @description Number of personal webhooks deleted */
                            webhooks_deleted: number;
                            /** @description Number of personal alert rules deleted */
                            alert_rules_deleted: number;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Member ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description New role for the member
                     * @enum {string}
                     */
                    role?: "admin" | "member" | "viewer";
                    /** @description New display name */
                    display_name?: string;
                };
            };
        };
        responses: {
            /** @description Member updated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transferOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Member ID of the new owner */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ownership transferred */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                        };
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Account details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Account"];
                    };
                };
            };
            401: components["responses"]["DashboardUnauthorized"];
            /** @description Account context required (unscoped token) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCurrentAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Organization name */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Updated account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Account"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            /** @description Account context required (unscoped token) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Session list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"][];
                        total: number;
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Session ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Session revoked */
            204: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionChanged"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["DashboardUnauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    registerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Organization/account name */
                    name: string;
                    /** @description URL-safe slug (auto-generated from name if omitted) */
                    slug?: string;
                    /** @description Name for the default agent (defaults to slug) */
                    agent_name?: string;
                };
            };
        };
        responses: {
            /** @description Account registered successfully */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: {
                                id: string;
                                slug: string;
                                name: string;
                                tier: string;
                            };
                            /** @description Admin token (shown once) */
                            admin_token: string;
                            agent: {
                                id: string;
                                name: string;
                                /** @description Agent API key (shown once) */
                                api_key: string;
                            };
                            policy: {
                                id: string;
                                name: string;
                            };
                            _note?: string;
                        };
                    };
                };
            };
            /** @description Validation error (missing name, invalid slug) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited — too many registration attempts from this IP */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvitationByToken: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitation details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationPreview"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            /** @description Invalid, expired, revoked, or already-accepted token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The session to be replaced or ended, when there is one. */
                rungate_session?: components["parameters"]["CurrentSession"];
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    display_name: string;
                };
            };
        };
        responses: {
            /** @description Invitation accepted, session created */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionOpened"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcceptedInvitation"];
                    };
                };
            };
            400: components["responses"]["ValidationError"];
            /** @description Invalid or expired token */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description Already accepted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Org no longer available */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuthConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Auth configuration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description True if email service is in dev mode */
                            devMode: boolean;
                        };
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @description Email address to send the magic link to
                     */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Magic link sent (always returned, even for unknown emails) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            message: string;
                            devMode: boolean;
                        };
                    };
                };
            };
            /** @description Validation error (missing or invalid email) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited — too many auth attempts */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            /** @description Email service not configured */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfterWhenKnown"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    verifyAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The session to be replaced or ended, when there is one. */
                rungate_session?: components["parameters"]["CurrentSession"];
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description URL token from magic link (hex string) */
                    token?: string;
                    /**
                     * Format: password
                     * @description 6-digit verification code
                     */
                    code?: string;
                    /**
                     * Format: email
                     * @description Email address (required when using code)
                     */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Verification successful — session cookie set */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionOpened"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description True if this is a new or pending account */
                            isNewUser: boolean;
                        };
                    };
                };
            };
            /** @description Validation error (missing token or code+email) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Invalid or expired token/code */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited — too many verification attempts */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAuthSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Current session information */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: {
                                id: string;
                                /** @enum {string} */
                                status: "pending" | "active";
                                email: string;
                                name: string;
                                slug: string;
                                tier: string;
                            };
                            scopes: string[];
                        };
                    };
                };
            };
            /** @description No session, invalid session, or expired session */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Display name for the account */
                    name: string;
                    /** @description Admin token for claiming an existing account (optional) */
                    admin_token?: string;
                };
            };
        };
        responses: {
            /** @description Registration completed */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionChanged"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: {
                                id: string;
                                status: string;
                                email: string;
                                name: string;
                                slug: string;
                                tier: string;
                            };
                            /** @description Admin token for new accounts (shown once, non-claim flow only) */
                            admin_token?: string;
                            /** @description Default agent (non-claim flow only) */
                            agent?: {
                                id: string;
                                name: string;
                                api_key: string;
                            };
                            /** @description True when using claim flow */
                            claimed: boolean;
                        };
                    };
                };
            };
            /** @description Validation error (missing name, slug conflict) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description No session or invalid session */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description Account not in pending state, or invalid admin token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Rate limited */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The session to be replaced or ended, when there is one. */
                rungate_session?: components["parameters"]["CurrentSession"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Logged out successfully — session cookie cleared */
            204: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionOpened"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenAPISpec: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 specification */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIntegrationGuide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Guide name (e.g., "setup", "core-tests", "advanced-tests", "reference") */
                name: "setup" | "core-tests" | "advanced-tests" | "reference";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guide content in Markdown format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            400: components["responses"]["ValidationError"];
            /** @description Guide not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
