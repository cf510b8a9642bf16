import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkWording } from '#core/contract/instruments';
import type { Language } from '#core/language/language';
import { queryKeys } from './query-keys';
import { useWorkspaceScope } from './workspace-scope';

/** So long the typing has to rest before the wording is looked at. */
const pauseInMilliseconds = 500;

const useRested = (text: string): string => {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
};

/** What might be wrong with a wording, a moment after the typing rests; a check that fails says nothing. */
export const useCheckWording = (language: Language, typed: string) => {
  const { api, workspaceId } = useWorkspaceScope();
  const wording = useRested(typed.trim());
  const query = useQuery({
    queryKey: queryKeys.wording(workspaceId, language, wording),
    queryFn: () => api(checkWording, { workspaceId }, { language, wording }),
    enabled: wording !== '',
    // What is wrong does not change while the words stay the same.
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return wording === '' || typed.trim() === '' ? [] : (query.data?.warnings ?? []);
};
