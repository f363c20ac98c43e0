// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Options, Query, RawBody } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /v1/billing/summary` — Business summary */
  getSummary: 'getBillingSummary GET /v1/billing/summary q' as Method<(query?: Query<O['getBillingSummary']>, options?: CallOptions) => Call<O['getBillingSummary']>>,
  /** `POST /v1/billing/checkout` — Create a checkout session */
  createCheckoutSession: 'createBillingCheckoutSession POST /v1/billing/checkout 1b' as Method<(body?: Body<O['createBillingCheckoutSession']>, options?: CallOptions) => Call<O['createBillingCheckoutSession']>>,
  /** `GET /v1/billing/usage` — Usage of the calling key */
  getUsage: 'getBillingUsage GET /v1/billing/usage' as Method<(options?: CallOptions) => Call<O['getBillingUsage']>>,
  /** `POST /v1/billing/provision` — Provision a customer key */
  provisionKey: 'provisionBillingKey POST /v1/billing/provision b' as Method<(body: Body<O['provisionBillingKey']>, options?: CallOptions) => Call<O['provisionBillingKey']>>,
  /** `POST /v1/billing/webhook` — Receive a Stripe event */
  stripeWebhook: 'stripeBillingWebhook POST /v1/billing/webhook 1b' as Method<(body: Body<O['stripeBillingWebhook']> | RawBody, options?: Options<O['stripeBillingWebhook']>) => Call<O['stripeBillingWebhook']>>,
  /** `POST /v1/billing/github-webhook` — Receive a GitHub Marketplace event */
  githubMarketplaceWebhook: ' POST /v1/billing/github-webhook 1b' as Method<(body: Body<O['githubMarketplaceWebhook']> | RawBody, options?: Options<O['githubMarketplaceWebhook']>) => Call<O['githubMarketplaceWebhook']>>,
}
