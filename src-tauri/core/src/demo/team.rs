//! The demonstration's people: who they are, who answers for what, who is away, how many are there.

use pintui_store::{Result, WriteTx};
use serde_json::json;

use super::acts::Stage;
use crate::charge::{NoteAbsence, SaveCharge};
use crate::door::Role;
use crate::peaks::SetDuty;
use crate::people::invented;

pub(super) const OWNER: &str = "沈知夏";
pub(super) const CLERKS: [&str; 2] = ["林晓棠", "周以宁"];
pub(super) const PACKERS: [&str; 2] = ["何苗", "唐果"];
pub(super) const DESIGNER: &str = "苏锦";

/// One of the clerks is away on the second day from now.
const AWAY_AFTER: i64 = 2;
const DUTY_DAYS: i64 = 7;

/// Takes them in, unless the book has people of its own, and says who does what.
pub(super) fn record(tx: &mut WriteTx<'_>, stage: &Stage<'_>) -> Result<()> {
    let (now, shop) = (stage.now(), &stage.shop.name);
    let away_on = now.day().plus(AWAY_AFTER);
    for on in (0..DUTY_DAYS).map(|after| now.day().plus(after)) {
        let clerks = CLERKS.len() - usize::from(on == away_on);
        stage.act::<SetDuty>(tx, OWNER, now, json!({ "shop": shop, "on": on, "clerks": clerks }))?;
    }
    if !invented::fit(tx)? {
        return Ok(());
    }
    let mut take_in = |name: &str, role| invented::take_in(tx, name, role, now);
    take_in(OWNER, Role::Owner)?;
    let clerks = [take_in(CLERKS[0], Role::ClerkTwo)?, take_in(CLERKS[1], Role::ClerkOne)?];
    let packers = [take_in(PACKERS[0], Role::Packer)?, take_in(PACKERS[1], Role::Packer)?];
    take_in(DESIGNER, Role::Viewer)?;
    for (work, class, [person, substitute]) in [
        ("cases", None, clerks),
        ("cases", Some("logistics"), [clerks[1], clerks[0]]),
        ("calls", None, clerks),
        ("reviews", None, [clerks[1], clerks[0]]),
        ("parcels", None, packers),
        ("halts", None, packers),
    ] {
        let rule = json!({
            "work": work, "shop": shop, "kind": null, "class": class, "person": person, "substitute": substitute,
        });
        stage.act::<SaveCharge>(tx, OWNER, now, rule)?;
    }
    let away = json!({ "person": clerks[1], "from": away_on, "until": away_on, "substitute": clerks[0] });
    stage.act::<NoteAbsence>(tx, OWNER, now, away)
}
