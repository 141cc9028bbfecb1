export function bundleForNode(entry: string, folder: string): Promise<string>;
