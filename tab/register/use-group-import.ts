import { useState } from 'react';
import type { DirectoryGroup } from '#core/directory/directory';
import type { TakenFields } from '#core/directory/take-attributes';
import type { DirectoryView } from '../api/use-directory';
import { useGroupPreview } from '../api/use-group-preview';
import { useImportGroup } from '../api/use-import-group';
import { useInstallForGroup } from '../api/use-install-for-group';
import { useWorkspace } from '../api/use-workspace';
import { areNamed } from './taken-fields';

const trimmed = (take: TakenFields): TakenFields =>
  Object.fromEntries(Object.entries(take).map(([field, name]) => [field, name.trim()]));

/** Where somebody is in importing a group: they choose it, look at it, and see what was done. */
export const useGroupImport = (directory: DirectoryView) => {
  const [group, setGroup] = useState<DirectoryGroup | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const [withGuests, setWithGuests] = useState(false);
  const [take, setTake] = useState<TakenFields>({});
  const isLead = useWorkspace().data?.role === 'lead';
  const preview = useGroupPreview(isLooking && group ? group.id : null, withGuests);
  const importing = useImportGroup();
  const installing = useInstallForGroup();
  const imported = importing.data;
  const lacking = imported?.withoutApp ?? 0;
  return {
    group,
    setGroup,
    look: () => setIsLooking(true),
    chooseAnother: () => {
      setIsLooking(false);
      setGroup(null);
      setTake({});
    },
    isLooking,
    preview,
    withGuests,
    setWithGuests,
    take,
    setTake,
    importing,
    mayImport: preview.data !== undefined && areNamed(take) && !importing.isPending,
    importIt: () => group && importing.mutate({ groupId: group.id, withGuests, take: trimmed(take) }),
    imported,
    installing,
    mayInstall: isLead && directory.canInstall && lacking > 0 && !installing.isSuccess,
    install: () => group && installing.mutate({ groupId: group.id, withGuests }),
  };
};
export type GroupImportFlow = ReturnType<typeof useGroupImport>;
