//! Rows of item reports: the lines of orders. What they tell of the order itself is in `told`.

use std::hash::{Hash, Hasher};

use pintui_store::{CachedStatement, Reading, Result, Text, named_params};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::merge::{self, Merge};
use super::products::Products;
use super::told::{Order, Orders, Telling};
use super::{Columns, Desk, Outcome, Parcel, Verdict};
use crate::intake::fields::{self, LINE};
use crate::intake::row::Row;
use crate::platforms::formats::Grain;

/// Statements for line rows.
pub struct Lines<'tx> {
    columns: Columns,
    insert: CachedStatement<'tx>,
    find: CachedStatement<'tx>,
    /// By how a row goes in.
    updates: [CachedStatement<'tx>; Merge::ALL.len()],
    orders: Orders<'tx>,
    products: Products,
    last: Option<Order>,
    /// The lines of an order with a product and SKU so far.
    alike: FxHashMap<(Text, i64, Option<i64>), Alike>,
    /// How many times the rows of another order have begun.
    stretch: u32,
    /// How many headers stand above the row at hand.
    headers: u32,
    slots: Slots,
    /// Whether a product number stands for one SKU, whatever code the seller gives it.
    product_is_sku: bool,
    keeps_places: bool,
    /// Whether the order at hand was made by its rows here: no other file has told of its lines.
    fresh: bool,
    /// Orders and numbers of lines that this file has told of just as they stand.
    told: FxHashSet<(i64, Text)>,
}

struct Alike {
    count: u32,
    /// Where the first of them stood.
    stretch: u32,
    /// A digest of what it says.
    says: u64,
}

struct Slots {
    product_id: usize,
    product_name: usize,
    sku_code: usize,
    sku_name: usize,
    barcode: usize,
    compensated: usize,
    compensated_at: usize,
    coupon: usize,
    status: usize,
    sent: [usize; 3],
}

impl<'tx> Lines<'tx> {
    /// Prepares the statements.
    pub fn new(tx: &'tx impl Reading, product_is_sku: bool) -> Result<Self> {
        let columns = Columns::of(&LINE);
        let insert = format!(
            "insert into lines (order_id, line_no, product_id, sku_id, added_by, changed_by, {}) values (?1, ?2, ?3, ?4, ?5, ?5, {})
             on conflict (order_id, line_no) do nothing",
            columns.list(),
            columns.marks(6),
        );
        let find = format!(
            "select changed_by, product_id, sku_id, {} from lines where order_id = ?1 and line_no = ?2",
            columns.list(),
        );
        let update = |how| {
            format!(
                "update lines set changed_by = ?3, product_id = ?4, sku_id = coalesce(?5, sku_id), {}
                 where order_id = ?1 and line_no = ?2",
                columns.merges(6, how),
            )
        };
        let [over, onward, fill] = Merge::ALL.map(|how| tx.statement(&update(how)));
        let slot = |name| fields::slot(Grain::Line, name);
        Ok(Self {
            insert: tx.statement(&insert)?,
            find: tx.statement(&find)?,
            updates: [over?, onward?, fill?],
            orders: Orders::new(tx)?,
            columns,
            products: Products::default(),
            last: None,
            alike: FxHashMap::default(),
            stretch: 0,
            headers: 0,
            fresh: false,
            product_is_sku,
            keeps_places: false,
            told: FxHashSet::default(),
            slots: Slots {
                product_id: slot("product_id"),
                product_name: slot("product_name"),
                sku_code: slot("sku_code"),
                sku_name: slot("sku_name"),
                barcode: slot("barcode"),
                compensated: slot("compensated"),
                compensated_at: slot("compensated_at"),
                coupon: slot("coupon"),
                status: slot("status"),
                sent: ["tracking_no", "carrier", "shipped_at"].map(slot),
            },
        })
    }

