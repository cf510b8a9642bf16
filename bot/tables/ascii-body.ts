import type { TableClient } from '@azure/data-tables';

const beyondAscii = /[\u0080-\uffff]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Has a client send its JSON in ASCII: what is beyond stands as \uXXXX, which means the same. Azurite reads a request piece by
 * piece, and a character that is cut in two by the end of a piece would come out broken.
 */
export const sendAscii = (client: TableClient): void =>
  client.pipeline.addPolicy(
    {
      name: 'asciiBody',
      sendRequest(request, next) {
        if (typeof request.body === 'string') request.body = request.body.replace(beyondAscii, escaped);
        return next(request);
      },
    },
    // Signing writes down how long the body is.
    { afterPhase: 'Serialize', beforePolicies: ['tablesNamedKeyCredentialPolicy'] },
  );
