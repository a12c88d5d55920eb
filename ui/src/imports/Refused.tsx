import { Alert, Button, Form, Input, Select, Table } from "antd";
import type { Refusal } from "../door";
import { fileName } from "../files";
import { ErrorNote } from "../parts/ErrorNote";
import { count, percent } from "../parts/numbers";
import { listed, t } from "../words/words";
import { type Nearest, nearestOf, textsOf } from "./nearest";
import { OtherPlatform } from "./OtherPlatform";
import { useProfileName } from "./profiles";
import type { Import } from "./useImport";

/** A file that could not be taken: asks for the password, or shows what was found in it. */
export function Refused({
  work,
  refusal,
  onTeach,
}: {
  work: Import;
  refusal: Refusal;
  onTeach: (path: string) => void;
}) {
  const named = useProfileName();
  if (refusal.code === "password_needed" || refusal.code === "password_wrong") {
    return (
      <ErrorNote error={refusal}>
        <Form<{ password: string }>
          layout="inline"
          onFinish={({ password }) => work.begin(work.files, work.into, password, work.pasted)}
          style={{ marginTop: 8 }}
        >
          <Form.Item name="password" rules={[{ required: true, message: t("import.password.missing") }]}>
            <Input.Password placeholder={t("import.password")} autoFocus data-testid="import-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t("import.password.go")}
          </Button>
        </Form>
      </ErrorNote>
    );
  }
  if (refusal.code === "profile_unknown") {
    return (
      <ErrorNote error={refusal}>
        <HeaderFound refusal={refusal} />
        <Teach file={work.files.find((path) => fileName(path) === refusal.params.file)} onTeach={onTeach} />
      </ErrorNote>
    );
  }
  if (refusal.code === "profile_ambiguous") {
    const options = nearestOf(refusal.params.profiles).map(({ profile }) => ({
      value: profile,
      label: named(profile),
    }));
    return (
      <ErrorNote error={refusal}>
        <Select
          options={options}
          placeholder={t("import.which")}
          onChange={(profile: string) => work.begin(work.files, work.into, work.password, work.pasted, profile)}
          style={{ marginTop: 8, minWidth: 220 }}
          data-testid="import-profile"
        />
      </ErrorNote>
    );
  }
  if (refusal.code === "platform_differs") {
    return <OtherPlatform work={work} files={work.files} params={refusal.params} onTeach={onTeach} />;
  }
  if (refusal.code === "wrong_shop") return <WrongShop work={work} refusal={refusal} />;
  return <ErrorNote error={refusal} again={() => work.begin(work.files, work.into, work.password, work.pasted)} />;
}

/** The file's orders are another shop's: that one, or really a shop of its own? */
function WrongShop({ work, refusal }: { work: Import; refusal: Refusal }) {
  const { other, same, numbers } = refusal.params;
  const { files, into, password, pasted } = work;
  if (typeof other !== "string" || into === null) return <ErrorNote error={refusal} />;
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="import-wrong-shop"
      title={t("import.wrong_shop.title", { shop: into.name })}
      description={
        <>
          <p>{t("import.wrong_shop.text", { other, same: count(Number(same)), numbers: count(Number(numbers)) })}</p>
          <div style={{ display: "flex", flexWrap: "wrap", gap: 8, marginTop: 8 }}>
            <Button
              type="primary"
              autoFocus
              onClick={() => work.begin(files, { name: other, platform: into.platform }, password, pasted)}
              data-testid="import-that-shop"
            >
              {t("import.wrong_shop.that", { shop: other })}
            </Button>
            <Button
              onClick={() => work.begin(files, into, password, pasted, null, "take")}
              data-testid="import-other-shop"
            >
              {t("import.wrong_shop.own", { shop: into.name })}
            </Button>
          </div>
        </>
      }
    />
  );
}

function Teach({ file, onTeach }: { file: string | undefined; onTeach: (path: string) => void }) {
  if (file === undefined) return null;
  return (
    <Button type="primary" onClick={() => onTeach(file)} style={{ marginTop: 8 }} autoFocus data-testid="mapping-open">
      {t("mapping.open")}
    </Button>
  );
}

function HeaderFound({ refusal }: { refusal: Refusal }) {
  const named = useProfileName();
  const header = textsOf(refusal.params.header);
  const nearest = oncePerName(nearestOf(refusal.params.nearest), named);
  return (
    <div style={{ marginTop: 8 }}>
      <p>{t("import.header.found", { header: listed(header) })}</p>
      {nearest.length > 0 && (
        <Table
          size="small"
          rowKey="profile"
          pagination={false}
          dataSource={nearest}
          columns={[
            { title: t("import.nearest"), render: (_, { profile }) => named(profile) },
            { title: t("import.nearest.score"), align: "right", width: 80, render: (_, { score }) => percent(score) },
            { title: t("import.nearest.missing"), render: (_, { missing }) => listed(missing) || "—" },
          ]}
        />
      )}
    </div>
  );
}

/** Versions of one export carry one name: of them the nearest is enough. */
function oncePerName(nearest: Nearest[], named: (profile: string) => string): Nearest[] {
  const alike = (one: Nearest, other: Nearest) => named(one.profile) === named(other.profile);
  return nearest.filter((near, at) => nearest.findIndex((other) => alike(other, near)) === at);
}
