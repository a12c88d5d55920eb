//! What the demonstration's owner reckons a return with: freight, packing, minutes and wages.

use pintui_store::{Result, WriteTx};
use serde_json::json;

use super::acts::Stage;
use super::team::OWNER;
use crate::costs::set_rate::SetCostRate;

/// In fen, seconds or hundredths of a percent.
const RATES: [(&str, i64); 10] = [
    ("freight_out", 420),
    ("freight_back", 650),
    ("repack_material", 80),
    ("repack_time", 120),
    ("talk_time", 180),
    ("handle_time", 300),
    ("receive_time", 60),
    ("inspect_time", 180),
    ("wage", 2_800),
    ("unseen_loss", 3_000),
];

pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    for (rate, amount) in RATES {
        let ask = json!({ "shop": stage.shop.name, "rate": rate, "subject": null, "amount": amount, "from_on": null,
            "by": OWNER });
        stage.act::<SetCostRate>(tx, OWNER, stage.now(), ask)?;
    }
    Ok(())
}
