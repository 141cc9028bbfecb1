/** An address as text: on paper there is nothing to click, and a preview must lead nowhere. */
export const PrintedLink = ({ address }: { readonly address: string }) =>
  address === '' ? null : <span className="address">{address}</span>;
