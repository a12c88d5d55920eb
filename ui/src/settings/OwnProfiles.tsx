import { Button, Input, Table } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { OwnProfile } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { platformName } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";

/** Tables that were taught once: their names can be changed, and they can be removed. */
export function OwnProfiles() {
  const profiles = useAnswer("profile_list", {});
  const remove = useWrite("remove_profile");
  const tell = useTell();
  const takeAway = ({ profile, name }: OwnProfile) =>
    remove.mutate(
      { profile },
      {
        onSuccess: ({ operation }) => tell.done(t("settings.profiles.removed", { name }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("settings.profiles")} note={t("settings.profiles.note")} flush>
      <Settled of={profiles}>
        {(list) => (
          <Table<OwnProfile>
            size="small"
            rowKey="profile"
            dataSource={list}
            locale={{ emptyText: t("settings.profiles.none") }}
            pagination={false}
            columns={[
              { title: t("settings.profiles.name"), render: (_, own) => <Name own={own} /> },
              { title: t("shop.platform"), width: 120, render: (_, { platform }) => platformName(platform) },
              {
                title: t("settings.profiles.kind"),
                width: 140,
                render: (_, { grain }) => t(`mapping.grain.${grain}`),
              },
              {
                title: t("settings.profiles.columns"),
                width: 96,
                align: "right",
                render: (_, { used, columns }) => `${used} / ${columns}`,
              },
              {
                title: "",
                width: 88,
                align: "right",
                render: (_, own) => (
                  <Button size="small" onClick={() => takeAway(own)}>
                    {t("settings.profiles.remove")}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Settled>
    </Card>
  );
}

function Name({ own }: { own: OwnProfile }) {
  const [name, setName] = useState<string | null>(null);
  const rename = useWrite("rename_profile");
  const tell = useTell();
  const keep = () => {
    if (name === null || name.trim() === own.name) {
      setName(null);
      return;
    }
    rename.mutate(
      { profile: own.profile, name },
      {
        onSuccess: ({ operation, answer }) => {
          setName(null);
          tell.done(t("settings.profiles.renamed", { name: answer.name }), operation);
        },
        onError: tell.refused,
      },
    );
  };
  if (name === null) {
    return (
      <Button type="link" size="small" title={t("settings.profiles.rename")} onClick={() => setName(own.name)}>
        {own.name}
      </Button>
    );
  }
  return (
    <Input
      value={name}
      maxLength={40}
      autoFocus
      aria-label={t("settings.profiles.rename")}
      onChange={(event) => setName(event.target.value)}
      onPressEnter={keep}
      onKeyDown={(event) => event.key === "Escape" && setName(null)}
      onBlur={keep}
    />
  );
}
