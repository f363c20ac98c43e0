// Written by "npm run generate"; do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health of the service */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Capture a signal about an agent */
        post: operations["captureFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback statistics */
        get: operations["getFeedbackStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/infer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Infer a lesson from a conversation */
        post: operations["inferLessonFromHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/telemetry/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a telemetry event */
        post: operations["recordTelemetryPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acquisition funnel */
        get: operations["getFunnelAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why buyers are lost */
        get: operations["getLossAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole dashboard */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard/review-state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is new since the last review */
        get: operations["getDashboardReviewState"];
        put?: never;
        /** Mark the dashboard as reviewed */
        post: operations["markDashboardReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard/render-spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Render specification of a dashboard view */
        get: operations["getDashboardRenderSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate an action before it runs */
        post: operations["evaluateDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what became of an evaluated action */
        post: operations["recordDecisionOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decision metrics */
        get: operations["getDecisionMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resolved settings and where they come from */
        get: operations["getSettingsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Business summary */
        get: operations["getBillingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/workflow-sprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a sprint lead */
        post: operations["submitWorkflowSprintIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/workflow-sprint/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a sprint lead one step on */
        post: operations["advanceWorkflowSprintLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intents/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the intents */
        get: operations["listIntentCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intents/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan an intent */
        post: operations["planIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handoffs/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a handoff to a delegate */
        post: operations["startHandoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handoffs/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a handoff */
        post: operations["completeHandoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/internal-agent/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepare an internal agent's start */
        post: operations["bootstrapInternalAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback summary as text */
        get: operations["getFeedbackSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lessons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search lessons */
        get: operations["searchLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search feedback, context, rules and documents */
        get: operations["searchThumbgate"];
        put?: never;
        /** Search feedback, context, rules and documents with a body */
        post: operations["searchThumbgatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feedback/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Generate the prevention rules */
        post: operations["generatePreventionRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dpo/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export preference pairs */
        post: operations["exportDpoPairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imported documents */
        get: operations["listImportedDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a document */
        post: operations["importDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an imported document */
        get: operations["getImportedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List hosted jobs */
        get: operations["listHostedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/harness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Launch a hosted harness */
        post: operations["launchHostedHarness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a hosted job */
        get: operations["getHostedJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{jobId}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause, cancel or resume a hosted job */
        post: operations["controlHostedJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/databricks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export a Databricks bundle */
        post: operations["exportDatabricksBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context/construct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Construct a context pack */
        post: operations["constructContextPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate a context pack */
        post: operations["evaluateContextPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List provenance events */
        get: operations["getContextProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a checkout session */
        post: operations["createBillingCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage of the calling key */
        get: operations["getBillingUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Provision a customer key */
        post: operations["provisionBillingKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a Stripe event */
        post: operations["stripeBillingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/github-webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a GitHub Marketplace event */
        post: operations["githubMarketplaceWebhook"];
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
        RubricScore: {
            criterion: string;
            score: number;
            evidence?: string;
            judge?: string;
        };
        CaptureFeedbackRequest: {
            /** @enum {string} */
            signal: "up" | "down" | "positive" | "negative";
            /** @description One-sentence reason describing what worked or failed */
            context?: string;
            whatWentWrong?: string;
            whatToChange?: string;
            whatWorked?: string;
            rubricScores?: components["schemas"]["RubricScore"][];
            guardrails?: {
                testsPassed?: boolean;
                pathSafety?: boolean;
                budgetCompliant?: boolean;
            };
            /** @description Optional domain tags. If omitted, ThumbGate infers one from the feedback text before promotion. */
            tags?: string[] | string;
            skill?: string;
            chatHistory?: components["schemas"]["ChatEntry"][];
            /** @description Another name of `chatHistory`. */
            messages?: components["schemas"]["ChatEntry"][];
            /** @description An earlier event whose conversation is used as well. */
            relatedFeedbackId?: string;
            reasoning?: string;
            visualEvidence?: string;
        };
        IntentPlanRequest: {
            intentId: string;
            context?: string;
            mcpProfile?: string;
            bundleId?: string;
            partnerProfile?: string;
            /** @enum {string} */
            delegationMode?: "off" | "auto" | "sequential";
            approved?: boolean;
            repoPath?: string;
        };
        InternalAgentBootstrapRequest: {
            /**
             * @default api
             * @enum {string}
             */
            source?: "github" | "slack" | "linear" | "api" | "cli";
            repoPath?: string;
            prepareSandbox?: boolean;
            sandboxRoot?: string;
            intentId?: string;
            context?: string;
            mcpProfile?: string;
            partnerProfile?: string;
            /** @enum {string} */
            delegationMode?: "off" | "auto" | "sequential";
            approved?: boolean;
            trigger?: {
                type?: string;
                id?: string;
                url?: string;
                actor?: string;
            };
            thread?: {
                id?: string;
                title?: string;
                url?: string;
            };
            task?: {
                title?: string;
                body?: string;
                number?: string;
                branch?: string;
                labels?: string[];
            };
            comments?: {
                author?: string;
                text?: string;
                timestamp?: string;
            }[];
            messages?: {
                author?: string;
                text?: string;
                timestamp?: string;
            }[];
        };
        HandoffStartRequest: {
            intentId: string;
            context?: string;
            mcpProfile?: string;
            bundleId?: string;
            partnerProfile?: string;
            approved?: boolean;
            repoPath?: string;
            delegateProfile?: string;
            plannedChecks?: string[];
        };
        HandoffCompleteRequest: {
            handoffId: string;
            /** @enum {string} */
            outcome: "accepted" | "rejected" | "aborted";
            resultContext?: string;
            attempts?: number;
            violationCount?: number;
            tokenEstimate?: number;
            latencyMs?: number;
            summary?: string;
        };
        BillingCheckoutRequest: {
            /** Format: uri */
            successUrl?: string;
            /** Format: uri */
            cancelUrl?: string;
            /** Format: email */
            customerEmail?: string;
            installId?: string;
            metadata?: {
                [key: string]: string;
            };
            /** @description `pro` (default) or `team`; anything else counts as `pro`. */
            planId?: string;
            /** @description `monthly` (default), `annual` or `yearly`. */
            billingCycle?: string;
            /** @description Seats of the team plan; what is no positive integer counts as the minimum. */
            seatCount?: number | string;
            /** @description Asks for a trial of seven days. */
            trial?: boolean;
            /** @description Asks for a trial of that many days, 1 to 30. */
            trialPeriodDays?: number;
            traceId?: string;
            source?: string;
            utmSource?: string;
            utmMedium?: string;
            utmCampaign?: string;
            utmContent?: string;
            utmTerm?: string;
            creator?: string;
            community?: string;
            postId?: string;
            commentId?: string;
            campaignVariant?: string;
            offerCode?: string;
            page?: string;
            referrer?: string;
            referrerHost?: string;
            landingPath?: string;
            ctaId?: string;
            ctaPlacement?: string;
            acquisitionId?: string;
            visitorId?: string;
            sessionId?: string;
        };
        BillingProvisionRequest: {
            customerId: string;
            installId?: string;
        };
        WorkflowSprintIntakeRequest: {
            /** Format: email */
            email: string;
            company?: string;
            workflow: string;
            owner: string;
            blocker: string;
            runtime: string;
            note?: string;
            acquisitionId?: string;
            visitorId?: string;
            sessionId?: string;
            traceId?: string;
            installId?: string;
            source?: string;
            utmSource?: string;
            utmMedium?: string;
            utmCampaign?: string;
            utmContent?: string;
            utmTerm?: string;
            community?: string;
            postId?: string;
            commentId?: string;
            campaignVariant?: string;
            offerCode?: string;
            ctaId?: string;
            ctaPlacement?: string;
            planId?: string;
            page?: string;
            landingPath?: string;
            referrerHost?: string;
            referrer?: string;
            creator?: string;
        };
        WorkflowSprintIntakeResponse: {
            /** @enum {boolean} */
            ok: true;
            leadId: string;
            /** @enum {string} */
            status: "new";
            /** @enum {string} */
            offer: "workflow_hardening_sprint";
            /** @enum {string} */
            nextStep: "review_proof_pack";
            /** Format: uri */
            proofPackUrl: string;
            /** Format: uri */
            sprintBriefUrl: string;
        };
        WorkflowSprintAdvanceRequest: {
            leadId: string;
            /** @enum {string} */
            status: "new" | "qualified" | "named_pilot" | "proof_backed_run" | "paid_team";
            actor?: string;
            note?: string;
            reviewedBy?: string;
            workflowId?: string;
            teamId?: string;
            proofArtifacts?: string[];
        };
        WorkflowSprintAdvanceResponse: {
            /** @enum {boolean} */
            ok: true;
            /** @description The lead was there already. */
            unchanged: boolean;
            lead: components["schemas"]["SprintLead"];
            workflowRun: components["schemas"]["WorkflowRun"] | null;
        };
        FunnelAnalyticsResponse: {
            totalEvents: number;
            stageCounts: {
                acquisition: number;
                activation: number;
                paid: number;
            };
            /** @description By `<stage>:<event>`. */
            eventCounts: {
                [key: string]: number;
            };
            conversionRates: {
                acquisitionToActivation: number;
                activationToPaid: number;
                acquisitionToPaid: number;
            };
            /** @description Events of the paid stage; a purchase may have several. */
            paidProviderEvents: number;
            window: components["schemas"]["AnalyticsWindow"];
        };
        BillingSummaryResponse: {
            /** Format: date-time */
            generatedAt: string;
            window: components["schemas"]["AnalyticsWindow"];
            /** @description What these figures are made of. */
            coverage: {
                source: string;
                tracksBookedRevenue: boolean;
                tracksPaidOrders: boolean;
                tracksInvoices: boolean;
                tracksAttribution: boolean;
                tracksWorkflowSprintLeads: boolean;
                tracksNewsletterSubscribers: boolean;
                providerCoverage: {
                    [key: string]: string;
                };
            };
            funnel: components["schemas"]["BillingFunnel"];
            /** @description Who came by themselves. */
            signups: {
                total: number;
                uniqueLeads: number;
                bySource: components["schemas"]["CountMap"];
                byCampaign: components["schemas"]["CountMap"];
                byCreator: components["schemas"]["CountMap"];
                byCommunity: components["schemas"]["CountMap"];
                byPostId: components["schemas"]["CountMap"];
                byCommentId: components["schemas"]["CountMap"];
                byCampaignVariant: components["schemas"]["CountMap"];
                byOfferCode: components["schemas"]["CountMap"];
            };
            /** @description Whom the operator reached. */
            operatorGeneratedAcquisition: {
                totalEvents: number;
                uniqueLeads: number;
                bySource: components["schemas"]["CountMap"];
            };
            newsletter: {
                total: number;
                uniqueSubscribers: number;
                bySource: components["schemas"]["CountMap"];
                byCampaign: components["schemas"]["CountMap"];
                byCreator: components["schemas"]["CountMap"];
                byCommunity: components["schemas"]["CountMap"];
                byPostId: components["schemas"]["CountMap"];
                byCommentId: components["schemas"]["CountMap"];
                byCampaignVariant: components["schemas"]["CountMap"];
                byOfferCode: components["schemas"]["CountMap"];
                /** Format: date-time */
                latestSubscribedAt: string | null;
                latestSubscriber: null;
            };
            pipeline: {
                workflowSprintLeads: {
                    total: number;
                    contactable: number;
                    byStatus: components["schemas"]["CountMap"];
                    bySource: components["schemas"]["CountMap"];
                    byCampaign: components["schemas"]["CountMap"];
                    byCreator: components["schemas"]["CountMap"];
                    byCommunity: components["schemas"]["CountMap"];
                    byRuntime: components["schemas"]["CountMap"];
                    /** Format: date-time */
                    latestLeadAt: string | null;
                    latestLead: components["schemas"]["LatestLead"] | null;
                };
                qualifiedWorkflowSprintLeads: {
                    total: number;
                    bySource: components["schemas"]["CountMap"];
                    byCreator: components["schemas"]["CountMap"];
                };
            };
            revenue: {
                paidProviderEvents: number;
                paidOrders: number;
                bookedRevenueCents: number;
                amountKnownOrders: number;
                amountUnknownOrders: number;
                bookedRevenueByCurrency: components["schemas"]["CountMap"];
                paidCustomers: number;
                amountKnownCoverageRate: number;
                derivedPaidOrders: number;
                unreconciledPaidEvents: number;
                paidOrdersToday: number;
                bookedRevenueTodayCents: number;
                processorReconciledOrders: number;
                processorReconciledRevenueCents: number;
                /** Format: date-time */
                latestPaidAt: string | null;
                latestPaidOrder: components["schemas"]["LatestOrder"] | null;
                byProvider: {
                    [key: string]: components["schemas"]["BookedRevenue"];
                };
            };
            attribution: {
                acquisitionBySource: components["schemas"]["CountMap"];
                acquisitionByCampaign: components["schemas"]["CountMap"];
                acquisitionByCreator: components["schemas"]["CountMap"];
                acquisitionByCommunity: components["schemas"]["CountMap"];
                acquisitionByPostId: components["schemas"]["CountMap"];
                acquisitionByCommentId: components["schemas"]["CountMap"];
                acquisitionByCampaignVariant: components["schemas"]["CountMap"];
                acquisitionByOfferCode: components["schemas"]["CountMap"];
                paidBySource: components["schemas"]["CountMap"];
                paidByCampaign: components["schemas"]["CountMap"];
                paidByCreator: components["schemas"]["CountMap"];
                paidByCommunity: components["schemas"]["CountMap"];
                paidByPostId: components["schemas"]["CountMap"];
                paidByCommentId: components["schemas"]["CountMap"];
                paidByCampaignVariant: components["schemas"]["CountMap"];
                paidByOfferCode: components["schemas"]["CountMap"];
                bookedRevenueBySourceCents: components["schemas"]["CountMap"];
                bookedRevenueByCampaignCents: components["schemas"]["CountMap"];
                bookedRevenueByCreatorCents: components["schemas"]["CountMap"];
                bookedRevenueByCommunityCents: components["schemas"]["CountMap"];
                bookedRevenueByPostIdCents: components["schemas"]["CountMap"];
                bookedRevenueByCommentIdCents: components["schemas"]["CountMap"];
                bookedRevenueByCampaignVariantCents: components["schemas"]["CountMap"];
                bookedRevenueByOfferCodeCents: components["schemas"]["CountMap"];
                conversionBySource: {
                    [key: string]: number;
                };
                conversionByCampaign: {
                    [key: string]: number;
                };
                conversionByCreator: {
                    [key: string]: number;
                };
                conversionByCommunity: {
                    [key: string]: number;
                };
                conversionByPostId: {
                    [key: string]: number;
                };
                conversionByCommentId: {
                    [key: string]: number;
                };
                conversionByCampaignVariant: {
                    [key: string]: number;
                };
                conversionByOfferCode: {
                    [key: string]: number;
                };
                bookedRevenueByCtaId: components["schemas"]["CountMap"];
                bookedRevenueByLandingPath: components["schemas"]["CountMap"];
                bookedRevenueByReferrerHost: components["schemas"]["CountMap"];
            };
            keys: {
                /** @enum {string} */
                scope: "current_state";
                /** @enum {boolean} */
                windowed: false;
                total: number;
                active: number;
                disabled: number;
                activeCustomers: number;
                totalUsage: number;
                bySource: components["schemas"]["CountMap"];
                activeBySource: components["schemas"]["CountMap"];
            };
            customers: components["schemas"]["BillingCustomer"][];
            trafficMetrics: {
                visitors: number;
                sessions: number;
                pageViews: number;
                ctaClicks: number;
                checkoutStarts: number;
                checkoutSuccessPageViews: number;
                checkoutCancelPageViews: number;
                checkoutPaidConfirmations: number;
                checkoutPendingSessions: number;
                checkoutLookupFailures: number;
                buyerLossFeedback: number;
                seoLandingViews: number;
                newsletterSignups: number;
            };
            ctas: components["schemas"]["TelemetryCtas"];
            dataQuality: {
                telemetryCoverage: number;
                attributionCoverage: number;
                amountKnownCoverage: number;
                unreconciledPaidEvents: number;
            };
            sourceDiagnostics: {
                feedbackDir: string;
                /** @enum {boolean} */
                mixedRoots: false;
                files: {
                    [key: string]: {
                        /** @description A logical name, no path. */
                        primaryPath: string;
                        primaryExists: boolean;
                        /** @enum {string} */
                        activeMode: "primary" | "missing";
                    };
                };
                warnings: string[];
            };
            /** @description Which variables are set, by name. */
            runtimePresence: {
                [key: string]: boolean;
            };
        };
        InferLessonRequest: {
            chatHistory: {
                /** @description user, assistant, tool and so on */
                role?: string;
                content?: string;
                /** @description Another name of `content`. */
                text?: string;
            }[];
            /** @description What the agent did last: tool, input, output, file, timestamp. */
            lastAction?: {
                [key: string]: unknown;
            };
            /**
             * @default negative
             * @enum {string}
             */
            signal?: "positive" | "negative";
            /** @description Used where the history shows nothing. */
            context?: string;
        };
        /** @description A text, or an object with the text and its speaker. */
        ChatEntry: string | {
            text?: string;
            body?: string;
            message?: string;
            content?: string;
            author?: string;
            role?: string;
            user?: string;
            name?: string;
        };
        /** @description The names of the stores; they say nothing about the machine. */
        Health: {
            /** @enum {string} */
            status: "ok";
            feedbackLogPath: string;
            memoryLogPath: string;
        };
        KeyCount: {
            key: string;
            count: number;
        };
        /** @description A rule that was broken. */
        Violation: {
            source: string;
            /** @description Such as `rubric:safety`, `guardrail:testsPassed`, `security:jwt`. */
            constraintId: string;
            message: string;
        };
        /** @description Why something failed. */
        Diagnosis: {
            rootCauseCategory: string;
            criticalFailureStep: string;
            violations: components["schemas"]["Violation"][];
            evidence: {
                type: string;
                value: string;
            }[];
        };
        /** @description Scores of one criterion that are two or more apart. */
        JudgeDisagreement: {
            criterion: string;
            max: number;
            min: number;
            judges: string[];
        };
        RichContext: {
            domain: string;
            filePaths: string[];
            errorType: string | null;
            /** @enum {string} */
            outcomeCategory: "quick-success" | "deep-success" | "creative-success" | "partial-success" | "standard-success" | "factual-error" | "insufficient-depth" | "efficiency-issue" | "false-assumption" | "incomplete" | "standard-failure";
            enforcement: {
                scopeViolation: boolean;
                approvalFailure: boolean;
                protectedFileViolation: boolean;
                protectedFiles: string[];
            };
        };
        /** @description What was inferred from the conversation. */
        Distillation: {
            /** @enum {string} */
            source: "chat_history" | "related_feedback";
            relatedFeedbackId: string | null;
            evidence: string[];
            lessonProposal: {
                summary: string;
                proposedRule: string;
                confidence: number;
            } | null;
        };
        FeedbackEvent: {
            id: string;
            /** @enum {string} */
            signal: "positive" | "negative";
            context: string;
            submittedContext: string;
            relatedFeedbackId: string | null;
            lastAction: {
                [key: string]: unknown;
            } | null;
            whatWentWrong: string | null;
            whatToChange: string | null;
            whatWorked: string | null;
            reasoning: string | null;
            visualEvidence: string | null;
            conversationWindow: {
                author: string | null;
                text: string;
                timestamp: string | null;
                /** @enum {string} */
                source: "chat_history" | "related_feedback";
            }[] | null;
            distillation: components["schemas"]["Distillation"] | null;
            tags: string[];
            skill: string | null;
            failureType: string | null;
            rubric: {
                rubricId: string;
                weightedScore: number;
                failingCriteria: string[];
                failingGuardrails: string[];
                judgeDisagreements: components["schemas"]["JudgeDisagreement"][];
                promotionEligible: boolean;
            } | null;
            /** @enum {string} */
            actionType: "store-mistake" | "store-learning" | "no-action";
            actionReason: string | null;
            structuredRule: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            timestamp: string;
            richContext: components["schemas"]["RichContext"];
            diagnosis?: components["schemas"]["Diagnosis"];
        };
        MemoryRecord: {
            id: string;
            title: string;
            content: string;
            /** @enum {string} */
            category: "error" | "learning" | "preference";
            importance: string;
            tags: string[];
            rubricSummary: {
                rubricId: string;
                weightedScore: number;
                failingCriteria: string[];
                failingGuardrails: string[];
                judgeDisagreements: components["schemas"]["JudgeDisagreement"][];
                blockReasons: string[];
            } | null;
            /** @description How sure the lesson is. */
            bayesian: {
                priorProbability: number;
                uncertainty: number;
                observations: number;
                /** Format: date-time */
                lastUpdated: string;
            };
            richContext: components["schemas"]["RichContext"];
            distillation: components["schemas"]["Distillation"] | null;
            diagnosis: components["schemas"]["Diagnosis"] | null;
            structuredRule: {
                [key: string]: unknown;
            } | null;
            sourceFeedbackId: string;
            /** Format: date-time */
            timestamp: string;
            /** @example 9f86d081884c7d65 */
            canonicalHash: string;
            occurrences: number;
            /** Format: date-time */
            lastUpdated?: string;
            mergedFeedbackIds?: string[];
            revisedFromId?: string;
            pruned?: boolean;
            pruneReason?: string;
        };
        /** @description How the rule's trigger fares on earlier memories with a common tag. */
        RuleValidation: {
            shouldPromote: boolean;
            /** @enum {string} */
            reason: "validated" | "insufficient_sample" | "no_firings_in_sample" | "precision_below_floor" | "rule_does_not_match_seed_lesson";
            matchesSeed: boolean;
            precision: number | null;
            recall: number | null;
            sampleSize: number;
            tp: number;
            fp: number;
            fn: number;
            tn: number;
        };
        SynthesizedRule: {
            id: string;
            /** @enum {string} */
            type: "auto-promoted";
            /** @enum {string} */
            source: "lesson-synthesis";
            sourceLessonId: string;
            occurrences: number;
            rule: {
                /** @enum {string} */
                format: "if-then-v1";
                trigger: {
                    condition: string;
                    /** @enum {string} */
                    type: "recurring-mistake";
                };
                action: {
                    /** @enum {string} */
                    type: "avoid";
                    description: string;
                };
                confidence: number;
                /** @enum {string} */
                scope: "file-level" | "project-level" | "global";
            };
            humanReadable: string;
            tags: string[];
            /** Format: date-time */
            createdAt: string;
            validation: components["schemas"]["RuleValidation"];
        };
        /** @description Whether the memory is new or was merged into one that says the same. */
        Synthesis: {
            /** @enum {string} */
            action: "new-lesson" | "merged" | "exact-duplicate-skipped";
            existingId?: string;
            similarity?: number;
            occurrences?: number;
            preventionRule?: components["schemas"]["SynthesizedRule"];
            validation?: components["schemas"]["RuleValidation"];
            autoPromoted?: boolean;
            rejectionReason?: string;
        };
        CorrectiveAction: {
            /** @enum {string} */
            type: "avoid_repeat" | "investigate" | "repeat_success" | "prevention_rule" | "pre_action_block" | "pre_action_warn";
            source: string;
            text: string;
        };
        /** @description The result of a capture. With 422 the signal was not promoted; `status` says why. */
        CaptureFeedbackResult: {
            accepted: boolean;
            /** @enum {string} */
            status?: "promoted" | "clarification_required" | "rejected" | "blocked";
            reason?: string;
            message?: string;
            signalLogged?: boolean;
            feedbackEvent?: components["schemas"]["FeedbackEvent"];
            memoryRecord?: components["schemas"]["MemoryRecord"];
            needsClarification?: boolean;
            /** @description The question to answer. */
            prompt?: string;
            example?: string;
            missingFields?: string[];
            issues?: string[];
            security?: {
                /** @enum {string} */
                provider: "local";
                /** @enum {string} */
                mode: "strict";
                threatIndicators: "credential_leak"[];
                degraded: boolean;
            };
            synthesis?: components["schemas"]["Synthesis"];
            /** @description For information; no operation takes it back. */
            feedbackSession?: {
                sessionId: string;
                /** @enum {string} */
                status: "open";
                message: string;
                /** Format: date-time */
                expiresAt: string;
            };
            correctiveActions?: components["schemas"]["CorrectiveAction"][];
            systemReminder?: string;
            thumbgateSystemReminder?: string;
            _captureMs?: number;
        };
        SignalCounts: {
            positive: number;
            negative: number;
            total: number;
        };
        FeedbackWindow: {
            total: number;
            positive: number;
            rate: number;
        };
        RiskBucket: {
            key: string;
            total: number;
            highRisk: number;
            riskRate: number;
        };
        /** @description How likely a signal is negative or not accepted. */
        BoostedRisk: {
            exampleCount: number;
            baseRate: number;
            /** @enum {string} */
            mode: "baseline" | "boosted";
            trainingAccuracy: number;
            highRiskTags: components["schemas"]["RiskBucket"][];
            highRiskDomains: components["schemas"]["RiskBucket"][];
            highRiskSkills: components["schemas"]["RiskBucket"][];
        };
        DiagnosticsSummary: {
            totalDiagnosed: number;
            categories: components["schemas"]["KeyCount"][];
            criticalFailureSteps: components["schemas"]["KeyCount"][];
            repeatedViolations: components["schemas"]["KeyCount"][];
        };
        DelegationSummary: {
            attemptCount: number;
            acceptedCount: number;
            rejectedCount: number;
            abortedCount: number;
            activeCount: number;
            avoidedDelegationCount: number;
            verificationFailureRate: number;
            averageAttemptsPerTask: number;
            averageTokenEstimate: number;
            topFailingProfiles: components["schemas"]["KeyCount"][];
            topFailingIntents: components["schemas"]["KeyCount"][];
            reliability: {
                global: {
                    alpha: number;
                    beta: number;
                    reliability: number;
                    samples: number;
                } | null;
            };
        };
        /** @description Something worth doing, and the numbers that say so. */
        ActionableRemediation: {
            /** @enum {string} */
            type: "skill-improve" | "pattern-reuse" | "trend-declining" | "trend-degrading" | "high-risk-domain" | "high-risk-tag" | "delegation-reduce" | "delegation-policy-review" | "diagnose-failure-category";
            target: string;
            evidence: {
                [key: string]: number;
            };
            action: string;
            rationale: string;
        };
        FeedbackStats: {
            total: number;
            totalPositive: number;
            totalNegative: number;
            approvalRate: number;
            /** @description Of the last 20 events. */
            recentRate: number;
            /** @description The last 168 hours, the last 720, and everything. */
            windows: {
                "7d": components["schemas"]["FeedbackWindow"];
                "30d": components["schemas"]["FeedbackWindow"];
                lifetime: components["schemas"]["FeedbackWindow"];
            };
            /** @enum {string} */
            trend: "improving" | "degrading" | "stable";
            skills: {
                [key: string]: components["schemas"]["SignalCounts"];
            };
            tags: {
                [key: string]: components["schemas"]["SignalCounts"];
            };
            rubric: {
                samples: number;
                blockedPromotions: number;
                failingCriteria: {
                    [key: string]: {
                        failures: number;
                    };
                };
            };
            diagnostics: components["schemas"]["DiagnosticsSummary"];
            delegation: components["schemas"]["DelegationSummary"];
            boostedRisk: components["schemas"]["BoostedRisk"] | null;
            recommendations: string[];
            actionableRemediations: components["schemas"]["ActionableRemediation"][];
            byDomain: components["schemas"]["KeyCount"][];
            byImportance: components["schemas"]["KeyCount"][];
            recentLessons: {
                id: string;
                title: string;
                /** @enum {string} */
                category: "error" | "learning" | "preference";
                /** Format: date-time */
                timestamp: string;
            }[];
            sessionCount: number;
        };
        FeedbackSummary: {
            /** @description Markdown. */
            summary: string;
        };
        InferLessonResponse: {
            lesson: {
                id: string;
                feedbackId: string | null;
                /** @enum {string} */
                signal: "positive" | "negative";
                lesson: string;
                triggerMessage: string;
                priorSummary: string;
                confidence: number;
                tags: string[];
                metadata: {
                    distilled: boolean;
                    hasCorrection: boolean;
                    hasAntiPattern: boolean;
                };
                /** Format: date-time */
                createdAt: string;
                link: string;
            };
            proposedWhatWentWrong: string;
            proposedRule: string | null;
            confirmation: string;
            ruleInstalled: boolean;
            analysis: {
                correction: string | null;
                antiPattern: string | null;
                proposedRule: string | null;
                confidence: number;
                evidence: ({
                    /** @enum {string} */
                    type: "user_correction";
                    text: string;
                } | {
                    /** @enum {string} */
                    type: "anti_pattern";
                    label: string;
                })[];
                messageCount: number;
            };
            inference: {
                action: {
                    /** @enum {string} */
                    type: "edit" | "create" | "command" | "fix" | "deploy" | "delete";
                    target: string;
                } | null;
                confidence: number;
            };
            /** @enum {boolean} */
            autoCreated: true;
        };
        LessonSearchResult: {
            id: string;
            title: string;
            /** @enum {string} */
            category: "error" | "learning" | "preference";
            importance: string;
            tags: string[];
            /** Format: date-time */
            timestamp: string | null;
            sourceFeedbackId: string | null;
            score: number;
            matchedTokens: string[];
            lesson: {
                summary: string;
                content: string;
                whatWentWrong: string | null;
                whatWorked: string | null;
                howToAvoid: string | null;
                actionNeeded: string | null;
                reasoning: string | null;
                visualEvidence: string | null;
                rubric: string[];
            };
            systemResponse: {
                /** @enum {boolean} */
                promotedToMemory: true;
                lifecycle: {
                    feedbackCaptured: boolean;
                    promotedToMemory: boolean;
                    correctiveActionCaptured: boolean;
                    preventionRuleLinked: boolean;
                    gateLinked: boolean;
                    /** @enum {string} */
                    enforcementState: "blocking" | "warning" | "rule_only" | "memory_only";
                    /** @enum {string} */
                    verificationState: "closed_loop" | "enforced" | "specified" | "missing";
                    impactMeasured: boolean;
                    openRecommendations: number;
                    /** @enum {string} */
                    stage: "detected" | "promoted" | "enforced" | "measured";
                };
                diagnosis: components["schemas"]["Diagnosis"] | null;
                sourceFeedback: {
                    id: string;
                    /** @enum {string} */
                    signal: "positive" | "negative";
                    context: string;
                    /** Format: date-time */
                    timestamp: string;
                    tags: string[];
                } | null;
                linkedPreventionRules: {
                    title: string;
                    summary: string;
                    score: number;
                }[];
                linkedAutoGates: {
                    id: string;
                    /** @enum {string} */
                    action: "warn" | "block";
                    pattern: string;
                    message: string;
                    occurrences: number;
                    /** Format: date-time */
                    promotedAt: string;
                    score: number;
                }[];
                correctiveActions: components["schemas"]["CorrectiveAction"][];
                harnessRecommendations: {
                    /** @enum {string} */
                    type: "prevention_rule" | "pre_action_gate" | "verification_harness" | "diagnostic_capture";
                    /** @enum {string} */
                    priority: "high" | "medium";
                    reason: string;
                    action: string;
                }[];
            };
            rerankedScore?: number;
        };
        LessonSearchResponse: {
            query: string;
            limit: number;
            filters: {
                /** @enum {string|null} */
                category: "error" | "learning" | "preference" | null;
                tags: string[];
            };
            /** @description A logical store name. */
            feedbackDir: string;
            /** @description All stored memories before any filter. */
            totalLessons: number;
            returned: number;
            results: components["schemas"]["LessonSearchResult"][];
            backend: string;
        };
        /** @description What `source` says decides which members there are. */
        SearchResult: {
            id: string | null;
            /** @enum {string} */
            source: "feedback" | "contextfs" | "prevention_rule" | "document";
            score: number;
            /** @enum {string|null} */
            signal: "up" | "down" | null;
            tags: string[];
            /** Format: date-time */
            timestamp: string | null;
            title: string | null;
            context: string;
            correctiveAction: string | null;
            matchedTokens: string[];
            /** @description Of feedback. */
            whatWentWrong?: string | null;
            /** @description Of feedback. */
            whatWorked?: string | null;
            /** @description Of stored context. */
            namespace?: string | null;
            /** @description Of stored context: a logical name. */
            file?: string | null;
            /** @description Of documents. */
            documentId?: string;
            /** @description Of documents. */
            proposalCount?: number;
            /** @description Of documents. */
            matchedTemplateIds?: string[];
            /** @description Of documents. */
            sourceFormat?: string;
        };
        SearchResponse: {
            query: string;
            /** @enum {string} */
            source: "all" | "feedback" | "context" | "rules";
            /** @enum {string|null} */
            signal: "up" | "down" | null;
            limit: number;
            engine: string;
            returned: number;
            total: number;
            results: components["schemas"]["SearchResult"][];
        };
        PreventionRulesResponse: {
            /** @description The name of the artifact that holds the document. */
            path: string;
            markdown: string;
        };
        ActionUsage: {
            inputTokens: number;
            outputTokens: number;
            totalTokens: number;
            estimatedCostUsd: number;
        };
        ActionWorkflow: {
            /** @enum {string} */
            pattern: "single_action" | "chaining" | "routing" | "parallelization" | "evaluator-optimizer" | "agent";
            branchCount: number;
            stepCount: number;
            toolCount: number;
            routeCount: number;
            hasInspectionEvidence: boolean;
            requiresInspection: boolean;
            isOpenEndedAgent: boolean;
            isPredefinedWorkflow: boolean;
        };
        NormalizedAction: {
            /** @enum {string} */
            schemaVersion: "provider-action-v1";
            provider: string;
            model: string;
            providerCallId: string;
            mcpServer: string;
            mcpPrimitive: string;
            toolName: string;
            /** @description Secrets in it are redacted. */
            toolInput: {
                [key: string]: unknown;
            };
            /** @description Secrets in it are redacted. */
            command: string;
            /** @enum {string} */
            actionType: "shell.exec" | "file.write" | "network.request" | "context.read" | "prompt.get" | "tool.call";
            /** @enum {string} */
            intent: "publish" | "release-workflow" | "verify" | "modify-files" | "run-command" | "use-tool" | "read-context" | "load-prompt-template";
            affectedFiles: string[];
            usage: components["schemas"]["ActionUsage"];
            workflow: components["schemas"]["ActionWorkflow"];
            rawShape: {
                hasProviderToolCall: boolean;
                hasOpenAiToolCall: boolean;
                hasAnthropicToolUse: boolean;
                hasMcpToolCall: boolean;
            };
        };
        CostControl: {
            /** @enum {string} */
            mode: "allow" | "warn" | "block";
            /** @description Zero means no limit. */
            budget: {
                maxTokensPerAction: number;
                remainingTokens: number;
                maxCostUsdPerAction: number;
                remainingCostUsd: number;
                maxParallelBranches: number;
            };
            usage: components["schemas"]["ActionUsage"];
            reasons: string[];
        };
        WorkflowControl: {
            /** @enum {string} */
            mode: "allow" | "warn" | "block";
            workflow: components["schemas"]["ActionWorkflow"];
            reasons: string[];
            policy: {
                maxParallelBranches: number;
                requireInspectionForAgents: boolean;
            };
        };
        RiskDriver: {
            /** @enum {string} */
            key: "high_risk_action" | "background_agent" | "economic_action" | "customer_system_action" | "background_economic_combo" | "background_customer_combo" | "governed_command" | "workflow_dispatch" | "force_push" | "admin_merge_bypass" | "destructive_delete" | "missing_task_scope" | "outside_declared_scope" | "protected_without_approval" | "release_sensitive" | "release_sensitive_multi_surface" | "multi_file_change" | "multi_surface_change" | "operational_blockers" | "cost_control" | "open_ended_agent" | "parallel_workflow" | "workflow_pattern" | "missing_environment_inspection" | "memory_recurrence" | "learned_policy_deny" | "learned_policy_warn" | "learned_policy_verify" | "learned_policy_recall";
            weight: number;
            reason: string;
            metadata: {
                [key: string]: unknown;
            };
        };
        BlastRadius: {
            /** @enum {string} */
            severity: "low" | "medium" | "high" | "critical";
            severityScore: number;
            fileCount: number;
            surfaceCount: number;
            affectedFiles: string[];
            surfaces: {
                /** @enum {string} */
                key: "policy" | "release" | "runtime" | "tests" | "docs" | "public" | "product";
                fileCount: number;
                files: string[];
            }[];
            protectedFiles: string[];
            unapprovedProtectedFiles: string[];
            releaseSensitiveFiles: string[];
            summary: string;
        };
        CommandInfo: {
            text: string;
            isPrCreate: boolean;
            isPrMerge: boolean;
            isWorkflowRun: boolean;
            workflowName: string | null;
            workflowRef: string | null;
            workflowFields: string[];
            isPublish: boolean;
            isReleaseCreate: boolean;
            isTagCreate: boolean;
        };
        OperationalIntegrity: {
            ok: boolean;
            currentBranch: string | null;
            baseBranch: string;
            blockers: components["schemas"]["OperationalBlocker"][];
            releaseSensitiveFiles: string[];
            openPr: {
                number: number | null;
                url: string | null;
            } | null;
            commandInfo: components["schemas"]["CommandInfo"];
        };
        InterventionCandidate: {
            tokens: string[];
            metadata: {
                toolName: string;
                affectedFiles: string[];
                blockerCount: number;
            };
        };
        TokenCount: {
            token: string;
            count: number;
        };
        InterventionMetrics: {
            trainingAccuracy: number;
            holdoutAccuracy: number;
            holdoutSize: number;
            trainingExamples: number;
        };
        LearnedPolicyOff: {
            /** @enum {boolean} */
            enabled: false;
            /** @enum {string} */
            reason: "insufficient_training_examples";
            exampleCount: number;
            candidate: components["schemas"]["InterventionCandidate"];
        };
        LearnedPolicyOn: {
            /** @enum {boolean} */
            enabled: true;
            candidate: components["schemas"]["InterventionCandidate"];
            prediction: {
                /** @enum {string} */
                label: "allow" | "recall" | "verify" | "warn" | "deny";
                confidence: number;
                probabilities: {
                    allow: number;
                    recall: number;
                    verify: number;
                    warn: number;
                    deny: number;
                };
            };
            metrics: components["schemas"]["InterventionMetrics"];
            topTokens: components["schemas"]["TokenCount"][];
            /** Format: date-time */
            updatedAt: string | null;
            exampleCount: number;
        };
        MemoryGuard: {
            /** @enum {string} */
            mode: "allow" | "warn" | "block";
            reason: string;
            /** @enum {string} */
            source: "state";
        };
        TaskScopeViolation: {
            /** @enum {string} */
            reasonCode: "missing_task_scope" | "outside_declared_scope";
            outsideFiles: string[];
            allowedPaths: string[];
            summary: string | null;
        };
        ExecutionSurface: {
            /** @enum {string} */
            plannerVersion: "docker-sandbox-plan-v1";
            shouldSandbox: boolean;
            /** @enum {string} */
            recommendation: "required" | "recommended" | "not_needed";
            summary: string;
            /** @enum {string} */
            sandboxKind: "docker_microvm" | "host";
            /** @description Always null: this server has no workspace. */
            workspacePath: string | null;
            actionType: string | null;
            riskBand: components["schemas"]["RiskBand"];
            riskScore: number;
            command: string | null;
            affectedFiles: string[];
            networkPolicy: {
                /** @enum {string} */
                mode: "deny_all" | "egress_enabled";
                allowedHosts: string[];
            };
            launchers: {
                standalone: string;
                dockerDesktop: string;
                followUp: string[];
            };
            claims: {
                /** @enum {string} */
                isolationBoundary: "microvm";
                /** @enum {string} */
                hostAccess: "bounded_outside_host";
                /** @enum {string} */
                dockerDaemon: "private_inside_sandbox";
                /** @enum {string} */
                workspaceStrategy: "ephemeral";
            } | null;
            why: string[];
        };
        /** @enum {string} */
        RiskBand: "very_low" | "low" | "medium" | "high" | "very_high";
        /** @enum {string} */
        ExecutionMode: "auto_execute" | "checkpoint_required" | "blocked";
        /** @enum {string} */
        DecisionOwner: "agent" | "shared" | "human";
        /** @enum {string} */
        Reversibility: "two_way_door" | "reviewable" | "one_way_door";
        DecisionControl: {
            actionId: string;
            executionMode: components["schemas"]["ExecutionMode"];
            decisionOwner: components["schemas"]["DecisionOwner"];
            reversibility: components["schemas"]["Reversibility"];
            deliberation: {
                required: boolean;
                /** @enum {string} */
                mode: "brief_rationale" | "reason_then_decide" | "reason_then_consistency_check";
                minSentences: number;
                summarizeOnly: boolean;
                instruction: string;
                consistencyCheck: {
                    required: boolean;
                    variants: string[];
                    /** @enum {string} */
                    requiredAgreement: "all_variants_same_execution_mode" | "not_required";
                    /** @enum {string} */
                    onDisagreement: "checkpoint_required";
                    rationale: string;
                };
            };
            requiresHumanApproval: boolean;
            /** @enum {string} */
            recommendedAction: "proceed" | "review" | "halt";
            summary: string;
        };
        Remediation: {
            /** @enum {string} */
            id: "declare_task_scope" | "approve_protected_files" | "set_branch_governance" | "attach_pr_context" | "verify_workflow_dispatch" | "align_release_version" | "switch_to_mainline" | "background_agent_checkpoint" | "economic_action_approval" | "customer_system_guardrail" | "retrieve_lessons" | "verify_before_closeout" | "split_blast_radius" | "route_to_docker_sandbox" | "reduce_model_budget" | "add_environment_inspection" | "prefer_workflow_when_possible";
            title: string;
            action: string;
            why: string;
        };
        DecisionReport: {
            /** @enum {string} */
            sentinelVersion: "workflow-sentinel-v2";
            toolName: string;
            normalizedAction: components["schemas"]["NormalizedAction"];
            costControl: components["schemas"]["CostControl"];
            workflowControl: components["schemas"]["WorkflowControl"];
            /** @enum {string} */
            decision: "allow" | "warn" | "deny";
            riskScore: number;
            band: components["schemas"]["RiskBand"];
            summary: string;
            drivers: components["schemas"]["RiskDriver"][];
            blastRadius: components["schemas"]["BlastRadius"];
            evidence: string[];
            remediations: components["schemas"]["Remediation"][];
            executionSurface: components["schemas"]["ExecutionSurface"];
            actionProfile: {
                backgroundAgent: boolean;
                economicAction: boolean;
                customerSystemAction: boolean;
            };
            memoryGuard: components["schemas"]["MemoryGuard"];
            learnedPolicy: components["schemas"]["LearnedPolicy"];
            taskScopeViolation: components["schemas"]["TaskScopeViolation"] | null;
            operationalIntegrity: components["schemas"]["OperationalIntegrity"];
            decisionControl: components["schemas"]["DecisionControl"];
            reasoning: string[];
            actionId: string;
        };
        DecisionRecommendation: {
            /** @enum {string} */
            decision: "allow" | "warn" | "deny";
            riskScore: number;
            riskBand: components["schemas"]["RiskBand"];
            executionMode: components["schemas"]["ExecutionMode"];
            decisionOwner: components["schemas"]["DecisionOwner"];
            reversibility: components["schemas"]["Reversibility"];
            requiresHumanApproval: boolean;
            summary: string;
            /** @enum {string} */
            recommendedAction: "proceed" | "review" | "halt";
        };
        DecisionOutcome: {
            /** @enum {string} */
            recordType: "outcome";
            actionId: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            source: "api";
            actor: string;
            /** @enum {string} */
            outcome: "accepted" | "completed" | "overridden" | "rolled_back" | "blocked" | "aborted" | "warned";
            actualDecision: string;
            notes: string;
            metadata: {
                [key: string]: unknown;
            };
            latencyMs: number | null;
            recommendation: components["schemas"]["DecisionRecommendation"] | null;
            toolName: string;
            changedFiles: string[];
        };
        DecisionMetrics: {
            evaluationCount: number;
            /** @description Actions whose latest outcome is not `warned`. */
            resolvedCount: number;
            fastPathCount: number;
            checkpointCount: number;
            blockedRecommendationCount: number;
            overrideCount: number;
            rollbackCount: number;
            outcomeCounts: {
                accepted: number;
                completed: number;
                overridden: number;
                rolled_back: number;
                blocked: number;
                aborted: number;
                warned: number;
            };
            fastPathRate: number;
            checkpointRate: number;
            overrideRate: number;
            rollbackRate: number;
            followRate: number;
            medianLatencyMs: number;
            averageLatencyMs: number;
            dayCount: number;
            days: {
                dayKey: string;
                evaluations: number;
                fastPath: number;
                checkpoint: number;
                blockedRecommendations: number;
                overrides: number;
                rollbacks: number;
                completions: number;
                blockedOutcomes: number;
                medianLatencyMs: number;
            }[];
            activeDays: number;
        };
        OperationalBlocker: {
            /** @enum {string} */
            code: "missing_branch_governance" | "local_only_branch" | "missing_workflow_dispatch_evidence" | "missing_workflow_environment" | "missing_workflow_name" | "workflow_name_mismatch" | "missing_workflow_ref" | "workflow_ref_mismatch" | "missing_workflow_sha" | "workflow_sha_mismatch" | "missing_workflow_job" | "admin_merge_bypass_forbidden" | "merge_requires_pr_context" | "missing_release_version" | "release_version_mismatch" | "publish_requires_base_branch" | "publish_requires_mainline_head" | "release_sensitive_changes_require_pr" | "version_behind_base";
            message: string;
        } & {
            [key: string]: string;
        };
        /** @description What the installation learned about such actions; off below eight examples. */
        LearnedPolicy: components["schemas"]["LearnedPolicyOff"] | components["schemas"]["LearnedPolicyOn"];
        SettingsStatus: {
            activeLayers: components["schemas"]["SettingsLayer"][];
            /** @description Scope, and how many values come from it. */
            originSummary: {
                [key: string]: number;
            };
            origins: components["schemas"]["SettingsOrigin"][];
            paths: {
                managed: string;
                user: string;
                project: string;
                local: string;
            };
            resolvedSettings: components["schemas"]["ResolvedSettings"];
            warnings: string[];
        };
        /** @description The defaults, overlaid by each layer in turn, and whatever else is set. */
        ResolvedSettings: {
            mcp: {
                defaultProfile: string;
                readonlySessionProfile: string;
            } & {
                [key: string]: unknown;
            };
            harnesses: {
                enabled: boolean;
                allowRuntimeExecution: boolean;
            } & {
                [key: string]: unknown;
            };
            dashboard: {
                showSettingsStatus: boolean;
                showPolicyOrigins: boolean;
            } & {
                [key: string]: unknown;
            };
            team: {
                orgVisibilityMode: string;
            } & {
                [key: string]: unknown;
            };
            policies: {
                surfaceOriginsInStatus: boolean;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        SettingsLayer: {
            scope: components["schemas"]["SettingsScope"];
            sourcePath: string | null;
            exists: boolean;
            leafCount: number;
        };
        SettingsOrigin: {
            path: string;
            scope: components["schemas"]["SettingsScope"];
            sourcePath: string | null;
            /** @description Any JSON value. */
            value: unknown;
        };
        /** @enum {string} */
        SettingsScope: "defaults" | "user" | "project" | "local" | "managed";
        BillingUsage: {
            /** @description The key as it was presented. */
            key: string;
            customerId: string;
            /** @description Requests made with this key, this one included. */
            usageCount: number;
        };
        ProvisionedKey: {
            /** @example tg_0123456789abcdef0123456789abcdef */
            key: string;
            customerId: string;
            /** Format: date-time */
            createdAt: string;
            installId: string | null;
            /** @description Null: without end. */
            remainingCredits: number | null;
            /**
             * @description The customer had this key before.
             * @enum {boolean}
             */
            reused?: true;
        };
        /** @description What became of a customer's key. The key itself is in no answer to a payment provider. */
        KeyResult: {
            customerId: string;
            /** Format: date-time */
            createdAt: string;
            installId: string | null;
            remainingCredits: number | null;
            /** @enum {boolean} */
            reused?: true;
        };
        DisabledKeys: {
            disabledCount: number;
        };
        MailStatus: {
            /** @enum {string} */
            status: "queued" | "skipped";
            reason?: string;
        };
        WebhookResult: {
            handled: boolean;
            /** @description Why nothing was done. */
            reason?: string;
            /** @enum {string} */
            action?: "provisioned_api_key" | "disabled_customer_keys" | "plan_changed";
            result?: components["schemas"]["KeyResult"] | components["schemas"]["DisabledKeys"];
            trialEmail?: components["schemas"]["MailStatus"];
            email?: components["schemas"]["MailStatus"];
            /**
             * @description The event was handled before; this is what it was answered then.
             * @enum {boolean}
             */
            duplicate?: true;
        };
        CheckoutSession: {
            sessionId: string;
            /** @description Where the buyer pays; null in local mode. */
            url: string | null;
            /** @description No payment provider is configured and nothing can be paid. */
            localMode: boolean;
            traceId: string;
            /** @description What is remembered of the purchase. */
            metadata: {
                [key: string]: string | number | null;
            };
            /** @enum {string} */
            planId: "pro" | "team";
            /** @enum {string} */
            billingCycle: "monthly" | "annual";
            seatCount: number;
            /** @description US dollars of one period, all seats. */
            price: number;
            priceLabel: string;
            /** @enum {string} */
            type: "subscription";
        };
        /** @enum {string} */
        RiskLevel: "low" | "medium" | "high" | "critical";
        /** @enum {string} */
        McpProfile: "default" | "essential" | "commerce" | "readonly" | "dispatch" | "locked";
        /** @enum {string} */
        PolicyBundle: "default-v1" | "constrained-v1";
        /** @enum {string} */
        PartnerProfile: "balanced" | "strict_reviewer" | "fast_executor" | "silent_blocker" | "tool_limited";
        /** @enum {string} */
        DelegateProfile: "pr_workflow" | "review_workflow" | "secure_runtime";
        /** @enum {string} */
        VerificationMode: "standard" | "evidence_first" | "fast_path" | "blocker_hunt" | "explicit_contracts";
        /** @enum {string} */
        IntentId: "capture_feedback_loop" | "improve_response_quality" | "publish_dpo_training_data" | "publish_databricks_analytics_bundle" | "incident_postmortem";
        IntentCatalog: {
            bundleId: components["schemas"]["PolicyBundle"];
            mcpProfile: components["schemas"]["McpProfile"];
            partnerProfile: components["schemas"]["PartnerProfile"];
            partnerStrategy: {
                verificationMode: components["schemas"]["VerificationMode"];
                recommendedChecks: string[];
            };
            intents: {
                id: components["schemas"]["IntentId"];
                description: string;
                risk: components["schemas"]["RiskLevel"];
                actionCount: number;
                requiresApproval: boolean;
            }[];
        };
        IntentAction: {
            /** @enum {string} */
            kind: "mcp_tool";
            name: string;
        };
        TokenBudget: {
            total: number;
            perAction: number;
            contextPack: number;
        };
        HandoffContract: {
            objective: string;
            scopeIn: string[];
            scopeOut: string[];
            requiredEvidence: string[];
            requiredChecks: string[];
            contextBudget: {
                maxItems: number;
                maxChars: number;
            } | null;
            completionDefinition: string;
        };
        KillSwitch: {
            id: string;
            /** @enum {string} */
            layer: "Identity" | "Execution" | "Decisions" | "Cloud" | "Supply Chain" | "Learned";
            action: string;
            severity: components["schemas"]["RiskLevel"];
        };
        CodegraphImpact: {
            enabled: boolean;
            automated: boolean;
            source: string;
            repoPath: string | null;
            query: string;
            symbols: string[];
            callers: string[];
            callees: string[];
            deadCode: string[];
            hasImpact: boolean;
            evidence: {
                symbolCount: number;
                callerCount: number;
                calleeCount: number;
                deadCodeCount: number;
                impactScore: number;
            };
            verificationHints: string[];
            summary: string;
            reason?: string;
        };
        IntentPlan: {
            bundleId: components["schemas"]["PolicyBundle"];
            mcpProfile: components["schemas"]["McpProfile"];
            partnerProfile: components["schemas"]["PartnerProfile"];
            /** Format: date-time */
            generatedAt: string;
            /** @enum {string} */
            status: "ready" | "checkpoint_required";
            intent: {
                id: components["schemas"]["IntentId"];
                description: string;
                risk: components["schemas"]["RiskLevel"];
            };
            context: string;
            requiresApproval: boolean;
            approved: boolean;
            checkpoint: {
                /** @enum {string} */
                type: "human_approval";
                reason: string;
                requiredForRiskLevels: components["schemas"]["RiskLevel"][];
            } | null;
            actions: components["schemas"]["IntentAction"][];
            phases: {
                phaseIndex: number;
                /** @enum {string} */
                kind: "mcp_tool";
                parallel: boolean;
                actions: components["schemas"]["IntentAction"][];
            }[];
            tokenBudget: components["schemas"]["TokenBudget"];
            partnerStrategy: {
                profile: components["schemas"]["PartnerProfile"];
                label: string;
                description: string;
                verificationMode: components["schemas"]["VerificationMode"];
                maxRetryDelta: number;
                rewardBias: number;
                partnerCategory: string;
                actionBiases: {
                    [key: string]: number;
                };
                recommendedChecks: string[];
                tokenBudget: components["schemas"]["TokenBudget"];
            };
            actionScores: {
                name: string;
                category: string;
                partnerProfile: components["schemas"]["PartnerProfile"];
                partnerCategory: string;
                actionScore: number;
                partnerScore: number;
                partnerBias: number;
                partnerPriority: number;
                score: number;
            }[];
            codegraphImpact: components["schemas"]["CodegraphImpact"];
            killSwitches: components["schemas"]["KillSwitch"][];
            /** @enum {string} */
            executionMode: "single_agent" | "sequential_delegate";
            delegationEligible: boolean;
            delegationScore: number;
            delegationReason: string;
            delegateProfile: components["schemas"]["DelegateProfile"] | null;
            handoffContract: components["schemas"]["HandoffContract"] | null;
        };
        HandoffStarted: {
            handoffId: string;
            taskKey: string;
            /** @enum {string} */
            status: "started";
            /** @enum {string} */
            executionMode: "sequential_delegate";
            delegateProfile: components["schemas"]["DelegateProfile"];
            handoffContract: components["schemas"]["HandoffContract"];
        };
        Posterior: {
            alpha: number;
            beta: number;
            reliability: number;
            samples: number;
        };
        HandoffCompleted: {
            handoffId: string;
            /** @enum {string} */
            status: "completed";
            /** @enum {string} */
            outcome: "accepted" | "rejected" | "aborted";
            verificationAccepted: boolean | null;
            diagnosis: components["schemas"]["Diagnosis"] | null;
            reliability: {
                [key: string]: components["schemas"]["Posterior"];
            };
        };
        InternalAgentBootstrap: {
            /** Format: date-time */
            generatedAt: string;
            invocation: {
                /** @enum {string} */
                source: "github" | "slack" | "linear" | "api" | "cli";
                trigger: {
                    type: string;
                    id: string | null;
                    url: string | null;
                    actor: string | null;
                };
                thread: {
                    id: string | null;
                    title: string | null;
                    url: string | null;
                };
                threadId: string;
                task: {
                    title: string | null;
                    body: string | null;
                    number: string | null;
                    labels: string[];
                    branch: string | null;
                };
                repoPath: string | null;
                prepareSandbox: boolean;
                intentId: components["schemas"]["IntentId"];
                mcpProfile: components["schemas"]["McpProfile"];
                /** @enum {string} */
                delegationMode: "off" | "auto" | "sequential";
            };
            startupContext: {
                text: string;
                sections: {
                    title: string;
                    lines: string[];
                }[];
            };
            recallPack: {
                packId: string;
                itemCount: number;
                cache: components["schemas"]["ContextPackCache"];
                visibleTitles: string[];
            };
            sandbox: {
                ready: boolean;
                /** @enum {string} */
                kind: "none" | "git_worktree";
                path: string | null;
                reused: boolean;
                baseRef: string | null;
            };
            intentPlan: components["schemas"]["IntentPlan"];
            reviewerLane: {
                enabled: boolean;
                delegateProfile: components["schemas"]["DelegateProfile"] | null;
                /** @enum {string|null} */
                executionMode: "single_agent" | "sequential_delegate" | null;
                verificationMode: components["schemas"]["VerificationMode"] | null;
                requiredChecks: string[];
                requiredEvidence: string[];
            };
            middlewarePlan: {
                /** @enum {string} */
                step: "trigger_normalization" | "startup_context_hydration" | "context_pack_construction" | "sandbox_preparation" | "intent_planning" | "reviewer_lane" | "proof_gate" | "feedback_capture";
                /** @enum {string} */
                status: "ready" | "skipped" | "optional";
                details: {
                    [key: string]: unknown;
                };
            }[];
            codeGraph: {
                enabled: boolean;
                section: string;
            };
        };
        DpoExportResult: {
            pairs: number;
            errors: number;
            learnings: number;
            unpairedErrors: number;
            unpairedLearnings: number;
            /** @description Name in the artifact area; null where none was asked for. */
            outputPath: string | null;
        };
        DpoExportAccepted: {
            /** @enum {boolean} */
            accepted: true;
            /** @enum {boolean} */
            async: true;
            jobId: string;
            status: components["schemas"]["JobStatus"];
            outputPath: string | null;
            /** @description Path of the operation that shows the job. */
            statusUrl: string;
            /** @enum {string} */
            launchMode: "background";
            job: components["schemas"]["JobState"];
        };
        DatabricksTable: {
            tableName: string;
            /** @description Name below the bundle's folder. */
            relativePath: string;
            rowCount: number;
            description: string;
        };
        /** @description Where the bundle stands in the artifact area and what is in it. */
        DatabricksExportResult: {
            bundlePath: string;
            manifestPath: string;
            sqlTemplatePath: string;
            tableCount: number;
            totalRows: number;
            tables: components["schemas"]["DatabricksTable"][];
        };
        /** @enum {string} */
        SourceFormat: "markdown" | "text" | "yaml" | "json" | "html";
        /** @description A gate that a document asks for. Nothing activates it by itself. */
        GateProposal: {
            proposalId: string;
            /** @enum {string} */
            type: "gate_template" | "policy_statement";
            /** @enum {string} */
            status: "proposed";
            title: string;
            templateId: string | null;
            sourceDocumentId: string;
            /** @enum {string} */
            action: "block" | "warn" | "allow";
            /** @enum {string} */
            severity: "critical" | "high" | "medium";
            score: number;
            evidence: string;
            rationale: string;
            roi: string;
            rollout: string;
            readyToActivate: boolean;
            recommendedConfig: {
                id?: string;
                /** @enum {string} */
                action: "block" | "warn" | "allow";
                /** @enum {string} */
                severity: "critical" | "high" | "medium";
                /** @description Data to show; the server never compiles it. */
                pattern?: string;
                message: string;
                reviewRequired?: boolean;
            };
        };
        ImportedDocument: {
            documentId: string;
            title: string;
            /** @enum {string} */
            sourceType: "inline" | "file";
            sourcePath: string | null;
            sourceName: string | null;
            sourceFormat: components["schemas"]["SourceFormat"];
            /** @description Kept as text, never fetched. */
            sourceUrl: string | null;
            /** Format: date-time */
            importedAt: string;
            tags: string[];
            /** @description SHA-256 of title, line end and content. */
            fingerprint: string;
            excerpt: string;
            content: string;
            contentBytes: number;
            lineCount: number;
            headings: string[];
            proposals: components["schemas"]["GateProposal"][];
            matchedTemplateIds: string[];
        };
        DocumentSummary: {
            documentId: string;
            title: string;
            /** @enum {string} */
            sourceType: "inline" | "file";
            sourcePath: string | null;
            sourceName: string | null;
            sourceFormat: components["schemas"]["SourceFormat"];
            /** Format: date-time */
            importedAt: string;
            tags: string[];
            excerpt: string;
            lineCount: number;
            headingCount: number;
            proposalCount: number;
            matchedTemplateIds: string[];
            fingerprint: string;
        };
        DocumentList: {
            /** @description All matches. */
            total: number;
            returned: number;
            documents: components["schemas"]["DocumentSummary"][];
        };
        /** @enum {string} */
        JobStatus: "queued" | "running" | "paused" | "resume_requested" | "completed" | "failed" | "cancelled";
        JobStage: {
            name: string;
            /** @description Replaces the running text. */
            context?: string;
            /** @description Is appended to the running text as a line. */
            appendContext?: string;
            /** @description Name of a registered function, whose output replaces the running text. */
            command?: string;
        };
        JobSpec: {
            id: string;
            tags: string[];
            skill: string | null;
            partnerProfile: string | null;
            autoImprove: boolean;
            /** @enum {string} */
            verificationMode: "standard" | "none";
            recordFeedback: boolean;
            jobFilePath: string | null;
            stages: components["schemas"]["JobStage"][];
        };
        /** @description The running text after a stage. */
        JobCheckpoint: {
            /** @description `stage:` and the name of the stage. */
            label: string;
            stageIndex: number;
            /** Format: date-time */
            timestamp: string;
            context: string;
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        JobStageDone: {
            name: string;
            index: number;
            /** Format: date-time */
            completedAt: string;
            metadata: {
                [key: string]: unknown;
            } | null;
        };
        JobError: {
            message: string;
            /** @enum {string} */
            code: "JOB_STAGE_FAILED" | "JOB_CANCELLED";
        };
        JobVerification: {
            accepted: boolean;
            attempts: number;
            score: number;
        };
        JobState: {
            jobId: string;
            status: components["schemas"]["JobStatus"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            resumedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * Format: date-time
             * @description When it was last paused; absent where it never was.
             */
            pausedAt?: string;
            tags: string[];
            skill: string | null;
            partnerProfile: string | null;
            autoImprove: boolean;
            /** @enum {string} */
            verificationMode: "standard" | "none";
            recordFeedback: boolean;
            totalStages: number;
            nextStageIndex: number;
            /** @description The next stage, `verification` after the last, null when the job has ended. */
            currentStage: string | null;
            currentContext: string;
            checkpoints: components["schemas"]["JobCheckpoint"][];
            stageHistory: components["schemas"]["JobStageDone"][];
            jobFilePath: string | null;
            jobSpec: components["schemas"]["JobSpec"];
            lastError: components["schemas"]["JobError"] | null;
            stopReason: string | null;
            improvementExperimentId: string | null;
            verification: components["schemas"]["JobVerification"] | null;
        };
        JobList: {
            /** @description Jobs in this answer. */
            total: number;
            jobs: components["schemas"]["JobState"][];
        };
        JobAccepted: {
            /** @enum {boolean} */
            accepted: true;
            jobId: string;
            status: components["schemas"]["JobStatus"];
            /** @enum {string} */
            launchMode: "background";
            /** @description A queue has no process of its own for a job. */
            pid: number | null;
            /** @description Path of the operation that shows the job. */
            statusUrl: string;
            job: components["schemas"]["JobState"];
        };
        /** @description What a running job was told and obeys at its next boundary. */
        JobControl: {
            jobId: string;
            /** @enum {string} */
            action: "pause" | "cancel";
            metadata: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            requestedAt: string;
        };
        JobControlAccepted: {
            /** @enum {boolean} */
            accepted: true;
            /** @enum {string} */
            action: "pause" | "cancel" | "resume";
            jobId: string;
            /**
             * @description Of a resume.
             * @enum {string}
             */
            launchMode?: "background";
            /** @description Of a resume. */
            pid?: number | null;
            control?: components["schemas"]["JobControl"];
            job: components["schemas"]["JobState"];
        };
        /** @enum {string} */
        ContextNamespace: "raw_history" | "memory/error" | "memory/learning" | "rules" | "tools" | "provenance";
        ContextPackItem: {
            id: string;
            namespace: components["schemas"]["ContextNamespace"];
            title: string;
            structuredContext: {
                rawContent: string;
                reasoning: string | null;
                whatWentWrong: string | null;
                whatToChange: string | null;
                rubricFailure: string | null;
            };
            tags: string[];
            score: number;
        };
        /** @description What is in the pack and what did not fit. */
        ContextPackVisibility: {
            itemCount: number;
            sourceCandidateCount: number;
            hiddenCount: number;
            maxItemsHit: boolean;
            maxCharsHit: boolean;
            skippedByMaxChars: number;
            remainingCharBudget: number;
            visibleTitles: string[];
        };
        /** @description Whether the items were taken over from an earlier pack. */
        ContextPackCache: {
            /** @enum {boolean} */
            hit: false;
        } | {
            /** @enum {boolean} */
            hit: true;
            similarity: number;
            matchedQuery: string;
            sourcePackId: string;
        };
        /** @description How the items were chosen. The coverages are null where nothing was grouped. */
        ContextPackRetrieval: {
            /** @enum {string} */
            strategy: "hierarchical" | "flat";
            themeCount: number;
            semanticCount: number;
            selectedThemes: string[];
            selectedSemanticGroups: string[];
            representativeCount: number;
            expandedEpisodes: number;
            queryCoverage: number | null;
            initialCoverage: number | null;
            coverageTarget: number | null;
        };
        ContextPack: {
            packId: string;
            query: string;
            maxItems: number;
            maxChars: number;
            usedChars: number;
            namespaces: components["schemas"]["ContextNamespace"][];
            /** Format: date-time */
            createdAt: string;
            items: components["schemas"]["ContextPackItem"][];
            visibility: components["schemas"]["ContextPackVisibility"];
            cache: components["schemas"]["ContextPackCache"];
            sourceHash: string;
            retrieval: components["schemas"]["ContextPackRetrieval"];
        };
        /** @description What the scores come to, criterion by criterion. */
        RubricEvaluation: {
            rubricId: string;
            rubricVersion: number;
            weightedScore: number;
            criterionBreakdown: {
                [key: string]: {
                    averageScore: number | null;
                    minPassingScore: number;
                    judgeCount: number;
                    label: string;
                };
            };
            failingCriteria: string[];
            guardrails: {
                [key: string]: boolean | null;
            };
            failingGuardrails: string[];
            judgeDisagreements: components["schemas"]["JudgeDisagreement"][];
            missingEvidenceClaims: string[];
            promotionEligible: boolean;
            blockReasons: string[];
            rubricScores: {
                criterion: string;
                score: number;
                evidence: string;
                judge: string;
            }[];
        };
        PackEvaluation: {
            id: string;
            packId: string;
            outcome: string;
            signal: string | null;
            notes: string;
            rubricEvaluation: components["schemas"]["RubricEvaluation"] | null;
            /** Format: date-time */
            timestamp: string;
        };
        /** @description Something that happened to a context object or a pack. */
        ProvenanceEvent: {
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "context_object_created" | "context_object_deduped";
            namespace: components["schemas"]["ContextNamespace"];
            objectId: string;
            source: string;
        } | {
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "context_pack_constructed";
            packId: string;
            query: string;
            itemCount: number;
            usedChars: number;
            sourceHash: string;
            /** @enum {string} */
            retrievalStrategy: "hierarchical" | "flat";
        } | {
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "context_pack_cache_hit";
            packId: string;
            sourcePackId: string;
            query: string;
            similarity: number;
            itemCount: number;
        } | {
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "context_pack_evaluated";
            packId: string;
            outcome: string;
            signal: string | null;
            rubricPromotionEligible: boolean | null;
        } | {
            id: string;
            /** Format: date-time */
            timestamp: string;
            /** @enum {string} */
            type: "internal_agent_bootstrap_created";
            source: string;
            threadId: string;
            sandboxPath: string | null;
            intentId: string;
            delegationEligible: boolean;
            packId: string;
        };
        /** @description Where somebody came from. */
        Attribution: {
            source: string | null;
            utmSource: string | null;
            utmMedium: string | null;
            utmCampaign: string | null;
            utmContent: string | null;
            utmTerm: string | null;
            creator: string | null;
            community: string | null;
            postId: string | null;
            commentId: string | null;
            campaignVariant: string | null;
            offerCode: string | null;
            page: string | null;
            referrer: string | null;
            referrerHost: string | null;
            landingPath: string | null;
            ctaId: string | null;
            ctaPlacement: string | null;
            planId: string | null;
            acquisitionId: string | null;
            visitorId: string | null;
            sessionId: string | null;
            traceId: string | null;
            installId: string | null;
        };
        /** @enum {string} */
        SprintStatus: "new" | "qualified" | "named_pilot" | "proof_backed_run" | "paid_team";
        SprintLead: {
            leadId: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            status: components["schemas"]["SprintStatus"];
            offer: string;
            contact: {
                email: string;
                company: string | null;
            };
            qualification: {
                workflow: string;
                owner: string;
                blocker: string;
                runtime: string;
                note: string | null;
            };
            attribution: components["schemas"]["Attribution"];
            workflowProgress: {
                /** Format: date-time */
                qualifiedAt: string | null;
                /** Format: date-time */
                namedPilotAt: string | null;
                /** Format: date-time */
                proofBackedRunAt: string | null;
                /** Format: date-time */
                paidTeamAt: string | null;
            };
            proof: {
                artifacts: string[];
                reviewedBy: string | null;
                lastWorkflowRunKey: string | null;
            };
            statusHistory: components["schemas"]["SprintStep"][];
        };
        SprintStep: {
            fromStatus: components["schemas"]["SprintStatus"] | null;
            toStatus: components["schemas"]["SprintStatus"];
            /** Format: date-time */
            at: string;
            actor: string | null;
            note: string | null;
            reviewedBy: string | null;
            proofArtifacts: string[];
        };
        /** @description How often, by name. */
        CountMap: {
            [key: string]: number;
        };
        /** @description Shares, by name. */
        RateMap: {
            [key: string]: number;
        };
        TopCount: components["schemas"]["KeyCount"] | null;
        LossCause: {
            key: string;
            stage: string;
            count: number;
            evidence: {
                [key: string]: number | string | null;
            };
        };
        /** @description Where buyers are lost, why, and what that costs. */
        LossAnalysis: {
            primaryIssue: components["schemas"]["LossCause"] | null;
            stageDropoff: {
                /** @enum {string} */
                key: "landing_to_checkout" | "cta_impression_to_click" | "email_focus_to_capture" | "checkout_to_paid";
                /** @enum {string} */
                stage: "landing" | "message" | "lead_capture" | "checkout";
                lostCount: number;
                rate: number;
            }[];
            inferredCauses: components["schemas"]["LossCause"][];
            explicitThemes: components["schemas"]["KeyCount"][];
            explicitReasons: components["schemas"]["KeyCount"][];
            behaviorSignals: {
                topViewedSection: components["schemas"]["TopCount"];
                topExitSection: components["schemas"]["TopCount"];
                topExitDwellBucket: components["schemas"]["TopCount"];
                topImpressionCta: components["schemas"]["TopCount"];
                pricingViews: number;
                proofViews: number;
                pageExits: number;
                exitsBeforePricing: number;
                averageExitEngagementMs: number;
                averageExitScrollPercent: number;
                emailFocusEvents: number;
                emailAbandonEvents: number;
            };
            revenueOpportunity: {
                currentMonthlyPriceCents: number;
                checkoutLossCount: number;
                explicitBuyerLossCount: number;
                opportunityAtCurrentMonthlyPriceCents: number;
            };
        };
        BuyerLoss: {
            totalSignals: number;
            reasonsByCode: components["schemas"]["CountMap"];
            cancellationReasons: components["schemas"]["CountMap"];
            abandonmentReasons: components["schemas"]["CountMap"];
            topReason: components["schemas"]["TopCount"];
        };
        LossFunnel: {
            visitors: number;
            sessions: number;
            pageViews: number;
            ctaClicks: number;
            checkoutStarts: number;
            acquisitionLeads: number;
            paidOrders: number;
            visitorToLeadRate: number;
            visitorToPaidRate: number;
            ctaToLeadRate: number;
            ctaToPaidRate: number;
            topTrafficChannel: components["schemas"]["TopCount"];
            checkoutConversionByTrafficChannel: components["schemas"]["RateMap"];
        };
        TelemetryVisitors: {
            totalEvents: number;
            uniqueVisitors: number;
            uniqueSessions: number;
            pageViews: number;
            attributedPageViews: number;
            attributionCoverageRate: number;
            visitorIdCoverageRate: number;
            sessionIdCoverageRate: number;
            acquisitionIdCoverageRate: number;
            bySource: components["schemas"]["CountMap"];
            byCampaign: components["schemas"]["CountMap"];
            byPath: components["schemas"]["CountMap"];
            byTrafficChannel: components["schemas"]["CountMap"];
            byCreator: components["schemas"]["CountMap"];
            byCommunity: components["schemas"]["CountMap"];
            byOfferCode: components["schemas"]["CountMap"];
            byCampaignVariant: components["schemas"]["CountMap"];
            byReferrerHost: components["schemas"]["CountMap"];
            topSource: components["schemas"]["TopCount"];
            topCampaign: components["schemas"]["TopCount"];
            topPath: components["schemas"]["TopCount"];
            topTrafficChannel: components["schemas"]["TopCount"];
            topCreator: components["schemas"]["TopCount"];
            topCommunity: components["schemas"]["TopCount"];
            topOfferCode: components["schemas"]["TopCount"];
            topCampaignVariant: components["schemas"]["TopCount"];
            topReferrerHost: components["schemas"]["TopCount"];
        };
        TelemetryCtas: {
            totalClicks: number;
            checkoutStarts: number;
            uniqueCheckoutStarters: number;
            checkoutInterstitialViews: number;
            checkoutBotDeflections: number;
            checkoutInterstitialClicks: number;
            checkoutInterstitialProConfirms: number;
            checkoutInterstitialWorkflowIntakeClicks: number;
            checkoutInterstitialTeamPathClicks: number;
            checkoutInterstitialDiagnosticCheckoutClicks: number;
            checkoutInterstitialWorkflowSprintCheckoutClicks: number;
            checkoutFailures: number;
            checkoutCancelled: number;
            checkoutAbandoned: number;
            ctaImpressions: number;
            successPageViews: number;
            cancelPageViews: number;
            paidConfirmations: number;
            sessionPending: number;
            lookupFailures: number;
            failuresByCode: components["schemas"]["CountMap"];
            failuresByStatus: components["schemas"]["CountMap"];
            lookupFailuresByCode: components["schemas"]["CountMap"];
            lookupFailuresByStatus: components["schemas"]["CountMap"];
            cancellationReasons: components["schemas"]["CountMap"];
            abandonmentReasons: components["schemas"]["CountMap"];
            byId: components["schemas"]["CountMap"];
            bySource: components["schemas"]["CountMap"];
            checkoutStartsBySource: components["schemas"]["CountMap"];
            byCampaign: components["schemas"]["CountMap"];
            checkoutStartsByCampaign: components["schemas"]["CountMap"];
            byTrafficChannel: components["schemas"]["CountMap"];
            checkoutStartsByTrafficChannel: components["schemas"]["CountMap"];
            byCreator: components["schemas"]["CountMap"];
            checkoutStartsByCreator: components["schemas"]["CountMap"];
            byCommunity: components["schemas"]["CountMap"];
            checkoutStartsByCommunity: components["schemas"]["CountMap"];
            byOfferCode: components["schemas"]["CountMap"];
            checkoutStartsByOfferCode: components["schemas"]["CountMap"];
            byCampaignVariant: components["schemas"]["CountMap"];
            checkoutStartsByCampaignVariant: components["schemas"]["CountMap"];
            topCta: components["schemas"]["TopCount"];
            pageViewToCheckoutRate: number;
            visitorToCheckoutRate: number;
            clickToCheckoutRate: number;
            checkoutInterstitialClickRate: number;
            checkoutInterstitialProConfirmRate: number;
            checkoutInterstitialWorkflowIntakeRate: number;
            checkoutInterstitialTeamPathRate: number;
            checkoutInterstitialDiagnosticCheckoutRate: number;
            checkoutInterstitialWorkflowSprintCheckoutRate: number;
            cancellationRate: number;
            abandonmentRate: number;
            paidConfirmationRate: number;
            successPageViewRate: number;
            conversionByTrafficChannel: components["schemas"]["RateMap"];
        };
        ConversionFunnel: {
            landingViews: number;
            installCopies: number;
            gptOpens: number;
            checkoutStarts: number;
            checkoutInterstitialViews: number;
            checkoutInterstitialClicks: number;
            trialEmails: number;
            proConversions: number;
            landingToInstallCopyRate: number;
            landingToGptOpenRate: number;
            landingToCheckoutRate: number;
            checkoutInterstitialClickRate: number;
            checkoutInterstitialProConfirmRate: number;
            checkoutToTrialEmailRate: number;
            checkoutToProConversionRate: number;
        };
        TelemetryBehavior: {
            sectionViewsById: components["schemas"]["CountMap"];
            ctaImpressionsById: components["schemas"]["CountMap"];
            ctaImpressionsByPlacement: components["schemas"]["CountMap"];
            pageExits: number;
            exitsByLastVisibleSection: components["schemas"]["CountMap"];
            exitsByDwellBucket: components["schemas"]["CountMap"];
            exitsByScrollBucket: components["schemas"]["CountMap"];
            emailFocusEvents: number;
            emailAbandonEvents: number;
            emailAbandonRate: number;
            averageExitEngagementMs: number;
            averageExitScrollPercent: number;
            impressionToClickRateById: components["schemas"]["RateMap"];
            topViewedSection: components["schemas"]["TopCount"];
            topExitSection: components["schemas"]["TopCount"];
            topExitDwellBucket: components["schemas"]["TopCount"];
            topImpressionCta: components["schemas"]["TopCount"];
        };
        TelemetryPricing: {
            pricingInterestEvents: number;
            interestByLevel: components["schemas"]["CountMap"];
        };
        TelemetrySeo: {
            landingViews: number;
            bySurface: components["schemas"]["CountMap"];
            byQuery: components["schemas"]["CountMap"];
            topSurface: components["schemas"]["TopCount"];
            topQuery: components["schemas"]["TopCount"];
        };
        TrackedLinks: {
            totalHits: number;
            totalCheckoutStarts: number;
            overallConversionRate: number;
            bySlug: {
                [key: string]: {
                    hits: number;
                    checkoutStarts: number;
                    conversionRate: number;
                };
            };
            topSlug: components["schemas"]["TopCount"];
        };
        TelemetryCli: {
            uniqueInstalls: number;
            initPings: number;
            byPlatform: components["schemas"]["CountMap"];
            byVersion: components["schemas"]["CountMap"];
        };
        RecentTelemetry: {
            /** Format: date-time */
            receivedAt: string;
            clientType: string;
            eventType: string;
            source: string | null;
            utmCampaign: string | null;
            ctaId: string | null;
            page: string | null;
            linkSlug: string | null;
            reasonCode: string | null;
            creator: string | null;
            community: string | null;
            offerCode: string | null;
            campaignVariant: string | null;
        };
        LossAnalytics: {
            window: components["schemas"]["AnalyticsWindow"];
            lossAnalysis: components["schemas"]["LossAnalysis"];
            buyerLoss: components["schemas"]["BuyerLoss"];
            funnel: components["schemas"]["LossFunnel"];
            revenue: components["schemas"]["BillingSummaryResponse"]["revenue"];
            telemetry: {
                conversionFunnel: components["schemas"]["ConversionFunnel"];
                behavior: components["schemas"]["TelemetryBehavior"];
                ctas: components["schemas"]["TelemetryCtas"];
                visitors: components["schemas"]["TelemetryVisitors"];
            };
        };
        /** @description What stood on the dashboard when it was last reviewed. */
        ReviewState: {
            /** Format: date-time */
            reviewedAt: string;
            feedbackCount: number;
            positiveCount: number;
            negativeCount: number;
            lessonCount: number;
            blockedCount: number;
            warnedCount: number;
            /** Format: date-time */
            latestFeedbackAt: string | null;
            /** Format: date-time */
            latestLessonAt: string | null;
            gitHead: string | null;
        };
        /** @description What has been added since the last review; everything where there was none. */
        ReviewDelta: {
            hasBaseline: boolean;
            /** Format: date-time */
            reviewedAt: string | null;
            previousHead: string | null;
            currentHead: string | null;
            feedbackAdded: number;
            negativeAdded: number;
            lessonsAdded: number;
            blocksAdded: number;
            warnsAdded: number;
            headline: string;
            latestFeedback: {
                title: string;
                /** Format: date-time */
                timestamp: string;
                /** @enum {string|null} */
                signal: "positive" | "negative" | null;
            } | null;
            latestLesson: {
                title: string;
                /** Format: date-time */
                timestamp: string;
                /** @enum {string|null} */
                category: "error" | "learning" | "preference" | null;
            } | null;
        };
        ReviewStateResponse: {
            reviewState: components["schemas"]["ReviewState"] | null;
            reviewDelta: components["schemas"]["ReviewDelta"];
        };
        ReviewMarked: {
            /** @constant */
            ok: true;
            reviewState: components["schemas"]["ReviewState"];
            reviewDelta: components["schemas"]["ReviewDelta"];
        };
        /** @enum {string} */
        RenderTone: "info" | "success" | "warning" | "danger";
        RenderHero: {
            /** @constant */
            type: "hero";
            title: string;
            description: string;
        };
        RenderStatGrid: {
            /** @constant */
            type: "stat_grid";
            title: string;
            /** @constant */
            columns: 4;
            items: {
                label: string;
                value: string;
                note: string;
                tone: components["schemas"]["RenderTone"];
            }[];
        };
        RenderList: {
            /** @constant */
            type: "list";
            title: string;
            items: {
                title: string;
                subtitle: string;
                badge: string;
                tone: components["schemas"]["RenderTone"];
            }[];
            emptyMessage: string;
        };
        RenderCallout: {
            /** @constant */
            type: "callout";
            tone: components["schemas"]["RenderTone"];
            title: string;
            body: string;
        };
        /** @enum {string} */
        RenderView: "team-review" | "incident-review" | "workflow-rollout";
        /** @description A view of the dashboard as components to draw. */
        RenderSpec: {
            /** @constant */
            version: "1.0.0";
            /** @constant */
            catalog: "thumbgate-dashboard-render-spec";
            /** Format: date-time */
            generatedAt: string;
            view: components["schemas"]["RenderView"];
            availableViews: {
                id: components["schemas"]["RenderView"];
                label: string;
            }[];
            allowedComponentTypes: ("hero" | "stat_grid" | "list" | "callout")[];
            components: (components["schemas"]["RenderHero"] | components["schemas"]["RenderStatGrid"] | components["schemas"]["RenderList"] | components["schemas"]["RenderCallout"])[];
        };
        DashboardGate: {
            id: string;
            name: string;
            pattern: string;
            /** @enum {string} */
            action: "block" | "warn" | "approve" | "log" | "allow";
            severity: string;
            /** @enum {string} */
            layer: "Identity" | "Execution" | "Decisions" | "Cloud" | "Supply Chain" | "Learned";
        };
        GateStats: {
            totalGates: number;
            manualCount: number;
            autoCount: number;
            blocked: number;
            warned: number;
            passed: number;
            topBlocked: string | null;
            topBlockedCount: number;
            byGate: {
                [key: string]: {
                    blocked: number;
                    warned: number;
                };
            };
        };
        /** @description What became of evaluated actions in the last fourteen days; intercepted are those denied or warned of. */
        GateAudit: {
            dayCount: number;
            days: {
                dayKey: string;
                allow: number;
                deny: number;
                warn: number;
                intercepted: number;
                total: number;
            }[];
            totals: {
                allow: number;
                deny: number;
                warn: number;
                intercepted: number;
                total: number;
            };
            activeDays: number;
        };
        Harness: {
            score: number;
            /** @enum {string} */
            status: "strong" | "improving" | "weak" | "bootstrapping";
            lessonCount: number;
            errorLessonCount: number;
            correctionCoverage: number;
            enforcementCoverage: number;
            diagnosticCoverage: number;
            repeatFailureRate: number;
            repeatedFailureCount: number;
            topRepeatedPattern: components["schemas"]["TopCount"];
            lifecycleCounts: {
                detected: number;
                promoted: number;
                enforced: number;
                measured: number;
            };
            topRecommendations: {
                type: string;
                count: number;
                priority: number;
                action: string;
                reason: string;
                exampleLessonId: string | null;
                exampleLessonTitle: string | null;
            }[];
        };
        Observability: {
            diagnosticEvents: number;
            bySource: components["schemas"]["CountMap"];
            topSource: components["schemas"]["TopCount"];
            /** Format: date-time */
            latestEventAt: string | null;
            topRootCause: components["schemas"]["TopCount"];
            secretGuardBlocks: number;
            telemetryIngestErrors: number;
            checkoutApiFailuresByCode: components["schemas"]["CountMap"];
            buyerLossSignals: number;
            topBuyerLossReason: components["schemas"]["TopCount"];
            seoLandingViews: number;
        };
        Instrumentation: {
            plausibleConfigured: boolean;
            ga4Configured: boolean;
            googleSearchConsoleConfigured: boolean;
            softwareApplicationSchemaPresent: boolean;
            faqSchemaPresent: boolean;
            telemetryEventsPresent: boolean;
            uniqueVisitorsTracked: number;
            cliInstallsTracked: number;
            funnelEventsPresent: boolean;
            seoSignalsPresent: boolean;
            buyerLossSignalsPresent: boolean;
            trafficAttributionCoverage: number;
            bookedRevenueTrackingEnabled: boolean;
            paidOrderTrackingEnabled: boolean;
            invoiceTrackingEnabled: boolean;
            attributionTrackingEnabled: boolean;
        };
        Readiness: {
            /** Format: date-time */
            generatedAt: string;
            /** @enum {string} */
            overallStatus: "ready" | "needs_attention";
            runtime: {
                isolated: boolean;
                mode: string;
                indicators: {
                    [key: string]: boolean;
                };
                recommendation: string;
            };
            bootstrap: {
                files: {
                    id: string;
                    path: string;
                    required: boolean;
                    present: boolean;
                }[];
                requiredCount: number;
                requiredPresent: number;
                score: number;
                ready: boolean;
                missingRequired: string[];
                recommendation: string;
            };
            permissions: {
                profile: components["schemas"]["McpProfile"];
                tier: string;
                description: string;
                allowedTools: string[];
                writeCapableTools: string[];
                writeCapable: boolean;
                ready: boolean;
                recommendation: string;
            };
            articleAlignment: {
                runtimeIsolation: boolean;
                contextConditioning: boolean;
                permissionEnvelope: boolean;
            };
            warnings: string[];
        };
        DashboardRemediation: {
            /** @enum {string} */
            type: "skill-improve" | "pattern-reuse" | "trend-declining" | "trend-degrading" | "high-risk-domain" | "high-risk-tag" | "delegation-reduce" | "delegation-policy-review" | "diagnose-failure-category";
            target: string;
            evidence: {
                [key: string]: number;
            };
            action: string;
            rationale: string;
            priority: number;
            title: string;
            badge: string;
        };
        /** @description A workflow that a customer ran under supervision. */
        WorkflowRun: {
            /** Format: date-time */
            timestamp: string;
            workflowId: string;
            workflowName: string;
            owner: string;
            runtime: string;
            /** @enum {string} */
            status: "in_progress" | "passed";
            /** @enum {string} */
            customerType: "named_pilot" | "paid_team";
            teamId: string;
            reviewed: boolean;
            reviewedBy: string | null;
            proofBacked: boolean;
            proofArtifacts: string[];
            source: string;
            metadata: {
                leadId: string;
                /** @enum {string} */
                pipelineStatus: "named_pilot" | "proof_backed_run" | "paid_team";
                offer: string;
                company: string | null;
            };
            workflowRunKey: string;
        };
        DashboardSettings: {
            activeLayers: components["schemas"]["SettingsLayer"][];
            originSummary: components["schemas"]["CountMap"];
            origins: components["schemas"]["SettingsOrigin"][];
            paths: {
                managed: string;
                user: string;
                project: string;
                local: string;
            };
            resolvedSettings: components["schemas"]["ResolvedSettings"];
            warnings: string[];
            routingPreview: {
                dashboardTool: string;
                defaultSession: string;
                reviewSession: {
                    profile: string;
                    reason: string;
                    wasAutoRouted: boolean;
                    settingsOrigin: components["schemas"]["SettingsOrigin"] | null;
                };
            };
        };
        /** @description The days that were counted, in local dates of the zone. */
        AnalyticsWindow: {
            /** @enum {string} */
            window: "today" | "7d" | "30d" | "lifetime";
            timeZone: string;
            bounded: boolean;
            startLocalDate: string | null;
            endLocalDate: string;
            /** Format: date-time */
            now: string;
        };
        AgentSurfaceInventory: {
            profile: components["schemas"]["McpProfile"];
            tier: string;
            configuredServerCount: number;
            configuredServers: string[];
            observedToolCount: number;
            observedTools: {
                toolName: string;
                evaluations: number;
                allow: number;
                warn: number;
                deny: number;
                intercepted: number;
            }[];
            policySources: string[];
            writeCapableTools: string[];
            activeBootstrapFiles: number;
            requiredBootstrapFiles: number;
        };
        BackgroundAgents: {
            /** @constant */
            periodHours: 24;
            total: number;
            completed: number;
            failed: number;
            blocked: number;
            started: number;
            passRate: number;
            gatesChecked: number;
            gatesBlocked: number;
            agents: {
                id: string;
                status: components["schemas"]["JobStatus"];
                /** Format: date-time */
                startedAt: string | null;
                /** Format: date-time */
                endedAt: string | null;
            }[];
            topFailingAgent: string | null;
            byType: components["schemas"]["CountMap"];
            /** Format: date-time */
            generatedAt: string;
            checkpointCoverage: number;
            reviewedRuns: number;
            proofBackedRuns: number;
            latestRun: components["schemas"]["WorkflowRun"] | null;
            topRunType: string | null;
            recommendedMode: string;
        };
        RegulatedProof: {
            policyOriginCount: number;
            activeLayerCount: number;
            reviewedRuns: number;
            proofBackedRuns: number;
            checkpointCoverage: number;
            decisionEvaluations: number;
            appendOnlyAuditReady: boolean;
            runtimeIsolation: boolean;
            latestWorkflowName: string | null;
            latestProofArtifacts: string[];
            latestPolicyOrigin: components["schemas"]["SettingsOrigin"] | null;
        };
        InterventionPolicy: {
            enabled: boolean;
            /** @constant */
            modelType: "multinomial_naive_bayes";
            exampleCount: number;
            /** Format: date-time */
            updatedAt: string | null;
            labelCounts: {
                allow: number;
                recall: number;
                verify: number;
                warn: number;
                deny: number;
            };
            metrics: components["schemas"]["InterventionMetrics"];
            sourceCounts: {
                feedback: number;
                audit: number;
                diagnostic: number;
                decision: number;
            };
            topTokens: {
                [key: string]: components["schemas"]["TokenCount"][];
            };
            daily: {
                dayKey: string;
                allow: number;
                recall: number;
                verify: number;
                warn: number;
                deny: number;
                total: number;
            }[];
            recent: {
                allow: number;
                recall: number;
                verify: number;
                warn: number;
                deny: number;
                total: number;
            };
            nonAllowRate: number;
        };
        TeamOverview: {
            /** @constant */
            windowHours: 24;
            totalAgents: number;
            activeAgents: number;
            totalToolCalls: number;
            totalBlocked: number;
            totalWarned: number;
            totalAllowed: number;
            orgAdherenceRate: number;
            topBlockedGates: {
                gateId: string;
                blocked: number;
                warned: number;
            }[];
            riskAgents: components["schemas"]["TeamAgent"][];
            agents: components["schemas"]["TeamAgent"][];
            /** @constant */
            proRequired: false;
        };
        TeamAgent: {
            id: string;
            source: string;
            project: string | null;
            branch: string | null;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            toolCalls: number;
            gateBlocks: number;
            gateWarns: number;
            adherenceRate: number;
        };
        TemplateLibrary: {
            total: number;
            categories: components["schemas"]["CountMap"];
            byAction: {
                block: number;
                warn: number;
                allow: number;
            };
            templates: {
                id: string;
                name: string;
                category: string;
                signal: string;
                defaultAction: string;
                severity: string;
                pattern: string;
                problem: string;
                roi: string;
                rollout: string;
            }[];
        };
        LiveMetrics: {
            gateHitRate: {
                blockedPerDay: number;
                warnedPerDay: number;
                daysActive: number;
            };
            lessonEffectiveness: {
                rate: number;
                totalNegative: number;
                autoGatesCreated: number;
            };
            errorTrend: {
                /** @enum {string} */
                direction: "improving" | "worsening" | "stable" | "new-errors" | "clean";
                thisWeek: number;
                lastWeek: number;
            };
            weeklyActivity: {
                positive: number;
                negative: number;
                total: number;
            };
            decisionLoop: {
                fastPathRate: number;
                overrideRate: number;
                rollbackRate: number;
                medianLatencyMs: number;
                resolvedCount: number;
            };
        };
        PropensityDriver: {
            key: string;
            label: string;
            impact: number;
            rawValue: number;
        };
        GrowthRow: {
            key: string;
            label: string;
            pageViews: number;
            checkoutStarts: number;
            acquisitionLeads: number;
            paidCustomers: number;
            bookedRevenueCents: number;
            workflowSprintLeads: number;
            qualifiedWorkflowSprintLeads: number;
            predictedPaidCustomers: number;
            predictedBookedRevenueCents: number;
            opportunityRevenueCents: number;
            confidence: number;
            momentumScore: number;
            band: components["schemas"]["RiskBand"];
        };
        Predictive: {
            /** Format: date-time */
            generatedAt: string;
            /** @constant */
            modelVersion: "predictive-insights-v1";
            benchmarks: {
                uniqueVisitors: number;
                checkoutStarts: number;
                acquisitionLeads: number;
                paidCustomers: number;
                bookedRevenueCents: number;
                revenuePerPaidCents: number;
                visitorToCheckoutRate: number;
                visitorToLeadRate: number;
                visitorToPaidRate: number;
                checkoutToLeadRate: number;
                checkoutToPaidRate: number;
                leadToPaidRate: number;
                creatorCount: number;
                qualifiedCreatorCount: number;
            };
            upgradePropensity: {
                pro: {
                    score: number;
                    band: components["schemas"]["RiskBand"];
                    confidence: number;
                    drivers: components["schemas"]["PropensityDriver"][];
                    pricingResistanceSignals: number;
                };
                team: {
                    score: number;
                    band: components["schemas"]["RiskBand"];
                    confidence: number;
                    drivers: components["schemas"]["PropensityDriver"][];
                };
            };
            revenueForecast: {
                predictedBookedRevenueCents: number;
                incrementalOpportunityCents: number;
                confidence: number;
                band: components["schemas"]["RiskBand"];
            };
            topCreators: components["schemas"]["GrowthRow"][];
            topSources: components["schemas"]["GrowthRow"][];
            anomalies: {
                /** @enum {string} */
                type: "conversion_stall" | "attribution_blindspot" | "billing_reconciliation" | "pricing_resistance" | "creator_underperformance" | "channel_underperformance";
                /** @enum {string} */
                severity: "warning" | "critical";
                message: string;
                evidence: string;
            }[];
            anomalySummary: {
                count: number;
                /** @enum {string} */
                severity: "healthy" | "warning" | "critical";
            };
        };
        /** @description Fixed estimates per blocked call. */
        TokenSavings: {
            blockedCalls: number;
            deflectedBots: number;
            tokensSavedInput: number;
            tokensSavedOutput: number;
            tokensSavedTotal: number;
            dollarsSaved: number;
            dollarsSavedDisplay: string;
            tokensSavedDisplay: string;
            blendedPricePer1M: {
                input: number;
                output: number;
            };
            modelMix: {
                [key: string]: number;
            };
        };
        LessonPipeline: {
            stages: {
                /** @enum {string} */
                id: "feedback" | "lessons" | "gates" | "blocked";
                label: string;
                count: number;
                detail: string;
            }[];
            rates: {
                feedbackToLesson: number;
                lessonToGate: number;
            };
        };
        NorthStar: {
            totalRuns: number;
            proofBackedRuns: number;
            reviewedRuns: number;
            weeklyActiveProofBackedWorkflowRuns: number;
            weeklyTeamsRunningProofBackedWorkflows: number;
            namedPilotAgreements: number;
            paidTeamRuns: number;
            northStarReached: boolean;
            customerProofReached: boolean;
            latestRun: components["schemas"]["WorkflowRun"] | null;
        };
        DashboardAnalytics: {
            window: components["schemas"]["AnalyticsWindow"];
            telemetry: {
                window: components["schemas"]["AnalyticsWindow"];
                totalEvents: number;
                /** Format: date-time */
                latestSeenAt: string | null;
                byClientType: components["schemas"]["CountMap"];
                byEventType: components["schemas"]["CountMap"];
                conversionFunnel: components["schemas"]["ConversionFunnel"];
                visitors: components["schemas"]["TelemetryVisitors"];
                ctas: components["schemas"]["TelemetryCtas"];
                behavior: components["schemas"]["TelemetryBehavior"];
                buyerLoss: components["schemas"]["BuyerLoss"];
                pricing: components["schemas"]["TelemetryPricing"];
                seo: components["schemas"]["TelemetrySeo"];
                trackedLinks: components["schemas"]["TrackedLinks"];
                cli: components["schemas"]["TelemetryCli"];
                recent: components["schemas"]["RecentTelemetry"][];
            };
            funnel: components["schemas"]["LossFunnel"];
            buyerLoss: components["schemas"]["BuyerLoss"];
            pricing: components["schemas"]["TelemetryPricing"];
            seo: components["schemas"]["TelemetrySeo"];
            trackedLinks: components["schemas"]["TrackedLinks"];
            efficiency: {
                semanticCacheEnabled: boolean;
                contextPackRequests: number;
                semanticCacheHits: number;
                semanticCacheHitRate: number;
                averageSemanticSimilarity: number;
                estimatedContextCharsReused: number;
                estimatedContextTokensReused: number;
            };
            revenue: components["schemas"]["BillingSummaryResponse"]["revenue"];
            attribution: components["schemas"]["BillingSummaryResponse"]["attribution"];
            pipeline: components["schemas"]["BillingSummaryResponse"]["pipeline"];
            northStar: components["schemas"]["NorthStar"];
            trafficMetrics: components["schemas"]["BillingSummaryResponse"]["trafficMetrics"];
            operatorGeneratedAcquisition: components["schemas"]["BillingSummaryResponse"]["operatorGeneratedAcquisition"];
            dataQuality: components["schemas"]["BillingSummaryResponse"]["dataQuality"];
            reconciliation: {
                telemetryCheckoutStarts: number;
                uniqueCheckoutStarters: number;
                matchedAcquisitions: number;
                matchedPaidOrders: number;
                unmatchedCheckoutStarts: number;
                paidWithoutAcquisition: number;
                paidWithoutAmount: number;
            };
            identityCoverage: {
                visitorIdCoverage: number;
                sessionIdCoverage: number;
                acquisitionIdCoverage: number;
                amountKnownCoverage: number;
            };
            lossAnalysis: components["schemas"]["LossAnalysis"];
        };
        /** @description One snapshot of everything. Blocks about feedback are not bounded by the window; analytics and revenue are. */
        Dashboard: {
            operational: {
                /** @constant */
                source: "live";
                fallbackReason: string | null;
                window: components["schemas"]["AnalyticsWindow"];
            };
            approval: {
                total: number;
                positive: number;
                negative: number;
                approvalRate: number;
                recentRate: number;
                /** @enum {string} */
                trendDirection: "improving" | "degrading" | "stable";
            };
            gateStats: components["schemas"]["GateStats"];
            gates: components["schemas"]["DashboardGate"][];
            prevention: {
                estimatedHoursSaved: string;
                ruleCount: number;
                lastPromotion: {
                    id: string;
                    daysAgo: number;
                } | null;
            };
            trend: {
                bars: string;
                percentage: number;
            };
            health: {
                feedbackCount: number;
                memoryCount: number;
                gateConfigLoaded: boolean;
                gateCount: number;
                mcpServerRunning: boolean;
            };
            gateAudit: components["schemas"]["GateAudit"];
            diagnostics: components["schemas"]["DiagnosticsSummary"];
            delegation: components["schemas"]["DelegationSummary"];
            secretGuard: {
                blocked: number;
                topConstraint: components["schemas"]["TopCount"];
                recent: {
                    step: string;
                    source: string;
                    /** Format: date-time */
                    timestamp: string;
                }[];
            };
            analytics: components["schemas"]["DashboardAnalytics"];
            harness: components["schemas"]["Harness"];
            observability: components["schemas"]["Observability"];
            instrumentation: components["schemas"]["Instrumentation"];
            readiness: components["schemas"]["Readiness"];
            feedbackAnalysis: components["schemas"]["FeedbackStats"];
            actionableRemediations: components["schemas"]["DashboardRemediation"][];
            agentSurfaceInventory: components["schemas"]["AgentSurfaceInventory"];
            backgroundAgents: components["schemas"]["BackgroundAgents"];
            regulatedProof: components["schemas"]["RegulatedProof"];
            interventionPolicy: components["schemas"]["InterventionPolicy"];
            decisions: components["schemas"]["DecisionMetrics"];
            settingsStatus: components["schemas"]["DashboardSettings"];
            team: components["schemas"]["TeamOverview"];
            templateLibrary: components["schemas"]["TemplateLibrary"];
            liveMetrics: components["schemas"]["LiveMetrics"];
            predictive: components["schemas"]["Predictive"];
            reviewDelta: components["schemas"]["ReviewDelta"];
            feedbackTimeSeries: {
                /** @constant */
                dayCount: 30;
                days: {
                    dayKey: string;
                    up: number;
                    down: number;
                    lessons: number;
                }[];
            };
            tokenSavings: components["schemas"]["TokenSavings"];
            lessonPipeline: components["schemas"]["LessonPipeline"];
        };
        /** @description The funnel of the window, and who paid in it. */
        BillingFunnel: {
            totalEvents: number;
            stageCounts: {
                acquisition: number;
                activation: number;
                paid: number;
            };
            eventCounts: components["schemas"]["CountMap"];
            conversionRates: {
                acquisitionToActivation: number;
                activationToPaid: number;
                acquisitionToPaid: number;
            };
            paidProviderEvents: number;
            uniqueAcquisitionLeads: number;
            uniquePaidCustomers: number;
            /** Format: date-time */
            firstPaidAt: string | null;
            /** Format: date-time */
            lastPaidAt: string | null;
            lastPaidEvent: components["schemas"]["PaidEvent"] | null;
            window: components["schemas"]["AnalyticsWindow"];
        };
        PaidEvent: {
            /** Format: date-time */
            timestamp: string | null;
            event: string | null;
            evidence: string | null;
            customerId: string | null;
            traceId: string | null;
        };
        LatestOrder: {
            /** Format: date-time */
            timestamp: string | null;
            provider: string | null;
            event: string | null;
            orderId: string | null;
            customerId: string | null;
            amountCents: number | null;
            currency: string | null;
            amountKnown: boolean;
        };
        LatestLead: {
            leadId: string;
            /** Format: date-time */
            submittedAt: string;
            status: components["schemas"]["SprintStatus"];
            email: string;
            company: string | null;
            workflow: string;
            owner: string;
            runtime: string;
            source: string;
            campaign: string;
        };
        /** @description Cents of all currencies are added up, so the sum means something only with one. */
        BookedRevenue: {
            paidOrders: number;
            bookedRevenueCents: number;
            amountKnownOrders: number;
            amountUnknownOrders: number;
            bookedRevenueByCurrency: components["schemas"]["CountMap"];
        };
        BillingCustomer: {
            customerId: string;
            activeKeys: number;
            totalKeys: number;
            usageCount: number;
            source: string;
            installId: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** Format: date-time */
            disabledAt: string | null;
        };
        Problem: {
            /** @enum {string} */
            type: "urn:thumbgate:error:unauthorized" | "urn:thumbgate:error:forbidden" | "urn:thumbgate:error:not-found" | "urn:thumbgate:error:bad-request" | "urn:thumbgate:error:invalid-json" | "urn:thumbgate:error:webhook-invalid-signature" | "urn:thumbgate:error:rate-limit-exceeded" | "urn:thumbgate:error:service-unavailable" | "urn:thumbgate:error:internal-server-error";
            title: string;
            status: number;
            /** @description What is wrong, with which member, and what to do next. */
            detail?: string;
        };
    };
    responses: {
        /** @description The request is not what the contract says; `detail` names the member. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or one that is unknown, disabled or used up. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is known and may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such object in this data set. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body did not arrive in time. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The object exists, or is in a state that does not allow this. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this operation takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has another content type than this operation takes. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is well-formed and refused. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests in this minute. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the server. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server cannot answer now: its database, a provider or a needed secret is missing. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Service health */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    captureFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureFeedbackRequest"];
            };
        };
        responses: {
            /** @description Feedback accepted and promoted to memory */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFeedbackResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Feedback logged only; clarification required or promotion rejected */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureFeedbackResult"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeedbackStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Aggregated feedback statistics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackStats"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inferLessonFromHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InferLessonRequest"];
            };
        };
        responses: {
            /** @description Distilled lesson from chat history */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferLessonResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordTelemetryPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "*/*": string;
            };
        };
        responses: {
            /** @description Telemetry accepted on a best-effort basis */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalServerError"];
        };
    };
    getFunnelAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acquisition/activation/paid funnel metrics from append-only ledger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelAnalyticsResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLossAnalytics: {
        parameters: {
            query?: {
                window?: "today" | "7d" | "30d" | "lifetime";
                timezone?: string;
                now?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ranked buyer-loss and revenue-opportunity analysis for the active analytics window */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LossAnalytics"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDashboard: {
        parameters: {
            query?: {
                window?: "today" | "7d" | "30d" | "lifetime";
                timezone?: string;
                now?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Full ThumbGate dashboard with feedback, telemetry, funnel, and observability analytics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDashboardReviewState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Persisted dashboard review checkpoint and the current delta since that checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewStateResponse"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    markDashboardReviewed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Persist and return the current dashboard review checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewMarked"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDashboardRenderSpec: {
        parameters: {
            query?: {
                view?: "team-review" | "incident-review" | "workflow-rollout";
                window?: "today" | "7d" | "30d" | "lifetime";
                timezone?: string;
                now?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Constrained JSON render spec for hosted Team and operations dashboard views */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenderSpec"];
                };
            };
            /** @description Invalid dashboard render view or query */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Tool name is optional when provider-native tool call payload is supplied. */
                    toolName?: string;
                    provider?: string;
                    model?: string;
                    providerToolCall?: {
                        [key: string]: unknown;
                    };
                    toolCall?: {
                        [key: string]: unknown;
                    };
                    toolUse?: {
                        [key: string]: unknown;
                    };
                    content?: {
                        [key: string]: unknown;
                    }[];
                    input?: {
                        [key: string]: unknown;
                    };
                    arguments?: {
                        [key: string]: unknown;
                    };
                    method?: string;
                    params?: {
                        [key: string]: unknown;
                    };
                    mcp?: {
                        [key: string]: unknown;
                    };
                    mcpToolCall?: {
                        [key: string]: unknown;
                    };
                    usage?: {
                        [key: string]: unknown;
                    };
                    tokenEstimate?: number;
                    costUsd?: number;
                    budget?: {
                        [key: string]: unknown;
                    };
                    /** @enum {string} */
                    workflowPattern?: "single_action" | "chaining" | "routing" | "parallelization" | "evaluator-optimizer" | "agent";
                    workflow?: {
                        [key: string]: unknown;
                    };
                    goal?: string;
                    tools?: string[];
                    branches?: string[];
                    steps?: string[];
                    routes?: string[];
                    command?: string;
                    filePath?: string;
                    changedFiles?: string[];
                    repoPath?: string;
                    baseBranch?: string;
                    requirePrForReleaseSensitive?: boolean;
                    requireVersionNotBehindBase?: boolean;
                    /** @description Evidence required before running `gh workflow run` or another environment-specific workflow dispatch. */
                    workflowDispatch?: {
                        /** @description Requested environment such as dev, staging, beta, or release. */
                        environment?: string;
                        /** @description Expected workflow file or workflow name. */
                        workflow?: string;
                        /** @description Expected branch or ref passed to the workflow dispatch command. */
                        ref?: string;
                        /** @description Expected HEAD SHA to verify before and after dispatch. */
                        sha?: string;
                        /** @description Expected job name to verify before reporting the workflow URL. */
                        job?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Persisted workflow-sentinel recommendation with decision-control metadata and actionId */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReport"];
                };
            };
            /** @description Invalid decision evaluation request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    recordDecisionOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actionId: string;
                    outcome: string;
                    actualDecision?: string;
                    actor?: string;
                    notes?: string;
                    latencyMs?: number;
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Recorded a decision override, rollback, completion, or block outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionOutcome"];
                };
            };
            /** @description Invalid decision outcome request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDecisionMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decision-loop metrics derived from recorded evaluations and outcomes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionMetrics"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSettingsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resolved settings hierarchy with per-field origin metadata for managed, user, project, and local scopes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsStatus"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBillingSummary: {
        parameters: {
            query?: {
                window?: "today" | "7d" | "30d" | "lifetime";
                timezone?: string;
                now?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Admin-only business summary from the funnel ledger, revenue ledger, and key store */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingSummaryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    submitWorkflowSprintIntake: {
        parameters: {
            query?: {
                /** @description `json` asks for JSON where a form would be answered with a page. */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowSprintIntakeRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["WorkflowSprintIntakeRequest"];
            };
        };
        responses: {
            /** @description Workflow Hardening Sprint lead accepted */
            201: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    /** @description `thumbgate_visitor_id` (90 days), `thumbgate_session_id` and `thumbgate_acquisition_id`, each where it was missing. */
                    "Set-Cookie"?: string | string[];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowSprintIntakeResponse"];
                    "text/html": string;
                };
            };
            /** @description Invalid sprint intake request */
            400: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description The body did not arrive in time. */
            408: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description The body is larger than this operation takes. */
            413: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description The body has another content type than this operation takes. */
            415: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More than 120 requests in this minute from this address. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description The server cannot answer now. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    advanceWorkflowSprintLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowSprintAdvanceRequest"];
            };
        };
        responses: {
            /** @description Workflow Hardening Sprint lead advanced to the next state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowSprintAdvanceResponse"];
                };
            };
            /** @description Invalid sprint advancement request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIntentCatalog: {
        parameters: {
            query?: {
                mcpProfile?: string;
                bundleId?: string;
                partnerProfile?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Intent catalog with risk and checkpoint metadata */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentCatalog"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    planIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentPlanRequest"];
            };
        };
        responses: {
            /** @description Policy-scoped intent execution plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentPlan"];
                };
            };
            /** @description Invalid intent request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    startHandoff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffStartRequest"];
            };
        };
        responses: {
            /** @description Sequential handoff started */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffStarted"];
                };
            };
            /** @description Invalid handoff request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeHandoff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoffCompleteRequest"];
            };
        };
        responses: {
            /** @description Sequential handoff completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoffCompleted"];
                };
            };
            /** @description Invalid handoff completion request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bootstrapInternalAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InternalAgentBootstrapRequest"];
            };
        };
        responses: {
            /** @description Normalized trigger context, recall pack, sandbox, and reviewer-ready execution plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalAgentBootstrap"];
                };
            };
            /** @description Invalid internal-agent bootstrap request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeedbackSummary: {
        parameters: {
            query?: {
                recent?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feedback summary text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchLessons: {
        parameters: {
            query?: {
                /** @description Search query. Leave empty to list recent lessons. */
                q?: string;
                limit?: number;
                category?: "error" | "learning" | "preference";
                /** @description Comma-separated tags that must all be present on a lesson. */
                tags?: string;
                /** @description Another name of `q`. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Searchable promoted lessons with linked corrective actions, prevention rules, and auto-promoted checks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonSearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchThumbgate: {
        parameters: {
            query?: {
                /** @description Search query for raw ThumbGate state. */
                q?: string;
                limit?: number;
                source?: "all" | "feedback" | "context" | "rules";
                signal?: "up" | "down" | "positive" | "negative";
                /** @description Another name of `q`. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search results across feedback logs, ContextFS, and prevention rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchThumbgatePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query?: string;
                    q?: string;
                    /** @default 10 */
                    limit?: number;
                    /**
                     * @default all
                     * @enum {string}
                     */
                    source?: "all" | "feedback" | "context" | "rules";
                    /** @enum {string} */
                    signal?: "up" | "down" | "positive" | "negative";
                };
            };
        };
        responses: {
            /** @description Search results across feedback logs, ContextFS, and prevention rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    generatePreventionRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 2 */
                    minOccurrences?: number;
                    outputPath?: string;
                };
            };
        };
        responses: {
            /** @description Prevention rules generated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreventionRulesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportDpoPairs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    inputPath?: string;
                    memoryLogPath?: string;
                    outputPath?: string;
                    async?: boolean;
                    /** @enum {string} */
                    mode?: "sync" | "async";
                    jobId?: string;
                };
            };
        };
        responses: {
            /** @description DPO export completed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DpoExportResult"];
                };
            };
            /** @description DPO export accepted as a hosted background job */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DpoExportAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listImportedDocuments: {
        parameters: {
            query?: {
                query?: string;
                q?: string;
                tag?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imported policy and runbook documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    importDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    filePath?: string;
                    content?: string;
                    title?: string;
                    /** @enum {string} */
                    sourceFormat?: "markdown" | "text" | "yaml" | "json" | "html";
                    sourceUrl?: string;
                    proposeGates?: boolean;
                    tags?: string[] | string;
                };
            };
        };
        responses: {
            /** @description Document imported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                        document: components["schemas"]["ImportedDocument"];
                    };
                };
            };
            /** @description Invalid document import request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getImportedDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imported document with proposed gates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: components["schemas"]["ImportedDocument"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Imported document not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHostedJobs: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Optional comma-separated list of job statuses to filter. */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hosted job states */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    launchHostedHarness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    harness: string;
                    harnessId?: string;
                    jobId?: string;
                    skill?: string;
                    partnerProfile?: string;
                    autoImprove?: boolean;
                    inputs?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Hosted harness accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHostedJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hosted job state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: components["schemas"]["JobState"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Job not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    controlHostedJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "pause" | "cancel" | "resume";
                    metadata?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Hosted job control accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobControlAccepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Job not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description Job cannot accept the requested control action */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    exportDatabricksBundle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    outputPath?: string;
                };
            };
        };
        responses: {
            /** @description Databricks bundle exported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabricksExportResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    constructContextPack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    query?: string;
                    /** @default 8 */
                    maxItems?: number;
                    /** @default 6000 */
                    maxChars?: number;
                    namespaces?: ("raw_history" | "memory/error" | "memory/learning" | "rules" | "tools" | "provenance")[];
                };
            };
        };
        responses: {
            /** @description Context pack created */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextPack"];
                };
            };
            /** @description Invalid namespace selection */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateContextPack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    packId: string;
                    outcome: string;
                    signal?: string;
                    notes?: string;
                    rubricScores?: components["schemas"]["RubricScore"][];
                    guardrails?: {
                        testsPassed?: boolean;
                        pathSafety?: boolean;
                        budgetCompliant?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Evaluation recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackEvaluation"];
                };
            };
            /** @description Invalid rubric payload */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getContextProvenance: {
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
            /** @description Recent provenance events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["ProvenanceEvent"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createBillingCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BillingCheckoutRequest"];
            };
        };
        responses: {
            /** @description Stripe checkout session created */
            200: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
                };
            };
            /** @description The request is not what the contract says; `detail` names the member. */
            400: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body did not arrive in time. */
            408: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is larger than this operation takes. */
            413: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has another content type than this operation takes. */
            415: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description More than 120 requests in this minute from this address. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the server. */
            500: {
                headers: {
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server cannot answer now. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    /** @description Id under which this visit is traced. */
                    "X-ThumbGate-Trace-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Usage count for authenticated billing key */
            200: {
                headers: {
                    /** @description Always `no-store`. */
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingUsage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    provisionBillingKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingProvisionRequest"];
            };
        };
        responses: {
            /** @description API key provisioned */
            200: {
                headers: {
                    /** @description Always `no-store`. */
                    "Cache-Control"?: "no-store";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionedKey"];
                };
            };
            /** @description Missing required customerId */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden - requires static THUMBGATE_API_KEY admin token */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    stripeBillingWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `t=<Unix seconds>` and one or more `v1=<hex HMAC-SHA256 of "<t>.<body>">`, separated by commas. */
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A Stripe event, byte for byte as Stripe signed it. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Webhook accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResult"];
                };
            };
            /** @description Invalid webhook signature or payload */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    githubMarketplaceWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `sha256=` and the lower-case hex HMAC-SHA256 of the body. */
                "X-Hub-Signature-256"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A GitHub Marketplace event, byte for byte as GitHub signed it. */
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Webhook accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResult"];
                };
            };
            /** @description Invalid webhook signature or payload */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
