import { LockOutlined } from "@ant-design/icons";
import type { FileReport } from "../door-types";
import { listed, t } from "../words/words";
import css from "./Files.module.css";

/** Which columns say something of persons, and what was kept of them. */
export function Personal({ files }: { files: FileReport[] }) {
  const headers = (reading: string) => [
    ...new Set(
      files.flatMap(({ columns }) =>
        columns.filter((column) => column.reading === reading).map(({ header }) => header),
      ),
    ),
  ];
  const dropped = headers("personal_dropped");
  const standing = [
    ...new Set(
      files.flatMap(({ columns }) => columns.filter(({ class: of }) => of === "standing").map(({ header }) => header)),
    ),
  ];
  const reduced = headers("personal_reduced");
  const masked = headers("personal_masked");
  if (dropped.length + reduced.length + masked.length === 0) return null;
  return (
    <section className={css.personal}>
      <h3>
        <LockOutlined aria-hidden />{" "}
        {dropped.length > 0 ? t("import.personal.title", { count: dropped.length }) : t("import.personal.reduced_only")}
      </h3>
      {standing.length > 0 && <p>{t("import.personal.standing", { columns: listed(standing) })}</p>}
      {dropped.length > 0 && <p>{t("import.personal.dropped", { columns: listed(dropped) })}</p>}
      {masked.length > 0 && <p>{t("import.personal.masked", { columns: listed(masked) })}</p>}
      {reduced.length > 0 && <p>{t("import.personal.reduced", { columns: listed(reduced) })}</p>}
    </section>
  );
}
