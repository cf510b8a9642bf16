import { sampleDraft, sampleMessage } from '../../core/abcde/sample-check';
import type { Call } from './call';

/** A call of each route of the register of communications that succeeds for whoever may make it. */
export const communicationCalls = {
  checkMessage: { status: 200, call: { body: sampleDraft() } },
  listCommunications: { status: 200 },
  addCommunication: { status: 201, call: { body: sampleMessage() } },
  getCommunication: { status: 200, call: { params: { communicationId: 'checked-one' } } },
  changeCommunication: { status: 200, call: { params: { communicationId: 'checked-one' }, body: sampleMessage() } },
  removeCommunication: { status: 200, call: { params: { communicationId: 'checked-one' } } },
  sendCommunication: { status: 200, call: { params: { communicationId: 'checked-one' } } },
  askReaders: { status: 409, call: { params: { communicationId: 'sent-one' } } },
  getReaders: { status: 200, call: { params: { communicationId: 'sent-one' } } },
  markCommunicationSent: {
    status: 200,
    call: { params: { communicationId: 'checked-one' }, body: { sentAt: '2026-11-20T09:00:00.000Z' } },
  },
  recordOutcome: {
    status: 200,
    call: { params: { communicationId: 'sent-one' }, body: { reached: 'yes', lesson: '' } },
  },
} as const satisfies Record<string, { readonly status: number; readonly call?: Partial<Call> }>;
