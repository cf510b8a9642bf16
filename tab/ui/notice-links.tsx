import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The way to the privacy notice and the terms of use, at the foot of every page. */
export const NoticeLinks = () => {
  const { say, language } = useVoice();
  const styles = useStyles();
  return (
    <footer className={styles.links}>
      {(['privacy', 'terms'] as const).map((name) => (
        <Link key={name} href={`/${name}?lang=${language}`} target="_blank" rel="noreferrer">
          {say(`notice.${name}`)}
        </Link>
      ))}
    </footer>
  );
};
