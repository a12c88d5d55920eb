//! How the demonstration is ready for an emergency: who is reached at its supplier, and a halt that was practised.

use chrono::{Duration, NaiveTime};
use pintui_store::{At, Result, WriteTx};
use serde_json::json;

use super::acts::Stage;
use super::team::{CLERKS, OWNER};
use crate::emergencies::contacts::SaveContacts;
use crate::emergencies::decide::DecideSent;
use crate::emergencies::sent;
use crate::emergencies::settle::SettleHalt;
use crate::halts::halt::StopShipping;

const PARTY: &str = "织里仓";
/// Days before today.
const TRIED: i64 = 12;
const TRIED_LONG_AGO: i64 = 118;
const PRACTISED: i64 = 21;

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>, product: Option<i64>) -> Result<()> {
    contacts(tx, stage)?;
    product.map_or(Ok(()), |product| drill(tx, stage, product))
}

fn contacts(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let today = stage.now().day();
    let contact = |role: &str, name: &str, reach: &str, ago: i64| json!({ "id": null, "role": role, "name": name, "reach": reach, "tested_on": today.plus(-ago) });
    let ask = json!({ "shop": stage.shop.name, "party": PARTY, "by": OWNER, "contacts": [
        contact("duty", "仓库值班", "企业微信 织里仓值班群", TRIED),
        contact("duty", "夜班", "企业微信 织里仓夜班", TRIED_LONG_AGO),
        contact("head", "厂长", "钉钉 织里仓", TRIED),
    ] });
    stage.act::<SaveContacts>(tx, OWNER, stage.now(), ask)
}

fn drill(tx: &mut WriteTx<'_>, stage: &Stage<'_>, product: i64) -> Result<()> {
    let day = stage.now().day().plus(-PRACTISED);
    let at = |minute: i64| At(day.0.and_time(NaiveTime::MIN) + Duration::minutes(10 * 60 + minute));
    let ask = json!({
        "shop": stage.shop.name, "target": { "is": "goods", "product_id": product, "sku_id": null }, "signal": "stock",
        "why": "演练：假装这一款掉色", "seen_at": at(0), "drill": true, "by": OWNER,
    });
    let halt = stage.act::<StopShipping>(tx, OWNER, at(4), ask)?;
    let sent = sent::of_halt(&*tx, &halt, at(27))?;
    if !sent.is_empty() {
        let orders: Vec<&str> = sent.iter().map(|order| order.order_no.as_str()).collect();
        let ask = json!({ "halt": halt.id, "orders": orders, "act": "watch", "by": CLERKS[0] });
        stage.act::<DecideSent>(tx, CLERKS[0], at(27), ask)?;
    }
    stage.act::<SettleHalt>(tx, OWNER, at(27), json!({ "halt": halt.id, "by": OWNER }))?;
    Ok(())
}
