import { DeleteOutlined, FileTextOutlined, ImportOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { FileReport } from "../door-types";
import { fileName } from "../files";
import { count } from "../parts/numbers";
import { listed, t } from "../words/words";
import css from "./Files.module.css";
import { IntoShop } from "./IntoShop";
import { Personal } from "./Personal";
import { useProfileName } from "./profiles";
import type { Import } from "./useImport";

type Props = { work: Import; files: FileReport[]; at: number; onChoose: (at: number) => void; onPick: () => void };

/** The files, the shop they go into, and which personal columns were not read. */
export function Files({ work, files, at, onChoose, onPick }: Props) {
  const tables = tablesOf(work, files);
  const leftOut = work.plan?.report.left_out ?? [];
  const aside = work.plan?.set_aside ?? [];
  const named = useProfileName();
  return (
    <div className={css.side}>
      <button type="button" className={css.more} onClick={onPick} data-testid="import-pick">
        <ImportOutlined aria-hidden />
        <span>
          <b>{t("import.more")}</b>
          <br />
          {t("import.more.hint")}
        </span>
      </button>
      <section className={css.files}>
        <h2 className={css.head}>{t("import.files", { count: tables.length })}</h2>
        <ul className={css.list}>
          {tables.map(({ name, from }, index) => (
            <li key={name} className={index === at ? css.here : css.file}>
              <button type="button" className={css.choose} onClick={() => onChoose(index)} aria-current={index === at}>
                <FileTextOutlined aria-hidden />
                <span className={css.words}>
                  <b className={css.name} title={from ?? name}>
                    {name}
                  </b>
                  <span className={css.what}>{whatIsIt(files[index], named)}</span>
                </span>
              </button>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={t("import.leave_out", { file: from === null ? name : fileName(from) })}
                title={t("import.leave_out", { file: from === null ? name : fileName(from) })}
                onClick={() => leaveOut(work, from)}
              />
            </li>
          ))}
        </ul>
        {aside.length > 0 && (
          <ul className={css.aside}>
            {aside.map(({ file }) => (
              <li key={file} className={css.file}>
                <span className={css.bad}>
                  <WarningOutlined aria-hidden />
                  <span className={css.words}>
                    <b className={css.name} title={file}>
                      {fileName(file)}
                    </b>
                    <span className={css.what}>{t("import.aside.here")}</span>
                  </span>
                </span>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t("import.leave_out", { file: fileName(file) })}
                  title={t("import.leave_out", { file: fileName(file) })}
                  onClick={() => leaveOut(work, file)}
                />
              </li>
            ))}
          </ul>
        )}
        {leftOut.length > 0 && <p className={css.what}>{t("import.left_out", { names: listed(leftOut) })}</p>}
        <div className={css.shop}>
          <label htmlFor="into-shop">{t("import.into")}</label>
          <IntoShop key={work.into?.name ?? ""} work={work} />
        </div>
      </section>
      <Personal files={files} />
    </div>
  );
}

type Listed = { name: string; from: string | null };

/** A zip or a workbook can hold several tables: once they are known each stands under the file it is from. */
function tablesOf(work: Import, files: FileReport[]): Listed[] {
  const given = work.files.map((path): Listed => ({ name: fileName(path), from: path }));
  const all: Listed[] = work.pasted === null ? given : [...given, { name: t("import.paste.name"), from: null }];
  if (work.plan === null) return all;
  return files.map(({ name }) => {
    const of = all.find((one) => name === one.name || name.startsWith(`${one.name}/`));
    return { name, from: of?.from ?? null };
  });
}

/** Takes a file, or what was pasted, out of the import. */
function leaveOut(work: Import, from: string | null): void {
  const files = work.files.filter((path) => path !== from);
  work.begin(files, work.into, work.password, from === null ? null : work.pasted);
}

function whatIsIt(file: FileReport | undefined, named: (profile: string) => string): string {
  if (file === undefined) return "";
  return t("import.file.read", {
    profile: named(file.profile),
    rows: count(file.rows),
    encoding: file.encoding ?? "Excel",
    header: file.header_row,
  });
}
