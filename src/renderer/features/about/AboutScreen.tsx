import { Table } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { About } from '../../../contract/document';
import { Link } from '../../app/Link';
import { request } from '../../plan';
import { Panel, Screen } from '../../ui';
import classes from './AboutScreen.module.css';

/** What Waymark is made of: versions, and the licences of everything inside. */
export function AboutScreen() {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => void request('about.read').then(setAbout), []);
  return (
    <Screen
      title="Waymark plans one career, on one disk"
      subtitle="It sends nothing anywhere: no account, no cloud, no telemetry. Your plan is a file you own."
      actions={<Link to={{ screen: 'today' }}>Back</Link>}
    >
      {about && (
        <div className={classes.panels}>
          <Panel title="Versions">
            <dl className={classes.versions}>
              {[{ name: 'Waymark', version: about.version }, ...about.runtime].map(({ name, version }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{version}</dd>
                </div>
              ))}
            </dl>
          </Panel>
          <Panel title="Licences" note={`${about.licences.length} parts`}>
            <Table className={classes.licences}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Part</Table.Th>
                  <Table.Th>Version</Table.Th>
                  <Table.Th>Licence</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {about.licences.map(({ name, version, licence }) => (
                  <Table.Tr key={`${name} ${version}`}>
                    <Table.Td>{name}</Table.Td>
                    <Table.Td>{version}</Table.Td>
                    <Table.Td>{licence}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Panel>
        </div>
      )}
    </Screen>
  );
}
