import { Checkbox } from "antd";
import { choose } from "../choices";
import type { Line } from "./lines";
import css from "./Trend.module.css";

/** Which lines are drawn; each says where it comes from. */
export function References({ all, shown }: { all: Line[]; shown: Line[] }) {
  const turn = (id: string) => {
    const ids = shown.map((line) => line.id);
    choose("references", (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]).join(","));
  };
  return (
    <ul className={css.references} data-testid="trend-references">
      {all.map(({ id, name, origin }) => (
        <li key={id}>
          <Checkbox
            checked={shown.some((line) => line.id === id)}
            onChange={() => turn(id)}
            data-testid={`reference-${id}`}
          >
            {name}
          </Checkbox>
          <span className={css.origin}>{origin}</span>
        </li>
      ))}
    </ul>
  );
}
