//! One file being written: each row is taken, rejected, or kept back until the file's end, when its
//! age and the state of its ids are known.

use std::collections::BTreeMap;

use pintui_store::{Result, Text, WriteTx};

use super::ends::Ends;
use super::fields;
use super::quarantine::Shelf;
use super::report::FileReport;
use super::row::{Aside, Doubt, Fault, Row, Value};
use super::tally::Tally;
use super::write::aside::{self, Orders as OrdersOfBuyers};
use super::write::cases::Cases;
use super::write::lines::Lines;
use super::write::orders::Orders;
use super::write::{Desk, Outcome};
use crate::platforms::formats::Grain;
use crate::sealed;

/// One file being written.
pub struct Sheet<'tx> {
    writer: Writer<'tx>,
    shelf: Shelf,
    /// Counts and problems so far.
    pub tally: Tally,
    /// Rows whose ids end in zeros: judged when the whole file is known.
    doubted: Vec<Row>,
    keys: Ends,
    references: Ends,
    /// Rows that wait for the file's age.
    waiting: Vec<Row>,
    /// Rows that take goods back: the orders they are about may stand below them.
    cancelled: Vec<Row>,
    /// Writes the cases that rows of orders tell of.
    asides: Cases<'tx>,
    /// Of orders that tell what was refunded of them as a whole: what of it is in no line is known at the file's end.
    wholes: BTreeMap<Text, Box<Row>>,
    /// Where a case has its amount.
    refund: usize,
}

