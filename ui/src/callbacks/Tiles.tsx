import { KeyCap } from "../parts/KeyCap";
import css from "./CallCard.module.css";

type Props = {
  number: string;
  title: string;
  how: string;
  tiles: { id: string; text: string }[];
  chosen: string | null;
  onChoose: (at: number) => void;
  columns: 2 | 3;
};

/** Reasons to tap or to press by their number. */
export function Tiles({ number, title, how, tiles, chosen, onChoose, columns }: Props) {
  return (
    <section>
      <h3 className={css.step}>
        <i className={css.number}>{number}</i> {title} <span>{how}</span>
      </h3>
      <div className={columns === 2 ? css.two : css.three}>
        {tiles.map(({ id, text }, at) => (
          <button
            key={id}
            type="button"
            className={id === chosen ? css.chosen : css.tile}
            aria-pressed={id === chosen}
            onClick={() => onChoose(at)}
          >
            <KeyCap>{String(at + 1)}</KeyCap> <span>{text}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
