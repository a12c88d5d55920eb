//! A warehouse is told of a halt, and what it answers is noted: all of it by hand, with the times.

use pintui_store::{At, Reading, Result, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::EmergencyRefused;
use super::contacts;
use crate::door::{Call, Command, Write};
use crate::halts::{self, HaltRefused};
use crate::named::named;
use crate::people;

/// Notes that a warehouse was told of a halt.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SendHaltNotice {
    /// Key of the halt.
    pub halt: i64,
    /// The warehouse.
    pub warehouse: String,
    /// Key of the contact who was told; none where it has none.
    pub contact: Option<i64>,
    /// When; none: now.
    pub at: Option<At>,
    /// Who told them.
    pub by: String,
}

impl Command for SendHaltNotice {
    type Answer = HaltNoticeSent;
}

/// What was noted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HaltNoticeSent {
    /// Its key.
    pub id: i64,
}

impl Write for SendHaltNotice {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "halt": self.halt, "warehouse": self.warehouse })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<HaltNoticeSent> {
        let by = people::meant(&*tx, &self.by)?;
        if by.is_empty() {
            return Err(HaltRefused::HaltPersonMissing.into());
        }
        let halt = halts::must(&*tx, self.halt)?;
        if let Some(at) = halt.freed_at {
            return Err(EmergencyRefused::HaltOver { at: at.text() }.into());
        }
        let warehouse = self.warehouse.trim();
        if warehouse.is_empty() {
            return Err(HaltRefused::HaltTargetUnknown.into());
        }
        let at = self.at.unwrap_or(call.now);
        if at < halt.halted_at || at > call.now {
            return Err(EmergencyRefused::HaltMomentWrong.into());
        }
        let shop = halts::shop_of(&*tx, halt.id)?.id;
        let chain = contacts::chain(&*tx, shop, warehouse, call.now.day())?;
        let contact = self.contact.map(|id| {
            let known = chain.iter().find(|contact| contact.id == id);
            known.ok_or(EmergencyRefused::ContactUnknown { contact: id })
        });
        let contact = contact.transpose()?;
        let id = tx.insert(
            "insert into halt_notices (halt_id, warehouse, contact_id, role, sent_at, sent_by)
             values (?1, ?2, ?3, ?4, ?5, ?6)",
            (halt.id, warehouse, contact.map(|one| one.id), contact.map(|one| one.role.name()), at, by),
        )?;
        Ok(HaltNoticeSent { id })
    }
}

named! {
    /// What is noted of a notice.
    NoticeStep {
        /// It was read.
        Read = "read",
        /// It was confirmed, and so read too.
        Confirmed = "confirmed",
    }
}

/// Notes that a notice was read or confirmed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct NoteHaltNotice {
    /// Key of the notice.
    pub notice: i64,
    /// What.
    pub step: NoticeStep,
    /// When; none: now.
    pub at: Option<At>,
}

impl Command for NoteHaltNotice {
    type Answer = ();
}

impl Write for NoteHaltNotice {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "notice": self.notice, "step": self.step.name() })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<()> {
        let sql = "select sent_at, read_at from halt_notices where id = ?1";
        let told: Option<(At, Option<At>)> = tx.maybe(sql, [self.notice], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let (sent_at, read_at) = told.ok_or(EmergencyRefused::HaltNoticeUnknown { notice: self.notice })?;
        let at = self.at.unwrap_or(call.now);
        let earliest = if self.step == NoticeStep::Confirmed { read_at.unwrap_or(sent_at) } else { sent_at };
        if at < earliest || at > call.now {
            return Err(EmergencyRefused::HaltMomentWrong.into());
        }
        let sql = match self.step {
            NoticeStep::Read => "update halt_notices set read_at = ?1 where id = ?2",
            NoticeStep::Confirmed => {
                "update halt_notices set read_at = coalesce(read_at, ?1), confirmed_at = ?1 where id = ?2"
            }
        };
        tx.change(sql, (at, self.notice))?;
        Ok(())
    }
}