enum Writer<'tx> {
    Orders(Orders<'tx>),
    Lines(Box<Lines<'tx>>),
    Cases(Cases<'tx>),
}

impl<'tx> Sheet<'tx> {
    /// An empty sheet for a file of this grain.
    pub fn new(tx: &'tx WriteTx<'_>, shop_id: i64, file_id: i64, grain: Grain, tally: Tally) -> Result<Self> {
        Self::with(tx, grain, tally, Shelf::open(tx, shop_id, file_id, grain)?)
    }

    /// An empty sheet over a shelf.
    pub fn with(tx: &'tx WriteTx<'_>, grain: Grain, tally: Tally, shelf: Shelf) -> Result<Self> {
        Ok(Self {
            writer: match grain {
                Grain::Order => Writer::Orders(Orders::new(tx)?),
                Grain::Line => Writer::Lines(Box::new(Lines::new(tx, tally.product_is_sku)?)),
                Grain::Case => Writer::Cases(Cases::new(tx)?),
            },
            shelf,
            tally,
            doubted: Vec::new(),
            keys: Ends::default(),
            references: Ends::default(),
            waiting: Vec::new(),
            cancelled: Vec::new(),
            asides: Cases::new(tx)?,
            wholes: BTreeMap::new(),
            refund: fields::slot(Grain::Case, "refund"),
        })
    }

    /// Rows of lines take no place but their own.
    pub fn keep_places(&mut self) {
        if let Writer::Lines(lines) = &mut self.writer {
            lines.keep_places();
        }
    }

    /// Takes a row, puts it into quarantine, or keeps it until the file is known.
    pub fn put(&mut self, desk: &mut Desk<'_, '_>, row: Row) -> Result<()> {
        // A row that cannot be taken says how old its file is all the same.
        if !desk.age.known
            && let Some(newest) = &row.newest
            && **newest > *desk.age.as_of
        {
            desk.age.as_of = newest.to_string();
        }
        if let Some(fault) = &row.rejected {
            if row.waits.is_none() {
                self.shelf.keep(desk.tx, &row, fault, &self.tally.column(fault.at))?;
            }
            self.tally.rejected(&row, fault);
            return Ok(());
        }
        // one number is one, however many rows it spans
        if !row.lent {
            self.keys.note(&row.key, matches!(row.doubt, Doubt::Key { .. }));
        }
        if let Some(order) = &row.order_no {
            self.references.note(order, matches!(row.doubt, Doubt::Reference { .. }));
        }
        match row.doubt {
            Doubt::None if matches!(row.aside, Aside::Cancelled(..)) => {
                self.cancelled.push(row);
                Ok(())
            }
            Doubt::None => self.write(desk, row),
            Doubt::Key { .. } | Doubt::Reference { .. } => {
                self.doubted.push(row);
                Ok(())
            }
        }
    }

    fn write(&mut self, desk: &mut Desk<'_, '_>, mut row: Row) -> Result<()> {
        let outcome = match &mut self.writer {
            Writer::Orders(orders) => orders.put(desk, &row)?,
            Writer::Lines(lines) => lines.put(desk, &mut row)?,
            Writer::Cases(cases) => {
                if !row.inferred.is_empty() {
                    aside::keep_told(desk, &mut row)?;
                }
                if row.told_apart {
                    aside::by_goods(desk, &mut row)?;
                }
                let put = cases.put(desk, &row)?;
                if !put.order_known && row.flags.iter().all(|flag| flag.code != "order_ref_damaged") {
                    let value = row.order_no.clone().unwrap_or_default();
                    row.flags.push(Fault { code: "order_unknown", at: self.tally.order_at, value: value.into() });
                }
                self.shelf.note_reference(desk.tx, &row)?;
                put.outcome
            }
        };
        let outcome = match std::mem::take(&mut row.aside) {
            Aside::Refund(mut case) if outcome != Outcome::Wait => {
                let told = self.tell_beside(desk, &row, &mut case)?;
                row.flags.extend(case.flags);
                if outcome == Outcome::Unchanged && told != Outcome::Unchanged { Outcome::Updated } else { outcome }
            }
            aside => {
                row.aside = aside;
                outcome
            }
        };
        if outcome != Outcome::Wait
            && let Some(whole) = row.whole.take()
        {
            let known = self.wholes.get(&whole.key).and_then(|known| known.number(self.refund));
            if whole.number(self.refund) > known {
                self.wholes.insert(whole.key.clone(), whole);
            }
        }
        if outcome == Outcome::Wait {
            row.flags.retain(|flag| flag.code != "order_unknown");
            self.waiting.push(row);
            return Ok(());
        }
        self.keep_sealed(desk, &row)?;
        self.shelf.solve(desk.tx, &row, outcome)?;
        self.tally.taken(&row, outcome);
        Ok(())
    }

    /// Tells of the case that stands beside a row: of its line, or under the order's number of the order as a whole.
    fn tell_beside(&mut self, desk: &mut Desk<'_, '_>, row: &Row, case: &mut Row) -> Result<Outcome> {
        if case.key != row.key {
            if let Some(line) = row.line_no.as_ref().or(row.place.as_ref()) {
                aside::by_line(desk, case, line)?;
            }
        } else if let Some(whole) = case.number(self.refund) {
            let Some(rest) = aside::beyond_lines(desk, case, whole)? else { return Ok(Outcome::Unchanged) };
            case.values[self.refund] = Some(Value::Number(rest));
        }
        self.tell(desk, case)
    }

    fn tell(&mut self, desk: &mut Desk<'_, '_>, case: &Row) -> Result<Outcome> {
        let told = aside::refund(&mut self.asides, desk, case)?;
        self.tally.report.cases_told += u64::from(told == Outcome::Added);
        Ok(told)
    }

    /// What was refunded of an order and of none of its lines: freight, or an amount that names no goods.
    fn tell_rests(&mut self, desk: &mut Desk<'_, '_>) -> Result<()> {
        for (_, mut case) in std::mem::take(&mut self.wholes) {
            let whole = case.number(self.refund).unwrap_or(0);
            let rest = aside::beyond_lines(desk, &mut case, whole)?;
            if let Some(rest) = rest {
                case.values[self.refund] = Some(Value::Number(rest));
                self.tell(desk, &case)?;
            }
        }
        Ok(())
    }

    /// Keeps the buyer's sealed number beside the order it belongs to.
    fn keep_sealed(&self, desk: &Desk<'_, '_>, row: &Row) -> Result<()> {
        let (Some(number), Some(day)) = (&row.sealed, desk.sealed_on) else { return Ok(()) };
        let order_no = if matches!(self.writer, Writer::Cases(_)) { row.order_no.as_ref() } else { Some(&row.key) };
        sealed::keep(desk.tx, desk.shop_id, order_no.map(|text| &**text), day, number)
    }

    /// Judges what waited; answers the report and the digest of its decisions.
    pub fn finish(mut self, desk: &mut Desk<'_, '_>) -> Result<(FileReport, u64)> {
        self.judge(desk)?;
        desk.age.known = true;
        self.take_back(desk)?;
        // a line that waited for the file's age may wait once more, for the lines that the file names just as they are
        while !self.waiting.is_empty() {
            for row in std::mem::take(&mut self.waiting) {
                self.write(desk, row)?;
            }
        }
        self.tell_rests(desk)?;
        if let Writer::Lines(lines) = &mut self.writer {
            lines.finish(desk)?;
        }
        Ok(self.tally.finish(desk.age.as_of.parse().ok()))
    }

    /// Writes the cases of rows that take goods back, now that all orders of the file are known.
    fn take_back(&mut self, desk: &mut Desk<'_, '_>) -> Result<()> {
        let cancelled = std::mem::take(&mut self.cancelled);
        let orders = OrdersOfBuyers::of(desk, &cancelled)?;
        for mut row in cancelled {
            let Aside::Cancelled(mut case, buyer) = std::mem::take(&mut row.aside) else { continue };
            orders.name_in(&mut case, buyer.as_deref());
            let put = self.asides.put(desk, &case)?;
            if !put.order_known {
                let value = case.order_no.unwrap_or_default().into();
                row.flags.push(Fault { code: "order_unknown", at: self.tally.order_at, value });
            }
            self.tally.report.cases_told += u64::from(put.outcome == Outcome::Added);
            self.shelf.solve(desk.tx, &row, put.outcome)?;
            self.tally.taken(&row, put.outcome);
        }
        Ok(())
    }

    /// What a spreadsheet leaves of longer numbers shows in many rows; single ones happen by nature.
    fn judge(&mut self, desk: &mut Desk<'_, '_>) -> Result<()> {
        let rows = self.tally.report.rows + self.doubted.len() as u64 + self.waiting.len() as u64;
        for mut row in std::mem::take(&mut self.doubted) {
            let flag = |code, at, value: &str| Fault { code, at, value: value.to_owned() };
            match row.doubt {
                Doubt::None => {}
                Doubt::Key { at } if self.keys.is_damaged(&row.key, rows) => {
                    let fault = flag("id_damaged", at, &row.key);
                    self.shelf.keep(desk.tx, &row, &fault, &self.tally.column(fault.at))?;
                    self.tally.rejected(&row, &fault);
                    continue;
                }
                Doubt::Key { at } => row.flags.push(flag("id_suspicious", at, &row.key.clone())),
                Doubt::Reference { at } => {
                    let order = row.order_no.clone().unwrap_or_default();
                    if self.references.is_damaged(&order, rows) {
                        row.order_no = None;
                        row.flags.push(flag("order_ref_damaged", at, &order));
                    } else {
                        row.flags.push(flag("id_suspicious", at, &order));
                    }
                }
            }
            self.write(desk, row)?;
        }
        Ok(())
    }
}
