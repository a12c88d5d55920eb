//! A check that is sent twice is kept once.
//!
//! A station on a phone may not hear the answer and send again. So it gives each check an id of its own: the same id
//! again is answered as the first time. An id stays known when its check was taken back, so that a late second sending
//! does not bring it back.

use pintui_store::{Reading, Result, WriteTx, named_params};

use super::list::{self, CheckRow};
use super::record::CheckRefused;
use crate::door::Written;

const LONGEST: usize = 64;

/// What is known of an id.
pub(super) struct Known {
    /// The operation that kept its check.
    pub(super) operation: i64,
    /// The check, unless it was taken back.
    pub(super) check: Option<i64>,
}

/// What is known of an id; none where it is new.
pub(super) fn known(tx: &impl Reading, id: &str) -> Result<Option<Known>> {
    tx.maybe(include_str!("check_of_id.sql"), named_params! { ":id": id }, |row| {
        Ok(Known { operation: row.get("operation_id")?, check: row.get("check_id")? })
    })
}

/// The answer that this id got before.
pub(super) fn former(tx: &impl Reading, id: Option<&str>, order_id: i64) -> Result<Option<Written<CheckRow>>> {
    let Some(id) = id else { return Ok(None) };
    if id.is_empty() || id.len() > LONGEST || !id.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'-') {
        return Err(CheckRefused::CheckIdUnreadable.into());
    }
    let Some(known) = known(tx, id)? else { return Ok(None) };
    let check = known.check.ok_or(CheckRefused::CheckTakenBack)?;
    let answer = list::one(tx, check)?;
    if answer.order_id != order_id {
        return Err(CheckRefused::CheckIdTaken.into());
    }
    Ok(Some(Written { operation: known.operation, answer }))
}

/// Remembers the id of the check that this operation keeps.
pub(super) fn keep(tx: &mut WriteTx<'_>, id: Option<&str>) -> Result<()> {
    let operation = tx.operation();
    if let Some(id) = id {
        tx.change("insert into check_ids (client_id, operation_id) values (?1, ?2)", (id, operation))?;
    }
    Ok(())
}
