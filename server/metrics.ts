/** Prometheus metrics of the request path. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** Counts one answered request. `operationId` is empty where no operation matched. */
  observe(api: string, operationId: string, status: number, seconds: number): void
  /** Counts one attempt of a job that ended. */
  observeJob(name: string, outcome: string, seconds: number): void
  /** The exposition text and its media type. */
  render(): Promise<{ type: string; text: string }>
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Counters of their own registry, so that several servers in one process do not mix. `inFlight` is read when the metrics are. */
export function createMetrics(inFlight: () => number): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['api', 'operation', 'status'] as const
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by system, operation and status.',
    labelNames,
    registers: [registry],
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its answer.',
    labelNames: ['api', 'operation'] as const,
    buckets,
    registers: [registry],
  })
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests being answered now, streams included.',
    registers: [registry],
    collect() {
      this.set(inFlight())
    },
  })
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Attempts of jobs that ended, by job and outcome: done, failed, dead or released.',
    labelNames: ['job', 'outcome'] as const,
    buckets,
    registers: [registry],
  })
  return {
    observeJob(job, outcome, seconds) {
      jobs.observe({ job, outcome }, seconds)
    },
    observe(api, operation, status, seconds) {
      requests.inc({ api, operation, status })
      durations.observe({ api, operation }, seconds)
    },
    render: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
