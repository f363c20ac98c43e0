import * as orgRows from '#db/mightykey/organizations.ts'
import { actorOf, record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { exportName, exportText } from '#domain/mightykey/export.ts'
import type { ExportHandlers } from '#generated/mightykey/handlers.ts'
import type { components } from '#generated/mightykey/types.ts'
import { jsonStream, ok, withHeaders } from '#server/reply.ts'
import { openTemporaryFile } from '#server/temporary-file.ts'

type DataExport = components['schemas']['DataExport']

export const exportHandlers: ExportHandlers = {
  async exportData({ caller, request, services, db, step, now }) {
    const organization = await orgRows.find(db, caller.orgId)
    if (!organization) throw fail('not_found')
    // First into a file: whoever reads slowly must not hold the transaction open.
    const file = await openTemporaryFile()
    try {
      await services.database.snapshot(async (snapshot) => {
        for await (const text of exportText(snapshot, caller, now)) await file.write(text)
      })
      const event = { action: 'data.exported', targetType: 'organization', targetId: caller.orgId } as const
      await step('record', (scope) => record(scope.db, actorOf(caller, request.ip), event, now))
    } catch (error) {
      await file.close()
      throw error
    }
    const disposition = `attachment; filename="${exportName(organization.slug, now)}"`
    const body = jsonStream<DataExport>(await file.read())
    return withHeaders({ ...ok(null), body }, { 'Content-Disposition': disposition })
  },
}
