import type { TableClient } from '@azure/data-tables';

/** Notes the method of every request that a client sends from now on, in order. */
export const logRequests = (client: TableClient): string[] => {
  const methods: string[] = [];
  client.pipeline.addPolicy({
    name: 'logRequests',
    sendRequest(request, next) {
      methods.push(request.method);
      return next(request);
    },
  });
  return methods;
};