    /// Writes one row.
    pub fn put(&mut self, desk: &mut Desk<'_, '_>, row: &mut Row) -> Result<Outcome> {
        if self.headers != row.headers {
            self.alike.clear();
            self.headers = row.headers;
        }
        if self.last.as_ref().is_none_or(|order| order.order_no != row.key) {
            self.finish(desk)?;
            self.stretch += 1;
        }
        let mut order = match self.last.take() {
            Some(order) => order,
            None => self.orders.of(desk, row)?,
        };
        let telling = self.orders.tell(desk, row, &mut order)?;
        let outcome = match telling {
            Telling::Wait => Outcome::Wait,
            _ => self.put_line(desk, row, &order)?,
        };
        if matches!(outcome, Outcome::Added | Outcome::Updated) {
            self.orders.touch(desk, &mut order);
        }
        self.last = Some(order);
        Ok(match outcome {
            Outcome::Unchanged if telling == Telling::Changed => Outcome::Updated,
            outcome => outcome,
        })
    }

    /// The rows end here, those of an order or those of the file.
    pub fn finish(&mut self, desk: &mut Desk<'_, '_>) -> Result<()> {
        match self.last.take() {
            Some(order) => self.orders.close(desk, &order),
            None => Ok(()),
        }
    }

    fn put_line(&mut self, desk: &Desk<'_, '_>, row: &mut Row, order: &Order) -> Result<Outcome> {
        let sent = self.slots.sent;
        self.fresh = order.fresh;
        if order.parcel != Some(Parcel::of(sent.map(|slot| row.text(slot)))) {
            return self.put_whole(desk, row, order.id);
        }
        let told = sent.map(|slot| row.values[slot].take());
        let outcome = self.put_whole(desk, row, order.id);
        for (slot, value) in sent.into_iter().zip(told) {
            row.values[slot] = value;
        }
        outcome
    }

    fn put_whole(&mut self, desk: &Desk<'_, '_>, row: &mut Row, order: i64) -> Result<Outcome> {
        // A blank cell never erases: where the row names no product, its line keeps the one it has.
        let number = row.text(self.slots.product_id);
        let product = match row.line_no.as_ref().filter(|_| number.is_none()) {
            Some(line_no) => self.goods(order, line_no)?,
            None => None,
        };
        let product = match product {
            Some(known) => known,
            None => self.products.product(desk, number, row.text(self.slots.product_name))?,
        };
        let sku = self.products.sku(desk, product, row.text(self.slots.sku_code), row.text(self.slots.sku_name))?;
        if let (Some(sku), Some(code)) = (sku, row.text(self.slots.barcode)) {
            self.products.barcode(desk, sku, code)?;
        }
        let (amount, at) = (row.number(self.slots.compensated), row.text(self.slots.compensated_at));
        let compensated = super::compensate(desk, order, amount, at)?;
        super::coupon(desk, order, row.text(self.slots.coupon))?;
        if row.line_no.is_none() && !self.place(desk, row, order, product, sku)? {
            return Ok(Outcome::Wait);
        }
        let line_no = row.line_no.as_ref().or(row.place.as_ref());
        if self.columns.execute(&mut self.insert, [&order, &line_no, &product, &sku, &desk.file_id], row)? {
            return Ok(Outcome::Added);
        }
        let (changed_by, goods, differs, how, behind) = {
            let mut rows = self.find.query((order, line_no))?;
            let stored = rows.next()?.ok_or(pintui_store::SqlError::QueryReturnedNoRows)?;
            let goods = (stored.get::<_, i64>(1)?, stored.get::<_, Option<i64>>(2)?);
            let changed_by: Option<i64> = stored.get(0)?;
            let here = changed_by == Some(desk.file_id)
                || line_no.is_some_and(|line_no| self.told.contains(&(order, line_no.clone())));
            let status = stored.get_ref(3 + self.slots.status)?;
            let statuses = (row.text(self.slots.status), status.as_str().ok());
            let how = Merge::of(here, statuses);
            (changed_by, goods, self.columns.differ(row, stored, 3, how)?, how, merge::is_behind(statuses))
        };
        let sku = match (goods.1.filter(|_| product == goods.0), sku) {
            (Some(known), Some(sku)) if Products::says_less(desk, sku, known)? => Some(known),
            (known, sku) => sku.or(known),
        };
        let (product, sku) = if how == Merge::Fill { goods } else { (product, sku) };
        if !differs && (product, sku) == goods {
            self.told.extend(line_no.map(|line_no| (order, line_no.clone())));
            return Ok(compensated);
        }
        match desk.may_overwrite(changed_by, behind) {
            Verdict::Yes => {}
            Verdict::No => {
                self.told.extend(line_no.map(|line_no| (order, line_no.clone())));
                return Ok(compensated);
            }
            Verdict::Wait => return Ok(Outcome::Wait),
        }
        self.columns.execute(
            &mut self.updates[how as usize],
            [&order, &line_no, &desk.file_id, &product, &sku],
            row,
        )?;
        Ok(Outcome::Updated)
    }

