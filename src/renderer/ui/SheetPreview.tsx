import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { showInFrame } from './preview-policy';
import classes from './SheetPreview.module.css';

interface SheetPreviewProps {
  readonly title: string;
  readonly html: string;
  /** The width of a sheet with the desk left and right of it, in CSS pixels. */
  readonly sheetWidth: number;
}

/** A document on its sheets of paper, made small enough for the sheets to fit across. */
export function SheetPreview({ title, html, sheetWidth }: SheetPreviewProps) {
  const { ref, width, height } = useElementSize();
  const frame = useRef<HTMLIFrameElement>(null);
  const scale = width === 0 ? 1 : Math.min(1, width / sheetWidth);
  useEffect(() => {
    if (frame.current) showInFrame(frame.current, html);
  }, [html]);
  return (
    <div ref={ref} className={classes.desk}>
      <iframe
        ref={frame}
        title={title}
        sandbox=""
        className={classes.frame}
        style={{ inlineSize: width / scale, blockSize: height / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
}
