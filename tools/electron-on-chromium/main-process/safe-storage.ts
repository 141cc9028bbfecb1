import { loud } from './faithful';

type Provided = Pick<Electron.SafeStorage, 'isEncryptionAvailable' | 'isAsyncEncryptionAvailable' | 'encryptString'
  | 'decryptString' | 'getSelectedStorageBackend'>;

/** `safeStorage`: says that nothing can be encrypted, which is true here. */
export const safeStorage = loud<Provided>('safeStorage', {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'unknown',
  encryptString() {
    throw new Error('Error while encrypting the text provided to safeStorage.encryptString. Encryption is not available.');
  },
  decryptString() {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString. '
      + 'Decryption is not available.');
  },
});
