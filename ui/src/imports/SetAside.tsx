import { WarningOutlined } from "@ant-design/icons";
import { Button, Form, Input, Select } from "antd";
import { Refusal } from "../door";
import type { SetAside as Aside } from "../door-types";
import { fileName } from "../files";
import { Card } from "../parts/Card";
import { toldOf } from "../parts/ErrorNote";
import { t } from "../words/words";
import { nearestOf } from "./nearest";
import { Elsewhere, OtherPlatform } from "./OtherPlatform";
import { useProfileName } from "./profiles";
import css from "./SetAside.module.css";
import type { Import } from "./useImport";

type Props = { work: Import; aside: Aside[]; onTeach: (path: string) => void };

/** Files that cannot be taken, each with its reason and what helps; the others go on without them. */
export function SetAside({ work, aside, onTeach }: Props) {
  const others = work.files.length - aside.length + (work.pasted === null ? 0 : 1);
  const keep = (gone: string[]) =>
    work.begin(
      work.files.filter((path) => !gone.includes(path)),
      work.into,
      work.password,
      work.pasted,
    );
  const [first] = aside;
  const alike = (one: Aside) => first !== undefined && sameElsewhere(one.refused, first.refused);
  if (others === 0 && first !== undefined && aside.every(alike)) {
    const files = aside.map(({ file }) => file);
    return <OtherPlatform work={work} files={files} params={first.refused.params} onTeach={onTeach} />;
  }
  return (
    <Card
      className={css.card}
      title={t("import.aside.title", { files: aside.length })}
      note={others > 0 ? t("import.aside.note", { files: others }) : undefined}
      extra={
        others > 0 && (
          <Button size="small" onClick={() => keep(aside.map(({ file }) => file))} data-testid="import-aside-all">
            {t("import.aside.all")}
          </Button>
        )
      }
      flush
    >
      <ul>
        {aside.map(({ file, refused }, at) => {
          const told = toldOf(new Refusal(refused.code, refused.params));
          // One box for the files of one platform; where nothing fits this shop, all that was given goes along.
          const leads = isElsewhere(refused) && aside.findIndex((one) => sameElsewhere(one.refused, refused)) === at;
          const along = aside.filter((one) => sameElsewhere(one.refused, refused)).map((one) => one.file);
          return (
            <li key={file} className={css.file} data-testid="import-aside">
              <WarningOutlined aria-hidden />
              <div>
                <b>{fileName(file)}</b>
                <p>{told.what}</p>
                {!leads && <p className={css.next}>{told.next}</p>}
                {leads && (
                  <Elsewhere
                    work={work}
                    files={others === 0 ? work.files : along}
                    params={refused.params}
                    onTeach={onTeach}
                  />
                )}
                <Help work={work} file={file} code={refused.code} params={refused.params} onTeach={onTeach} />
              </div>
              <Button size="small" onClick={() => keep([file])}>
                {t("import.aside.one")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function isElsewhere({ code }: Aside["refused"]): boolean {
  return code === "platform_differs";
}

/** Whether two files are of one other platform. */
function sameElsewhere(one: Aside["refused"], other: Aside["refused"]): boolean {
  return isElsewhere(one) && isElsewhere(other) && one.params.found === other.params.found;
}

type HelpProps = {
  work: Import;
  file: string;
  code: string;
  params: Record<string, unknown>;
  onTeach: (path: string) => void;
};

/** What can be done about it right here. */
function Help({ work, file, code, params, onTeach }: HelpProps) {
  const named = useProfileName();
  if (code === "profile_unknown") {
    return (
      <Button size="small" type="primary" onClick={() => onTeach(file)} data-testid="import-aside-teach">
        {t("mapping.open")}
      </Button>
    );
  }
  if (code === "password_needed" || code === "password_wrong") {
    return (
      <Form<{ password: string }>
        layout="inline"
        size="small"
        onFinish={({ password }) => work.begin(work.files, work.into, password, work.pasted)}
      >
        <Form.Item name="password" rules={[{ required: true, message: t("import.password.missing") }]}>
          <Input.Password placeholder={t("import.password")} data-testid="import-aside-password" />
        </Form.Item>
        <Button htmlType="submit">{t("import.password.go")}</Button>
      </Form>
    );
  }
  if (code === "profile_ambiguous") {
    return (
      <Select
        size="small"
        placeholder={t("import.which")}
        options={nearestOf(params.profiles).map(({ profile }) => ({
          value: profile,
          label: named(profile),
        }))}
        onChange={(profile: string) => work.begin([file], work.into, work.password, null, profile)}
      />
    );
  }
  return null;
}
