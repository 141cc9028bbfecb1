import { app } from './app';
import { BrowserWindow } from './browser-window';
import { asElectron, Faithful, loud } from './faithful';
import { setAccelerators } from './menu-accelerators';
import { meaningOf } from './menu-roles';
import type { RoleMeaning } from './menu-roles';

type Template = (Electron.MenuItemConstructorOptions | Electron.MenuItem)[];
type MenuMember = 'items' | 'append' | 'insert' | 'getMenuItemById' | 'popup' | 'closePopup';
type Options = Electron.MenuItemConstructorOptions;
type ItemMember = 'id' | 'label' | 'type' | 'role' | 'accelerator' | 'enabled' | 'visible' | 'checked' | 'submenu'
  | 'click' | 'menu' | 'commandId' | 'registerAccelerator' | 'sublabel' | 'toolTip' | 'userAccelerator';

/** `Menu`: nothing to see, but its entries can be reached, clicked and fired by their keys. */
export class Menu extends Faithful {
  static #application: Electron.Menu | null = null;
  readonly items: Electron.MenuItem[] = [];

  constructor() {
    super('Menu');
  }

  static buildFromTemplate = (template: Template): Electron.Menu => {
    const menu = new Menu();
    for (const entry of template) menu.append(itemFrom(entry));
    return menuAsElectron(menu);
  };
  static getApplicationMenu = (): Electron.Menu | null => Menu.#application;
  static setApplicationMenu = (menu: Electron.Menu | null): void => {
    Menu.#application = menu;
    const items = menu === null ? [] : everyItem(menu);
    const keyed = items.filter((item) => item.accelerator !== null && item.registerAccelerator);
    setAccelerators(keyed.map((item) => [String(item.accelerator), (contents) => press(item, contents)] as const));
  };

  append = (item: Electron.MenuItem): void => this.insert(this.items.length, item);
  insert = (at: number, item: Electron.MenuItem): void => {
    this.items.splice(at, 0, item);
    item.menu = menuAsElectron(this);
  };
  getMenuItemById = (id: string): Electron.MenuItem | null =>
    everyItem(menuAsElectron(this)).find((item) => item.id === id) ?? null;

  // A context menu cannot be drawn over Chromium's window; the page never asks for one to be seen.
  popup = (): void => void this.emit('menu-will-show');
  closePopup = (): void => void this.emit('menu-will-close');
}

/** One entry of a menu. */
export class MenuItem implements Pick<Electron.MenuItem, ItemMember> {
  static #lastCommand = 0;

  readonly id: string;
  readonly commandId = ++MenuItem.#lastCommand;
  readonly type: Electron.MenuItem['type'];
  readonly role?: NonNullable<Electron.MenuItem['role']>;
  readonly registerAccelerator: boolean;
  readonly userAccelerator = null;
  readonly submenu?: Electron.Menu;
  label: string;
  sublabel: string;
  toolTip: string;
  accelerator: Electron.MenuItem['accelerator'];
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Electron.Menu;
  click: Electron.MenuItem['click'];

  constructor(options: Options) {
    const meaning: RoleMeaning | undefined = options.role === undefined ? undefined : meaningOf(options.role);
    const submenu = options.submenu ?? (meaning?.submenu && [...meaning.submenu]);
    this.id = options.id ?? '';
    if (options.role !== undefined) this.role = options.role as NonNullable<Electron.MenuItem['role']>;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    if (submenu !== undefined) this.submenu = asMenu(submenu);
    this.label = options.label ?? meaning?.label ?? '';
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.accelerator = options.accelerator ?? meaning?.accelerator ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.menu = menuAsElectron(new Menu());
    this.click = (event: Electron.KeyboardEvent, window: Electron.BaseWindow | undefined): void => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.#choose();
      if (meaning?.act) meaning.act(window as Electron.BrowserWindow | undefined, appAsElectron());
      else options.click?.(itemAsElectron(this), window, event);
    };
    return loud('MenuItem', this, ['role', 'submenu']);
  }

  /** A radio entry replaces the others of its group: its neighbours up to a separator. */
  #choose(): void {
    const items = this.menu.items;
    const at = items.findIndex((item) => item.commandId === this.commandId);
    const before = items.slice(0, at).findLastIndex((item) => item.type === 'separator');
    const after = items.findIndex((item, index) => index > at && item.type === 'separator');
    for (const item of items.slice(before + 1, after < 0 ? undefined : after)) {
      if (item.type === 'radio') item.checked = item.commandId === this.commandId;
    }
  }
}

function itemFrom(entry: Template[number]): Electron.MenuItem {
  if (entry instanceof MenuItem) return itemAsElectron(entry);
  return itemAsElectron(new MenuItem(entry as Electron.MenuItemConstructorOptions));
}

function itemAsElectron(item: MenuItem): Electron.MenuItem {
  return asElectron<Electron.MenuItem, ItemMember>(item);
}

function asMenu(submenu: Options[] | Electron.Menu): Electron.Menu {
  return Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
}

function appAsElectron(): Electron.App {
  return asElectron<Electron.App, 'quit' | 'showAboutPanel' | 'clearRecentDocuments'>(app);
}

function menuAsElectron(menu: Menu): Electron.Menu {
  return asElectron<Electron.Menu, MenuMember>(menu);
}

function everyItem(menu: Electron.Menu): Electron.MenuItem[] {
  return menu.items.flatMap((item) => [item, ...(item.submenu ? everyItem(item.submenu) : [])]);
}

function press(item: Electron.MenuItem, contents: Electron.WebContents): void {
  const window = BrowserWindow.fromWebContents(contents) ?? undefined;
  if (item.enabled) item.click({ triggeredByAccelerator: true }, window, contents);
}
