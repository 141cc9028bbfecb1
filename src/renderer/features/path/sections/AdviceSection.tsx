import { groupBy } from '../../../../core/kit/group';
import type { Path, Tip } from '../../../../core/paths/path';
import { shortLevelNames } from '../../../../core/paths/path.queries';
import { Link } from '../../../app/Link';
import { Panel } from '../../../ui';
import classes from './sections.module.css';

/**
 * What the document says about interviews, projects, people and pay, with the screens where it is worked on.
 */
export function AdviceSection({ path }: { readonly path: Path }) {
  return (
    <div className={classes.pair}>
      <Panel title="Interview questions" note={<Link to={{ screen: 'practice' }}>Practise them</Link>}>
        <Headed groups={questionsByGroup(path)} none="The document has no questions." />
      </Panel>
      <Panel title="Portfolio projects" note={<Link to={{ screen: 'portfolio' }}>Work on them</Link>}>
        <Headed groups={projectsByLevel(path)} none="The document suggests no projects." />
      </Panel>
      <Panel title="Networking" note={<Link to={{ screen: 'people' }}>Keep track of them</Link>}>
        <Tips tips={path.networking} none="The document has no networking strategies." />
      </Panel>
      <Panel title="Talking about pay" note={<Link to={{ screen: 'pay' }}>Prepare the talk</Link>}>
        <Tips tips={path.negotiation} none="The document has no tips for pay talks." />
      </Panel>
    </div>
  );
}

interface HeadedGroup {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

const questionsByGroup = (path: Path): HeadedGroup[] =>
  [...groupBy(path.questions, ({ group }) => group)].map(([title, items]) => ({ title, items }));

const projectsByLevel = (path: Path): HeadedGroup[] => {
  const names = shortLevelNames(path);
  return [...groupBy(path.projects, ({ levelId }) => levelId)].map(([levelId, projects]) => ({
    title: (levelId !== null && names.get(levelId)) || 'Any level',
    items: projects.map(({ id, title }) => ({ id, text: title })),
  }));
};

function Headed({ groups, none }: { readonly groups: readonly HeadedGroup[]; readonly none: string }) {
  if (groups.length === 0) return <p className={classes.none}>{none}</p>;
  return groups.map(({ title, items }) => (
    <section key={title} className={classes.group}>
      <h3>{title}</h3>
      <ul className={classes.bullets}>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  ));
}

function Tips({ tips, none }: { readonly tips: readonly Tip[]; readonly none: string }) {
  if (tips.length === 0) return <p className={classes.none}>{none}</p>;
  return (
    <dl className={classes.tips}>
      {tips.map(({ id, label, text }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
