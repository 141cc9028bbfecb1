/** Tells the document's title once it is there, and whenever it changes. */
export function watchTitle(tell: (title: string) => void): void {
  let told: string | undefined;
  const report = (): void => {
    if (document.title === told) return;
    told = document.title;
    tell(told);
  };
  document.addEventListener('DOMContentLoaded', () => {
    report();
    const observer = new MutationObserver(report);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  });
}
