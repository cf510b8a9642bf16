import type { PersonRef } from '#core/kernel/person-ref';
import type { InstallationReason } from './installation';

/** What trying to install the app for a person came to. */
export type InstallOutcome =
  /** `isNew` is false when they had it already. The chat is null when it could not be found out. */
  | { readonly kind: 'installed'; readonly isNew: boolean; readonly chatId: string | null }
  /** This person, and nobody else, cannot have it. */
  | { readonly kind: 'refused'; readonly reason: Extract<InstallationReason, 'policy' | 'no-such-person' | 'refused'> }
  /** Nobody can have it: going on would be pointless. */
  | { readonly kind: 'stopped'; readonly reason: Extract<InstallationReason, 'not-permitted' | 'not-in-catalogue'> }
  /** We are too fast: everybody waits. */
  | { readonly kind: 'busy'; readonly afterMilliseconds: number }
  /** Out of reach, or a fault over there; whether it was installed is not known. */
  | { readonly kind: 'unavailable' };

/** Installs the app in people's personal scope with the app's own permission. */
export interface Installer {
  /** Repeating it changes nothing: who has the app already is answered `installed`. */
  install(ref: PersonRef): Promise<InstallOutcome>;
}
