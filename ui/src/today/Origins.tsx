import type { Line } from "./lines";
import css from "./Trend.module.css";

/** Where the drawn lines come from; the target has a line of its own. */
export function Origins({ of }: { of: Line[] }) {
  const others = of.filter(({ id }) => id !== "target");
  if (others.length === 0) return null;
  return (
    <p className={css.origins} data-testid="trend-origins">
      {others.map(({ id, name, origin }) => (
        <span key={id}>
          <b>{name}</b> {origin}
        </span>
      ))}
    </p>
  );
}
