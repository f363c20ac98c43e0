// Written by "npm run generate"; do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health check
         * @description Returns system health status with database, Redis, LLM, and Inngest connectivity checks.
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
    "/api/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Track events
         * @description Ingests a batch of up to 100 events. Duplicates are silently dropped via idempotency keys.
         */
        post: operations["trackEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/playbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List playbooks
         * @description Returns all playbooks for the authenticated tenant with computed success rates.
         */
        get: operations["listPlaybooks"];
        put?: never;
        /**
         * Create a playbook
         * @description Creates a new playbook, subject to plan-based limits.
         */
        post: operations["createPlaybook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/playbooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a playbook
         * @description Updates fields on an existing playbook.
         */
        put: operations["updatePlaybook"];
        post?: never;
        /**
         * Delete (archive) a playbook
         * @description Archives a playbook by setting its status to archived.
         */
        delete: operations["deletePlaybook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/playbooks/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update playbook status
         * @description Changes the status of a playbook (draft, active, paused, archived).
         */
        put: operations["updatePlaybookStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/playbooks/preview-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview matching user count
         * @description Returns the number of users matching the given entry conditions.
         */
        post: operations["previewPlaybookCount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interventions
         * @description Returns a list of interventions for the current tenant, ordered by planned_at descending.
         */
        get: operations["listInterventions"];
        put?: never;
        /**
         * Create manual intervention
         * @description Creates a manual intervention from the dashboard.
         */
        post: operations["createIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve intervention
         * @description Approves a planned intervention and triggers the execute pipeline for delivery.
         */
        put: operations["approveIntervention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pause intervention
         * @description Pauses an intervention by setting its status back to planned to halt the pipeline.
         */
        put: operations["pauseIntervention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reject intervention
         * @description Rejects a planned intervention with a reason.
         */
        put: operations["rejectIntervention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Roll back a delivered intervention
         * @description Withdraws a sent or delivered intervention. An e-mail that has left cannot be recalled, only recorded as rolled back.
         */
        put: operations["rollbackIntervention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Flag intervention
         * @description Flags an intervention as bad with a reason (post-delivery feedback).
         */
        put: operations["flagIntervention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List escalations
         * @description Returns a list of escalations (interventions where channel = 'escalate') for the current tenant.
         */
        get: operations["listEscalations"];
        put?: never;
        /**
         * Create manual escalation
         * @description Creates a manual escalation from the dashboard.
         */
        post: operations["createEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/{id}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Handle escalation
         * @description Marks an escalation as handled with an action taken and optional outcome.
         */
        put: operations["handleEscalation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/escalations/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Delegate escalation
         * @description Delegates an escalation by re-entering the execute pipeline with a specified channel.
         */
        put: operations["delegateEscalation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer statistics
         * @description Returns aggregate counts of total, active, at-risk, and churned customers for the tenant.
         */
        get: operations["getCustomerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Returns all customers for the tenant with their state, scores, and next pending action.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a new customer (user) record. If the user already exists, returns the existing record.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer detail
         * @description Returns detailed customer information including recent events and interventions.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all settings
         * @description Returns tenant configuration, brand context, and active API keys for the authenticated tenant.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update tenant settings
         * @description Updates tenant name, config, approval mode, and/or onboarding status.
         */
        patch: operations["updateSettings"];
        trace?: never;
    };
    "/api/settings/brand": {
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
         * Update brand context
         * @description Upserts brand context including product description, tone guidelines, and mention/avoid lists.
         */
        patch: operations["updateBrandContext"];
        trace?: never;
    };
    "/api/settings/kill-switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Toggle kill switch
         * @description Activates or deactivates the kill switch. Admin only.
         */
        put: operations["setKillSwitch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/shadow-mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Toggle shadow mode
         * @description Activates or deactivates shadow mode (auto-expires after 72 hours). Admin only.
         */
        put: operations["setShadowMode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team members
         * @description Returns all team members for the authenticated tenant.
         */
        get: operations["listTeamMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pending invitations
         * @description Returns all pending (unaccepted) invitations for the tenant.
         */
        get: operations["listTeamInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a team member
         * @description Sends an invitation email to add a new team member. Admin only. Enforces plan-based team member limits.
         */
        post: operations["inviteTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/accept": {
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
         * @description Called by the invited user to accept a pending invitation and join the team.
         */
        post: operations["acceptTeamInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/members/{memberId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a member's role
         * @description Updates the role of an existing team member. Admin only.
         */
        put: operations["updateTeamMemberRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/members/{memberId}": {
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
         * Remove a team member
         * @description Removes a team member from the tenant. Admin only. Cannot remove yourself.
         */
        delete: operations["removeTeamMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/invitations/{invitationId}": {
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
         * Revoke a pending invitation
         * @description Deletes a pending invitation. Admin only.
         */
        delete: operations["revokeTeamInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interventions/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry-run intervention decision
         * @description Simulates the full evaluation pipeline for a user without creating an intervention. Returns the rules result and LLM decision.
         */
        post: operations["dryRunIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get analytics dashboard data
         * @description Returns KPIs, ROI metrics, lifecycle/risk distributions, intervention stats, outcome stats, top playbooks, and lifecycle area breakdowns for the given time range.
         */
        get: operations["getAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/segment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ingest Segment events
         * @description Receives a Segment webhook payload, normalizes it, and ingests users and events.
         */
        post: operations["ingestSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/posthog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ingest PostHog events
         * @description Receives a PostHog webhook payload, normalizes it, and ingests users and events.
         */
        post: operations["ingestPosthog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/mixpanel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ingest Mixpanel events
         * @description Receives a Mixpanel webhook payload, normalizes it, and ingests users and events.
         */
        post: operations["ingestMixpanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create checkout session
         * @description Creates a Stripe Checkout session for upgrading to a paid plan.
         */
        post: operations["createCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create portal session
         * @description Creates a Stripe Customer Portal session for managing the subscription.
         */
        get: operations["createPortalSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Returns all active webhook endpoints for the current tenant.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Register webhook endpoint
         * @description Creates a new webhook endpoint. The secret is returned only once.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update webhook endpoint
         * @description Updates an existing webhook endpoint's URL, description, or subscribed events.
         */
        put: operations["updateWebhookEndpoint"];
        post?: never;
        /**
         * Delete webhook endpoint
         * @description Soft-deletes a webhook endpoint by setting active to false.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test webhook endpoint
         * @description Sends a test payload to the webhook endpoint and returns the result.
         */
        post: operations["testWebhookEndpoint"];
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
        Error: {
            /** @description What is wrong, with which thing. */
            error: string;
            /** @description Only with a refused body or parameter: each place that does not fit. */
            details?: {
                path: string;
                message: string;
            }[];
        };
        PlaybookLimitError: {
            error: string;
            current: number;
            limit: number;
            /** @description The next plan, null when there is none. */
            upgrade_to: string | null;
        };
        PlanFeatureError: {
            error: string;
            upgrade_to: string;
        };
        /** @enum {string} */
        LifecycleStage: "new" | "onboarding" | "active" | "at_risk" | "churned" | "recovered";
        /** @enum {string} */
        LifecycleArea: "onboarding" | "churn_prevention" | "retention" | "upsell" | "win_back";
        /** @enum {string} */
        RiskLevel: "low" | "medium" | "high" | "critical";
        /** @enum {string} */
        Channel: "email" | "in_app" | "webhook" | "crm";
        /** @enum {string} */
        TeamRole: "admin" | "editor" | "viewer";
        /** @enum {string} */
        WebhookEvent: "intervention.delivered" | "user.stage_changed" | "user.risk_changed" | "decision.recommended" | "outcome.recorded" | "webhook.test";
        Playbook: {
            id: string;
            name: string;
            /** @enum {string} */
            status: "draft" | "active" | "paused" | "archived";
            /** @enum {string|null} */
            lifecycle_area: "onboarding" | "churn_prevention" | "retention" | "upsell" | "win_back" | null;
            entry_conditions: {
                [key: string]: unknown;
            } | null;
            exit_conditions: {
                [key: string]: unknown;
            } | null;
            constraints: {
                [key: string]: unknown;
            } | null;
            strategy_hints: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            status_changed_at: string | null;
            /** @description Positive outcomes of all recorded ones, null when there are none. */
            success_rate: number | null;
        };
        QualityChecks: ({
            passed?: boolean;
            /** @description True when nothing left the server. */
            simulated?: boolean;
            checks?: {
                name: string;
                passed: boolean;
                detail?: string;
            }[];
        } & {
            [key: string]: unknown;
        }) | null;
        Intervention: {
            id: string;
            user_id: string;
            playbook_id: string | null;
            /** @enum {string} */
            status: "planned" | "approved" | "sent" | "delivered" | "failed" | "suppressed" | "rejected" | "rolled_back";
            channel: components["schemas"]["Channel"];
            message_body: string | null;
            reasoning: string | null;
            confidence: number | null;
            /** Format: date-time */
            planned_at: string | null;
            /** Format: date-time */
            approved_at: string | null;
            /** Format: date-time */
            sent_at: string | null;
            /** Format: date-time */
            delivered_at: string | null;
            flagged: boolean | null;
            flag_reason: string | null;
            quality_checks?: components["schemas"]["QualityChecks"];
        };
        Escalation: {
            id: string;
            user_id: string;
            /** @enum {string|null} */
            status: "pending" | "handled" | "delegated" | null;
            reasoning: string | null;
            suggested_action: string | null;
            handled_by: string | null;
            outcome: string | null;
            /** Format: date-time */
            created_at: string | null;
        };
        NextAction: {
            channel: string;
            status: string;
            playbook: string;
        } | null;
        Customer: {
            id: string;
            name: string;
            email: string | null;
            company: string | null;
            role: string | null;
            team_size: number | null;
            locale: string | null;
            lifecycle_stage: components["schemas"]["LifecycleStage"];
            health: number;
            engagement_score: number;
            expansion_score: number;
            risk_level: components["schemas"]["RiskLevel"];
            /** Format: date-time */
            last_activity_at: string | null;
            /** Format: date-time */
            created_at: string | null;
            next_action: components["schemas"]["NextAction"];
        };
        CustomerDetail: {
            id: string;
            name: string;
            email: string | null;
            company: string | null;
            role: string | null;
            team_size: number | null;
            locale: string | null;
            lifecycle_stage: components["schemas"]["LifecycleStage"];
            health: number;
            engagement_score: number;
            expansion_score: number;
            risk_level: components["schemas"]["RiskLevel"];
            /** Format: date-time */
            last_activity_at: string | null;
            /** Format: date-time */
            created_at: string | null;
            next_action?: components["schemas"]["NextAction"];
            milestone_progress: {
                completed: string[];
                total: number;
                percent: number;
            };
            segment_memberships: string[];
        };
        /** @description A customer as stored, with every trait. */
        CustomerRecord: {
            id: string;
            user_id: string;
            name: string | null;
            email: string | null;
            company: string | null;
            role: string | null;
            team_size: number | null;
            locale: string | null;
            properties: {
                [key: string]: unknown;
            };
            lifecycle_stage: components["schemas"]["LifecycleStage"];
            risk_level: components["schemas"]["RiskLevel"];
            activation_score: number;
            engagement_score: number;
            expansion_score: number;
            health: number;
            opted_out: boolean;
            /** Format: date-time */
            created_at: string;
        } & {
            [key: string]: unknown;
        };
        CustomerEvent: {
            id: string;
            event: string;
            properties: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            source: "api" | "segment" | "posthog" | "mixpanel";
        } & {
            [key: string]: unknown;
        };
        TeamMember: {
            id: string;
            /** @description The account behind the membership. */
            user_id: string;
            role: string;
            /** Format: date-time */
            created_at: string;
            name: string | null;
            email: string;
        };
        Invitation: {
            id: string;
            email: string;
            role: components["schemas"]["TeamRole"];
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            created_at: string;
            expired: boolean;
        };
        CreatedInvitation: {
            id: string;
            email: string;
            role: components["schemas"]["TeamRole"];
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            created_at: string;
            expired: boolean;
            /**
             * Format: password
             * @description Only where no mail can be sent, so that an admin can hand it over.
             */
            token?: string;
            /**
             * Format: password
             * @description The link that carries the token, under the same condition.
             */
            accept_url?: string;
        };
        WebhookEndpoint: {
            id: string;
            url: string;
            description: string | null;
            /** @description Null means every event, an empty list none. */
            subscribed_events: string[] | null;
            active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CreatedWebhookEndpoint: {
            id: string;
            url: string;
            /**
             * Format: password
             * @description Key of the signatures, shown only here.
             */
            secret: string;
            description: string | null;
            /** @description Null means every event, an empty list none. */
            subscribed_events: string[] | null;
            active: boolean;
            /** Format: date-time */
            created_at: string;
        };
        /** @description What the deterministic rules said. */
        RulesResult: {
            passed: boolean;
            failed_rules: string[];
            checks: {
                rule: string;
                passed: boolean;
                detail?: string;
            }[];
            matched_playbooks: {
                playbook_id: string;
                name: string;
                /** @enum {string|null} */
                lifecycle_area: "onboarding" | "churn_prevention" | "retention" | "upsell" | "win_back" | null;
                eligible: boolean;
                blocked_by: string[];
            }[];
            shadow_mode: boolean;
            quiet_hours_active: boolean;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request is not what the contract says; `details` names each place. */
        BadRequest: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No credential, or one that is unknown or revoked. */
        Unauthorized: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credential is good, its role or scope does not reach. */
        Forbidden: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such object in this tenant. */
        NotFound: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body did not arrive in time. */
        RequestTimeout: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Rate limit exceeded. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault of the server; nothing was stored. */
        InternalServerError: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The billing provider refused or did not answer. */
        BadGateway: {
            headers: {
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server cannot answer now, for instance because its database is away. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                /** @description Id of the request, as the caller sent it or as the server made it. */
                "X-Request-Id"?: string;
                /** @description Requests allowed per minute for this key in this group of operations. */
                "X-RateLimit-Limit"?: number;
                /** @description Requests left in the current minute. */
                "X-RateLimit-Remaining"?: number;
                /** @description When the current minute ends, in Unix seconds. */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Seconds to wait before asking again. */
        RetryAfter: number;
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
            /** @description System is healthy */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded";
                        checks: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "ok" | "error" | "not_configured";
                                latency_ms?: number;
                                error?: string;
                            };
                        };
                        version: string;
                        uptime_seconds: number;
                    };
                };
            };
            500: components["responses"]["InternalServerError"];
            /** @description System is degraded */
            503: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "degraded";
                        checks: {
                            [key: string]: {
                                /** @enum {string} */
                                status: "ok" | "error" | "not_configured";
                                latency_ms?: number;
                                error?: string;
                            };
                        };
                        version: string;
                        uptime_seconds: number;
                    };
                };
            };
        };
    };
    trackEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    events: {
                        user_id: string;
                        event: string;
                        /** @default {} */
                        properties?: {
                            [key: string]: unknown;
                        };
                        /** Format: date-time */
                        timestamp?: string;
                        idempotency_key?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Events accepted */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        duplicates: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPlaybooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of playbooks */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        playbooks: components["schemas"]["Playbook"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default {} */
                    entry_conditions?: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    exit_conditions?: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    constraints?: {
                        [key: string]: unknown;
                    };
                    /** @default {} */
                    strategy_hints?: {
                        [key: string]: unknown;
                    };
                    lifecycle_area?: components["schemas"]["LifecycleArea"];
                };
            };
        };
        responses: {
            /** @description Playbook created */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                        /** Format: date-time */
                        created_at: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Playbook limit reached */
            403: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookLimitError"] | components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePlaybook: {
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
                    name?: string;
                    entry_conditions?: {
                        [key: string]: unknown;
                    };
                    exit_conditions?: {
                        [key: string]: unknown;
                    };
                    constraints?: {
                        [key: string]: unknown;
                    };
                    strategy_hints?: {
                        [key: string]: unknown;
                    };
                    lifecycle_area?: components["schemas"]["LifecycleArea"];
                };
            };
        };
        responses: {
            /** @description Playbook updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Playbook not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePlaybook: {
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
            /** @description Playbook archived */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        archived: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePlaybookStatus: {
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
                    /** @enum {string} */
                    status: "draft" | "active" | "paused" | "archived";
                };
            };
        };
        responses: {
            /** @description Status updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Playbook limit reached, or role too low */
            403: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaybookLimitError"] | components["schemas"]["Error"];
                };
            };
            /** @description Playbook not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    previewPlaybookCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entry_conditions: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Matching user count */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        matching_users: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInterventions: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of interventions */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        interventions: components["schemas"]["Intervention"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_id: string;
                    /** Format: uuid */
                    playbook_id: string;
                    /** @enum {string} */
                    channel: "email" | "in_app" | "webhook" | "crm";
                    message_body?: string;
                };
            };
        };
        responses: {
            /** @description Intervention created */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                        channel: string;
                        /** Format: date-time */
                        planned_at: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    approveIntervention: {
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
            /** @description Intervention approved */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Intervention not found or not in planned status */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pauseIntervention: {
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
            /** @description Intervention paused */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Intervention not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rejectIntervention: {
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
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Intervention rejected */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Intervention not found or not in planned status */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rollbackIntervention: {
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
                    /** @description Reason for rollback */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Intervention rolled back */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Intervention not found or not in a rollback-eligible status */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    flagIntervention: {
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
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Intervention flagged */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        flagged: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Intervention not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEscalations: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of escalations */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        escalations: components["schemas"]["Escalation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEscalation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_id: string;
                    /** Format: uuid */
                    playbook_id: string;
                    /** @enum {string} */
                    severity: "Critical" | "High" | "Medium" | "Low";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Escalation created */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    handleEscalation: {
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
                    action_taken: string;
                    /** @enum {string} */
                    outcome?: "positive" | "negative" | "neutral" | "pending";
                };
            };
        };
        responses: {
            /** @description Escalation handled */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Escalation not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    delegateEscalation: {
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
                     * @default email
                     * @enum {string}
                     */
                    channel?: "email" | "in_app" | "webhook" | "crm";
                };
            };
        };
        responses: {
            /** @description Escalation delegated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        status: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Escalation not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomerStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer statistics */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stats: {
                            total: number;
                            active: number;
                            at_risk: number;
                            churned: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many customers to return; without it, all of them. */
                limit?: number;
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of customers */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customers: components["schemas"]["Customer"][];
                        /** @description Left out on the last page and where the list was answered whole. */
                        next_cursor?: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_id: string;
                    /** Format: email */
                    email?: string;
                    name?: string;
                    properties?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Customer already exists — returning existing record */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: components["schemas"]["CustomerRecord"];
                    };
                };
            };
            /** @description Customer created successfully */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: components["schemas"]["CustomerRecord"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Customer user ID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customer detail with events and interventions */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customer: components["schemas"]["CustomerDetail"];
                        events: components["schemas"]["CustomerEvent"][];
                        interventions: components["schemas"]["Intervention"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Customer not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings retrieved successfully */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant: {
                            id: string;
                            name: string;
                            slug: string | null;
                            config: {
                                [key: string]: unknown;
                            };
                            plan_tier: string;
                            plan_status: string;
                            tracked_user_limit: number | null;
                            kill_switch_active: boolean;
                            shadow_mode: boolean;
                            /** Format: date-time */
                            created_at: string;
                        };
                        brand_context: {
                            product_description: string | null;
                            tone_guidelines: string | null;
                            things_to_mention: string[] | null;
                            things_to_avoid: string[] | null;
                        } | null;
                        api_keys: {
                            id: string;
                            prefix: string;
                            label: string | null;
                            scope: {
                                /** @enum {string|null} */
                                role: "admin" | "editor" | "viewer" | null;
                                ingest: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                            /** Format: date-time */
                            last_used_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Tenant not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    config?: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    approvalMode?: "suggest_only" | "semi_auto" | "full_auto";
                    onboardingCompleted?: boolean;
                };
            };
        };
        responses: {
            /** @description Settings updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        config: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Tenant not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateBrandContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product_description?: string;
                    tone_guidelines?: string;
                    things_to_mention?: string[];
                    things_to_avoid?: string[];
                };
            };
        };
        responses: {
            /** @description Brand context updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        updated: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setKillSwitch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Kill switch toggled */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kill_switch_active: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Tenant not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    setShadowMode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Shadow mode toggled */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        shadow_mode: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Tenant not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTeamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Team members list */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["TeamMember"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTeamInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pending invitations list */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitations: components["schemas"]["Invitation"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteTeamMember: {
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
                    /**
                     * @default viewer
                     * @enum {string}
                     */
                    role?: "admin" | "editor" | "viewer";
                };
            };
        };
        responses: {
            /** @description Invitation created */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitation: components["schemas"]["CreatedInvitation"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Team member limit reached */
            403: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        current?: number;
                        limit?: number;
                        upgrade_to?: string;
                    };
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description User is already a team member */
            409: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptTeamInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Invitation accepted */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenant_id: string;
                        role: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Invalid invitation */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description Invitation already accepted */
            409: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Invitation expired */
            410: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTeamMemberRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "admin" | "editor" | "viewer";
                };
            };
        };
        responses: {
            /** @description Role updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: components["schemas"]["TeamMember"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Member not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeTeamMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Member removed */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: boolean;
                    };
                };
            };
            /** @description Cannot remove yourself */
            400: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Member not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeTeamInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitation revoked */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revoked: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dryRunIntervention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_id: string;
                };
            };
        };
        responses: {
            /** @description Dry-run result with decision and rules evaluation */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        dry_run: true;
                        decision: {
                            /** @enum {string} */
                            action: "intervene" | "wait" | "escalate" | "no_action";
                            playbook_id?: string;
                            channel?: string;
                            confidence?: number;
                            reasoning?: string;
                            reason?: string;
                        };
                        context?: {
                            lifecycle_stage?: string;
                            activation_score?: number;
                            risk_level?: string;
                            matched_playbooks?: number;
                        };
                        rules: components["schemas"]["RulesResult"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description User not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalytics: {
        parameters: {
            query?: {
                /** @description Time range for analytics data */
                range?: "7d" | "30d" | "90d";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Analytics data */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        range: string;
                        kpis: {
                            total_users: number;
                            total_interventions: number;
                            positive_outcome_rate: number;
                            churn_rate: number;
                            retention_rate: number;
                        };
                        roi: {
                            recovered_users: number;
                            intervention_success_rate: number;
                            avg_time_to_outcome_days: number;
                            outcomes_by_lifecycle_area: {
                                lifecycle_area: components["schemas"]["LifecycleArea"];
                                positive: number;
                                negative: number;
                                neutral: number;
                                total: number;
                            }[];
                        };
                        lifecycle_distribution: {
                            stage: components["schemas"]["LifecycleStage"];
                            count: number;
                            percent: number;
                        }[];
                        risk_distribution: {
                            risk_level: components["schemas"]["RiskLevel"];
                            count: number;
                            percent: number;
                        }[];
                        intervention_stats: {
                            status: string;
                            count: number;
                        }[];
                        outcome_stats: {
                            /** @enum {string} */
                            outcome: "positive" | "negative" | "neutral";
                            count: number;
                        }[];
                        top_playbooks: {
                            playbook_id: string;
                            name: string;
                            interventions: number;
                            positive: number;
                            success_rate: number | null;
                        }[];
                        lifecycle_area_breakdown: {
                            lifecycle_area: components["schemas"]["LifecycleArea"];
                            playbooks: number;
                            active_playbooks: number;
                            interventions: number;
                            positive_rate: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestSegment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Ingestion result */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        users_upserted: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestPosthog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Ingestion result */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        users_upserted: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    ingestMixpanel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Ingestion result */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        users_upserted: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    plan: "starter" | "growth" | "scale";
                    /**
                     * @default monthly
                     * @enum {string}
                     */
                    interval?: "monthly" | "annual";
                };
            };
        };
        responses: {
            /** @description Checkout session URL */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Invalid plan */
            400: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Tenant not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            /** @description Billing not configured */
            503: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    /** @description Seconds to wait before asking again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createPortalSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Portal session URL */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No billing account */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            /** @description Billing not configured */
            503: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    /** @description Seconds to wait before asking again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List of webhook endpoints */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endpoints: components["schemas"]["WebhookEndpoint"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    description?: string;
                    events?: components["schemas"]["WebhookEvent"][];
                };
            };
        };
        responses: {
            /** @description Webhook endpoint created */
            201: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endpoint: components["schemas"]["CreatedWebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Feature not available on current plan */
            403: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanFeatureError"] | components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
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
                    /** Format: uri */
                    url?: string;
                    description?: string;
                    events?: components["schemas"]["WebhookEvent"][] | null;
                };
            };
        };
        responses: {
            /** @description Webhook endpoint updated */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endpoint: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Webhook endpoint not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
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
            /** @description Webhook endpoint deleted */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deleted: boolean;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Webhook endpoint not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
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
            /** @description Test result */
            200: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        test: {
                            success: boolean;
                            status?: number;
                            status_text?: string;
                            error?: string;
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Webhook endpoint not found */
            404: {
                headers: {
                    /** @description Id of the request, as the caller sent it or as the server made it. */
                    "X-Request-Id"?: string;
                    /** @description Requests allowed per minute for this key in this group of operations. */
                    "X-RateLimit-Limit"?: number;
                    /** @description Requests left in the current minute. */
                    "X-RateLimit-Remaining"?: number;
                    /** @description When the current minute ends, in Unix seconds. */
                    "X-RateLimit-Reset"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
