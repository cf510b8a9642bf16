import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { eraseMe, exportMyDataJson, exportMyDataXlsx, getMyData } from '#core/contract/my-data';
import { useApi } from './workspace-scope';

const queryKey = ['me', 'data'] as const;

/** Everything that is kept about the reader, once they ask for it; read anew each time and not kept. */
export const useMyData = (isAskedFor: boolean) => {
  const api = useApi();
  return useQuery({ queryKey, queryFn: () => api(getMyData, {}), enabled: isAskedFor, staleTime: 0, gcTime: 0 });
};

const pathOf = { xlsx: exportMyDataXlsx.path, json: exportMyDataJson.path } as const;

export const myDataFormats = ['xlsx', 'json'] as const;
export type MyDataFormat = (typeof myDataFormats)[number];

/** Fetches the same as a file. */
export const useMyDataFile = () => {
  const api = useApi();
  return useMutation({ mutationFn: (format: MyDataFormat) => api.file(pathOf[format]) });
};

/** Erases the reader; what the tab remembers of them goes too. */
export const useEraseMe = () => {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api(eraseMe, {}, { confirmed: true }),
    onSuccess: () => queries.removeQueries({ queryKey }),
  });
};
