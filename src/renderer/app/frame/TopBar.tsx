import { ActionIcon, Kbd, Tooltip, useComputedColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconEye,
  IconEyeOff,
  IconMoon,
  IconSearch,
  IconSun,
  type Icon,
} from '@tabler/icons-react';
import { memo } from 'react';
import { changePreferences, redo, toggleAmounts, undo, usePlanView, usePreferences } from '../../plan';
import { FocusChip } from '../../plan/focus/FocusChip';
import { LeftFocus } from '../../plan/focus/LeftFocus';
import { openDialog } from '../dialogs';
import { modifier } from '../shortcuts/keys';
import { SavedState, UnsavedNotice } from './SavedState';
import classes from './TopBar.module.css';

/** What is at hand on every screen: search and commands, undo and redo, the saved state, the scheme. */
export function TopBar() {
  return (
    <header className={classes.top}>
      <div className={classes.bar}>
        <button
          type="button"
          className={classes.search}
          onClick={() => openDialog('search')}
          aria-haspopup="dialog"
        >
          <span>
            <IconSearch size={16} stroke={1.8} aria-hidden="true" />
            <span>
              Search<span className={classes.more}> or run a command</span>
            </span>
          </span>
          <Kbd size="xs">{modifier} K</Kbd>
        </button>
        <HistoryButtons />
        <FocusChip />
        <SavedState />
        <AmountsButton />
        <SchemeButton />
      </div>
      <UnsavedNotice />
      <LeftFocus />
    </header>
  );
}

function HistoryButtons() {
  const { history } = usePlanView();
  return (
    <>
      <BarButton
        icon={IconArrowBackUp}
        label={named('Undo', history.undo)}
        disabled={history.undo === null}
        run={undo}
      />
      <BarButton
        icon={IconArrowForwardUp}
        label={named('Redo', history.redo)}
        disabled={history.redo === null}
        run={redo}
      />
    </>
  );
}

function AmountsButton() {
  const { hideAmounts } = usePreferences();
  return (
    <BarButton
      icon={hideAmounts ? IconEyeOff : IconEye}
      label={hideAmounts ? 'Show amounts' : 'Hide amounts'}
      run={toggleAmounts}
    />
  );
}

function SchemeButton() {
  const dark = useComputedColorScheme() === 'dark';
  return (
    <BarButton
      icon={dark ? IconSun : IconMoon}
      label={`Use the ${dark ? 'light' : 'dark'} scheme`}
      run={() => changePreferences({ theme: dark ? 'light' : 'dark' })}
    />
  );
}

interface BarButtonProps {
  readonly icon: Icon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly run: () => Promise<void>;
}

const BarButton = memo(function BarButton({ icon: Picture, label, disabled = false, run }: BarButtonProps) {
  return (
    <Tooltip label={label} disabled={disabled}>
      <ActionIcon
        variant="subtle"
        color="pine"
        size={36}
        aria-label={label}
        disabled={disabled}
        onClick={() => void run()}
      >
        <Picture size={19} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
});

const named = (action: string, label: string | null): string =>
  label === null ? action : `${action}: ${label}`;
