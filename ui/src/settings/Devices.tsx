import { useQuery } from "@tanstack/react-query";
import { Button, Table } from "antd";
import { useWrite } from "../ask";
import { call, type Refusal } from "../door";
import type { Device } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";

/** Who was let in, what they may do, when they were last heard; any can be shut out at once. */
export function Devices() {
  const devices = useQuery<Device[], Refusal>({
    queryKey: ["device_list", {}],
    queryFn: () => call("device_list", {}),
    refetchInterval: 3000,
  });
  const revoke = useWrite("revoke_device");
  const tell = useTell();
  const now = useNow();
  const shutOut = ({ id, name }: Device) =>
    revoke.mutate(
      { device: id },
      {
        onSuccess: ({ operation }) => tell.done(t("settings.stations.revoked", { name }), operation),
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("settings.stations.devices")} flush>
      <Settled of={devices}>
        {(list) => (
          <Table<Device>
            size="small"
            rowKey="id"
            dataSource={list}
            locale={{ emptyText: t("settings.stations.devices.none") }}
            pagination={false}
            columns={[
              { title: t("settings.stations.device"), render: (_, device) => <b>{device.name}</b> },
              {
                title: t("settings.stations.role"),
                render: (_, { role }) => t(`settings.stations.role.${role === "owner" ? "owner" : "packer"}`),
              },
              {
                title: t("settings.stations.paired"),
                width: 108,
                render: (_, device) => moment(device.paired_at, now),
              },
              {
                title: t("settings.stations.seen"),
                width: 108,
                render: (_, { seen_at }) =>
                  seen_at === null ? t("settings.stations.seen.never") : moment(seen_at, now),
              },
              {
                title: "",
                width: 88,
                align: "right",
                render: (_, device) => (
                  <Button size="small" danger onClick={() => shutOut(device)} data-testid="device-revoke">
                    {t("settings.stations.revoke")}
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
