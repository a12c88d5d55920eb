import css from "./Skeleton.module.css";

/** The shape of the page while the first figures come. */
export function Skeleton() {
  return (
    <div className={css.page}>
      <span className={css.radar} />
      <div className={css.row}>
        <span className={css.wide} />
        <span />
        <span />
        <span />
        <span />
      </div>
      <div className={css.row}>
        <span className={css.chart} />
        <span />
      </div>
    </div>
  );
}
