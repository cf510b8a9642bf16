/**
 * Sends what telemetry.ts measures to Azure Monitor, and nothing else: every automatic measurement is off, because it would take
 * the addresses of requests along, which hold the ids of people, conversations and rows. The library is loaded here, where
 * somebody wants it. Resolves to what sends the rest and ends it.
 */
export const startAzureMonitor = async (connectionString: string): Promise<() => Promise<void>> => {
  const { useAzureMonitor, shutdownAzureMonitor } = await import('@azure/monitor-opentelemetry');
  const off = { enabled: false };
  useAzureMonitor({
    azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
    // Requests of the API are few; each is kept, so that what is missing was not asked.
    samplingRatio: 1,
    tracesPerSecond: 0,
    enableLiveMetrics: false,
    enableStandardMetrics: false,
    enablePerformanceCounters: false,
    instrumentationOptions: {
      ...{ azureSdk: off, http: off, mongoDb: off, mySql: off, postgreSql: off, redis: off, redis4: off },
      ...{ bunyan: off, winston: off },
    },
  });
  return shutdownAzureMonitor;
};