    /// The product of a line that is in the book.
    fn goods(&mut self, order: i64, line_no: &Text) -> Result<Option<i64>> {
        let mut rows = self.find.query((order, line_no))?;
        Ok(rows.next()?.map(|stored| stored.get(1)).transpose()?)
    }

    /// Where a file has no line number, the row gets its line's place. What the book has not at that place, nor anywhere as
    /// that SKU, may be a line that an older export told of with another code or name: the row waits until the file's end,
    /// when it is known which lines the file names just as they are.
    fn place(
        &mut self,
        desk: &Desk<'_, '_>,
        row: &mut Row,
        order: i64,
        product: i64,
        sku: Option<i64>,
    ) -> Result<bool> {
        let has_waited = row.place.is_some();
        let place = row.place.take().unwrap_or_else(|| self.position(row, product, sku));
        let known = self.fresh || self.goods(order, &place)?.is_some();
        let before = place.rsplit('-').next().and_then(|count| count.parse::<i64>().ok()).unwrap_or(1) - 1;
        row.place = Some(place);
        if known || self.keeps_places {
            return Ok(true);
        }
        let with = named_params! { ":order": order, ":product": product, ":sku": sku, ":before": before };
        let same = desk.tx.maybe(include_str!("line_of_sku.sql"), with, |row| row.get::<_, String>(0))?;
        if let Some(line) = same {
            row.place = Some(line.into());
            return Ok(true);
        }
        let with = named_params! {
            ":order": order, ":product": product, ":sku": sku, ":file": desk.file_id, ":any": self.product_is_sku,
        };
        let like = desk.tx.rows(include_str!("same_line.sql"), with, |row| row.get::<_, String>(0))?;
        let mut like = like.into_iter().map(Text::from).filter(|line| !self.told.contains(&(order, line.clone())));
        let Some(line) = like.next() else { return Ok(true) };
        if has_waited {
            row.place = Some(line);
        }
        Ok(has_waited)
    }

    /// From now on each row is a line of its own place: what a person has mended takes no other line's.
    pub fn keep_places(&mut self) {
        self.keeps_places = true;
        self.orders.alone = true;
    }

    /// Where a file has no line number: position among the lines of the order with the same goods. Below a
    /// repeated header another export begins, which tells of the same lines; and a row that comes again, just as it
    /// was, behind rows of other orders is no further line but a copy.
    fn position(&mut self, row: &Row, product: i64, sku: Option<i64>) -> Text {
        // How it was sent may be left out here: it is not kept again where the order's file has told it.
        let told = row.values.iter().enumerate().filter(|(slot, _)| !self.slots.sent.contains(slot));
        let mut digest = FxHasher::default();
        told.for_each(|(_, value)| value.hash(&mut digest));
        let (stretch, says) = (self.stretch, digest.finish());
        let alike = self.alike.entry((row.key.clone(), product, sku)).or_insert(Alike { count: 0, stretch, says });
        if alike.stretch != stretch && alike.says == says {
            *alike = Alike { count: 0, stretch, says };
        }
        alike.count += 1;
        format!("{product}-{}-{}", sku.unwrap_or(0), alike.count).into()
    }
}
