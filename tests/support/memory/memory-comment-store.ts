import type { CommentStore } from '#core/comment/comment-store';
import type { CommentSet } from '#core/comment/release-comments';
import type { WaveRef } from '#core/wave/wave';
import { compareIds, keyOf } from './versioned-rows';

/** Comments in memory. */
export const makeMemoryCommentStore = (): CommentStore => {
  const sets = new Map<string, CommentSet>();
  const key = ({ tenantId, workspaceId, waveId }: WaveRef): string => keyOf(tenantId, workspaceId, waveId);
  return {
    async addOnce(ref, { hidden, comments }) {
      if (sets.has(key(ref))) return;
      const byId = [...comments].sort((one, other) => compareIds(one.id, other.id));
      sets.set(key(ref), structuredClone({ hidden, comments: byId }));
    },
    async list(ref) {
      return structuredClone(sets.get(key(ref)) ?? null);
    },
    async setThemes(ref, id, themes) {
      const set = sets.get(key(ref));
      if (!set?.comments.some((comment) => comment.id === id)) return false;
      const comments = set.comments.map((one) => (one.id === id ? { ...one, themes: [...themes] } : one));
      sets.set(key(ref), { ...set, comments });
      return true;
    },
    async removeAll(ref) {
      const found = sets.get(key(ref))?.comments.length ?? 0;
      sets.delete(key(ref));
      return found;
    },
  };
};
