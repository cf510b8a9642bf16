import { makeStyles, tokens } from '@fluentui/react-components';
import { usePreviewWave } from '../api/use-plan-preview';
import { QueryGate } from '../ui/query-gate';
import { PlanPreview } from './plan-preview';

const useStyles = makeStyles({ preview: { marginBottom: tokens.spacingVerticalM, flexBasis: '100%', minWidth: 0 } });

/** Who gets a planned wave, asked for when it is shown. */
export const WavePreview = ({ waveId }: Readonly<{ waveId: string }>) => (
  <div className={useStyles().preview}>
    <QueryGate query={usePreviewWave(waveId)}>{(preview) => <PlanPreview preview={preview} />}</QueryGate>
  </div>
);
