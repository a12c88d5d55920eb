import type { Parcel } from "../door-types";
import { Circle, Triangle } from "./marks";
import css from "./Told.module.css";
import { toldOf } from "./told";

/** What has to be known before the first step, in large type over the steps. */
export function Told({ parcel }: { parcel: Parcel }) {
  const told = toldOf(parcel);
  if (told.length === 0) return null;
  return (
    <ul className={css.told} data-testid="station-told">
      {told.map(({ key, level, text }) => (
        <li key={key} className={css[level]}>
          {level === "warn" ? <Triangle size={26} /> : <Circle size={26} />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
