import type { PersonRef } from '#core/kernel/person-ref';
import type { WaveRef } from '#core/wave/wave';

/** What can be computed under the installation's key of erasures, and by nobody without it. */
export interface ErasureMarker {
  /** HMAC-SHA-256(K_erasures, 'person'|tenantId|oid), hexadecimal: finds a person in the list of erasures. */
  person(person: PersonRef): string;
  /** HMAC-SHA-256(K_erasures, 'answer'|wave|pid), hexadecimal: finds an erased answer in a backup after its wave's key is gone. */
  answer(wave: WaveRef, pid: string): string;
  /** HMAC-SHA-256(K_erasures, 'stand-in'|of|wave), hexadecimal: the name that stands for somebody erased in a wave. */
  standIn(of: string, wave: WaveRef): string;
  /** The object id so that only the key opens it; another text every time. */
  seal(oid: string): string;
  /** The object id that was sealed; one that was stored in clear by an older version is given back as it is. */
  open(who: string): string;
}

/** The key of erasures: one an installation, made when it is first needed, kept beside the keys of waves, in no backup. */
export interface ErasureKey {
  marker(): Promise<ErasureMarker>;
}
