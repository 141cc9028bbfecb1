import { EvidenceItem } from '../parts/EvidenceItem';
import { Prose } from '../parts/Prose';
import { StoryArticle } from '../parts/StoryArticle';
import type { PromotionPacketModel } from './model';
import { PacketClaims } from './PacketClaims';
import { PacketGaps } from './PacketGaps';
import { PacketHead } from './PacketHead';

interface PacketProps {
  readonly model: PromotionPacketModel;
}

/** The promotion packet on paper: page one says how far, the rest what it rests on and where it does not. */
export const PromotionPacket = ({ model }: PacketProps) => (
  <main>
    <PacketHead model={model} />
    <section className="sheet packet">
      {model.claims.length > 0 && <PacketClaims claims={model.claims} />}
      {model.rule && <PacketGaps gaps={model.gaps} sentence={model.gapsSentence} />}
      <Stories model={model} />
      <Register model={model} />
      {model.closing !== '' && (
        <div className="own-words">
          <h2>What I ask for</h2>
          <Prose text={model.closing} />
        </div>
      )}
      <p className="note">{model.note}</p>
    </section>
  </main>
);

const Stories = ({ model: { stories } }: PacketProps) =>
  stories.length === 0 ? null : (
    <div className="part">
      <h2>Stories</h2>
      {stories.map((story) => (
        <StoryArticle key={story.id} story={story} />
      ))}
    </div>
  );

const Register = ({ model: { register } }: PacketProps) =>
  register.length === 0 ? null : (
    <div className="part">
      <div className="lead-in">
        <h2>The evidence</h2>
        <p>In the order of its days, under the numbers by which claims and stories name it.</p>
      </div>
      {register.map((item) => (
        <EvidenceItem key={item.id} item={item} number={item.number} />
      ))}
    </div>
  );
