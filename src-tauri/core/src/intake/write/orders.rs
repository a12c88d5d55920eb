//! Rows of order files. An order that only an item report has told of so far is *not described*:
//! the row of the order file is then new.

use pintui_store::{CachedStatement, Reading, Result};
use rustc_hash::FxHashSet;

use super::merge::{self, Merge};
use super::{Columns, Desk, Outcome, Parcel, Seen, Verdict};
use crate::insight::settle::BasisDays;
use crate::intake::fields::{self, ORDER};
use crate::intake::row::Row;
use crate::platforms::formats::Grain;

/// Statements for order rows.
pub struct Orders<'tx> {
    columns: Columns,
    insert: CachedStatement<'tx>,
    find: CachedStatement<'tx>,
    /// By how a row goes in.
    updates: [CachedStatement<'tx>; Merge::ALL.len()],
    compensated: (usize, usize),
    coupon: usize,
    basis: (usize, usize, usize),
    created_at: usize,
    status: usize,
    sent: [usize; 3],
    /// Rows of the book that this file has told of just as they stand.
    told: FxHashSet<i64>,
}

struct Stored {
    id: i64,
    described: bool,
    changed_by: Option<i64>,
    on: BasisDays,
    how: Merge,
    behind: bool,
    differs: bool,
}

impl<'tx> Orders<'tx> {
    /// Prepares the statements.
    pub fn new(tx: &'tx impl Reading) -> Result<Self> {
        let columns = Columns::of(&ORDER);
        let insert = format!(
            "insert into orders (shop_id, order_no, added_by, changed_by, described, {}) values (?1, ?2, ?3, ?3, 1, {})
             on conflict (shop_id, order_no) do nothing",
            columns.list(),
            columns.marks(4),
        );
        let find = format!(
            "select id, described, changed_by, paid_at, coalesce(signed_at, completed_at), {} from orders
             where shop_id = ?1 and order_no = ?2",
            columns.list(),
        );
        let update =
            |how| format!("update orders set changed_by = ?2, described = 1, {} where id = ?1", columns.merges(3, how));
        let [over, onward, fill] = Merge::ALL.map(|how| tx.statement(&update(how)));
        let slot = |name| fields::slot(Grain::Order, name);
        Ok(Self {
            insert: tx.statement(&insert)?,
            find: tx.statement(&find)?,
            updates: [over?, onward?, fill?],
            columns,
            compensated: (slot("compensated"), slot("compensated_at")),
            coupon: slot("coupon"),
            basis: (slot("paid_at"), slot("signed_at"), slot("completed_at")),
            created_at: slot("created_at"),
            status: slot("status"),
            sent: ["tracking_no", "carrier", "shipped_at"].map(slot),
            told: FxHashSet::default(),
        })
    }

    /// Writes one row.
    pub fn put(&mut self, desk: &mut Desk<'_, '_>, row: &Row) -> Result<Outcome> {
        let (paid, signed, completed) = self.basis;
        let on = BasisDays::of(row.text(paid), row.text(signed).or(row.text(completed)));
        if self.columns.execute(&mut self.insert, [&desk.shop_id, &row.key, &desk.file_id], row)? {
            let id = desk.tx.last_insert();
            desk.touched.order(id, on);
            let created = row.values[self.created_at].is_some();
            let parcel = Parcel::of(self.sent.map(|slot| row.text(slot)));
            desk.remember(&row.key, Seen { id, described: true, created, on, parcel });
            self.compensate(desk, id, row)?;
            super::coupon(desk, id, row.text(self.coupon))?;
            return Ok(Outcome::Added);
        }
        let stored = self.stored(desk, row)?;
        let compensated = self.compensate(desk, stored.id, row)?;
        super::coupon(desk, stored.id, row.text(self.coupon))?;
        if stored.described {
            if !stored.differs {
                self.told.insert(stored.id);
                return Ok(compensated);
            }
            match desk.may_overwrite(stored.changed_by, stored.behind) {
                Verdict::Yes => {}
                Verdict::No => return Ok(compensated),
                Verdict::Wait => return Ok(Outcome::Wait),
            }
        }
        self.columns.execute(&mut self.updates[stored.how as usize], [&stored.id, &desk.file_id], row)?;
        desk.touched.order(stored.id, stored.on);
        desk.touched.days(on);
        Ok(if stored.described { Outcome::Updated } else { Outcome::Added })
    }

    fn compensate(&self, desk: &Desk<'_, '_>, order: i64, row: &Row) -> Result<Outcome> {
        super::compensate(desk, order, row.number(self.compensated.0), row.text(self.compensated.1))
    }

    fn stored(&mut self, desk: &Desk<'_, '_>, row: &Row) -> Result<Stored> {
        let mut rows = self.find.query((desk.shop_id, &row.key))?;
        let stored = rows.next()?.ok_or(pintui_store::SqlError::QueryReturnedNoRows)?;
        let (id, described, changed_by): (i64, bool, Option<i64>) = (stored.get(0)?, stored.get(1)?, stored.get(2)?);
        // What lines have told of it is no row of this kind.
        let here = described && (changed_by == Some(desk.file_id) || self.told.contains(&id));
        let statuses = (row.text(self.status), stored.get_ref(5 + self.status)?.as_str().ok());
        let how = Merge::of(here, statuses);
        Ok(Stored {
            id,
            described,
            changed_by,
            on: BasisDays::of(stored.get_ref(3)?.as_str().ok(), stored.get_ref(4)?.as_str().ok()),
            how,
            behind: merge::is_behind(statuses),
            differs: self.columns.differ(row, stored, 5, how)?,
        })
    }
}
