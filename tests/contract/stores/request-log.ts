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

/** Notes how many requests of a client run at once from now on, at most. */
export const watchConcurrency = (client: TableClient): { readonly most: () => number } => {
  let running = 0;
  let most = 0;
  client.pipeline.addPolicy({
    name: 'watchConcurrency',
    async sendRequest(request, next) {
      running += 1;
      most = Math.max(most, running);
      try {
        return await next(request);
      } finally {
        running -= 1;
      }
    },
  });
  return { most: () => most };
};
