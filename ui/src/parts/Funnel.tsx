import { t } from "../words/words";
import css from "./Funnel.module.css";
import { count } from "./numbers";

type Step = { name: string; people: number; fewer: number };
type Props = { all: number; steps: Step[]; testid: string };

/** How many people are left after each condition: bars under each other, the last one is who it is about. */
export function Funnel({ all, steps, testid }: Props) {
  const rows = [{ name: t("audiences.all"), people: all, fewer: 0 }, ...steps];
  return (
    <ol className={css.funnel} data-testid={testid}>
      {rows.map(({ name, people, fewer }, at) => (
        <li key={name} className={at === rows.length - 1 ? css.last : css.step}>
          <span className={css.track}>
            <span className={css.bar} style={{ width: `${all === 0 ? 0 : (people / all) * 100}%` }} />
            <span className={css.name}>{name}</span>
          </span>
          <span className={css.fewer}>{fewer > 0 ? t("audiences.fewer", { count: count(fewer) }) : ""}</span>
          <b>{count(people)}</b>
        </li>
      ))}
    </ol>
  );
}
