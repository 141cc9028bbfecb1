import type { Attachment } from './attachment';

/** The most bytes one attached file may have: 25 MB. */
export const mostBytes = 25 * 1024 * 1024;

/** Why a file is too large to be attached, as a sentence. */
export const tooLargeSentence = (name: string, bytes: number): string =>
  `“${name}” has ${Math.ceil(bytes / 1024 / 1024)} MB; a file may have at most 25 MB. It was not attached. Keep it where it is and note in words where that is.`;

/** The kinds of image that are shown, by their media type, with the ending they are kept under. */
const images: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Kinds of file that nothing runs when they are opened, by the ending of their name. */
const harmless: Readonly<Record<string, string>> = { pdf: 'application/pdf', txt: 'text/plain' };

/**
 * Endings that are kept so that other programs know the file; whatever is not listed is kept as plain bytes.
 */
const knownEndings = new Set([
  'csv',
  'md',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'odt',
  'ods',
  'odp',
  'zip',
  'json',
  'svg',
  'mp4',
  'mp3',
  'eml',
  'ics',
]);

/**
 * What a file is, told by its first bytes where they tell, else by its name; `application/octet-stream`
 * otherwise.
 */
export const mediaTypeOf = (name: string, bytes: Uint8Array): string => {
  const begins = (...signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  if (begins(0x52, 0x49, 0x46, 0x46) && String.fromCodePoint(...bytes.subarray(8, 12)) === 'WEBP')
    return 'image/webp';
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  return endingOf(name) === 'txt' && !bytes.includes(0) ? 'text/plain' : 'application/octet-stream';
};

/** Whether a file is an image that is shown in the page. */
export const isImage = ({ mediaType }: Pick<Attachment, 'mediaType'>): boolean =>
  images[mediaType] !== undefined;

/** Whether a file may be opened by the system’s own program: images, PDF and plain text. */
export const isHarmless = ({ mediaType }: Pick<Attachment, 'mediaType'>): boolean =>
  isImage({ mediaType }) || Object.values(harmless).includes(mediaType);

/**
 * The name a file has in the folder beside the plan: its hash and an ending that says no more than is known.
 * Nothing of the name it came with gets into it but a listed ending.
 */
export const nameOnDisk = ({
  id,
  name,
  mediaType,
}: Pick<Attachment, 'id' | 'name' | 'mediaType'>): string => {
  const ending =
    images[mediaType] ??
    Object.entries(harmless).find(([, type]) => type === mediaType)?.[0] ??
    endingOf(name);
  return `${id}.${isListed(ending) ? ending : 'bin'}`;
};

/** A name as it is shown: on one line, without signs that turn the reading order, at most 200 characters. */
export const shownName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = plain.length > 200 ? `${plain.slice(0, 190)}…${plain.slice(-9)}` : plain;
  return short === '' ? 'File without a name' : short;
};

const isListed = (ending: string): boolean =>
  knownEndings.has(ending) || Object.values(images).includes(ending) || harmless[ending] !== undefined;

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
