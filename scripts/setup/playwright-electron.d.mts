export function pointAtRememberedElectron(): void;
