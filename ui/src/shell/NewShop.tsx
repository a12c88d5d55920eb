import { Button, Form, Input, Modal, Select } from "antd";
import { useWrite } from "../ask";
import { choose } from "../choices";
import { toldOf } from "../parts/ErrorNote";
import { likelyPlatform, platformChoices } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

type Fields = { name: string; platform: string };

export function NewShop({ onClose }: { onClose: () => void }) {
  const create = useWrite("create_shop");
  const tell = useTell();
  const save = (fields: Fields) =>
    create.mutate(fields, {
      onSuccess: ({ operation, answer }) => {
        choose("shop", answer.name);
        tell.done(t("shop.created", { name: answer.name }), operation);
        onClose();
      },
    });
  return (
    <Modal open title={t("shop.new")} footer={null} onCancel={onClose} width={420} destroyOnHidden>
      <Form<Fields>
        layout="vertical"
        requiredMark={false}
        onFinish={save}
        initialValues={{ platform: likelyPlatform() }}
      >
        <Form.Item
          name="name"
          label={t("shop.name")}
          rules={[{ required: true, whitespace: true, message: t("shop.name.missing") }]}
          validateStatus={create.error === null ? undefined : "error"}
          help={create.error === null ? undefined : toldOf(create.error).what}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item name="platform" label={t("shop.platform")}>
          <Select options={platformChoices()} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={create.isPending}>
          {t("shop.create")}
        </Button>
      </Form>
    </Modal>
  );
}
