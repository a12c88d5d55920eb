//! The one reading of warehouses, kept as the keys behind each count: a figure is the length of the list it opens.

use pintui_store::{Day, Fen, Reading, Result, named_params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use ts_rs::TS;

use crate::cases::state::Kind;
use crate::insight::stages;
use crate::lexicon::sort::Lexicon;
use crate::lexicon::told::{Span, of_shop};
use crate::platforms::rules::Rule;
use crate::shops::Shop;

/// What is in time: a parcel that leaves, money that goes back.
pub const HOURS: i64 = 48;
/// Money goes back in time within so many days of the buyer's parcel, where nothing tells when it was received.
pub const DAYS: i64 = 7;
const PACKING: &[&str] = &["packaging"];
const INCOMPLETE: &[&str] = &["missing", "wrong"];
const LOST: &[&str] = &["lost"];

/// One of a warehouse's counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WarehouseCount")]
pub enum What {
    /// Its orders.
    Orders,
    /// Those that left.
    Sent,
    /// Those that have not left and were not cancelled.
    Waiting,
    /// Those that left and tell how long it took, and those that should have left by now.
    Timed,
    /// Of them within 48 hours.
    InTime,
    /// Of them later, or not yet.
    Late,
    /// Sent orders whose packing was at fault.
    Packing,
    /// Sent orders in which something was wrong or missing.
    Incomplete,
    /// Sent orders that were lost.
    Lost,
    /// Cases whose goods came back and whose money is paid.
    Handled,
    /// Of them in time.
    HandledInTime,
    /// Of them later.
    HandledLate,
}

impl What {
    /// Whether it counts cases; the others count orders.
    pub fn counts_cases(self) -> bool {
        matches!(self, Self::Handled | Self::HandledInTime | Self::HandledLate)
    }
}

/// The keys of a warehouse's orders and cases, newest first.
#[derive(Debug, Default)]
pub struct Told {
    pub(super) orders: Vec<i64>,
    pub(super) sent: Vec<i64>,
    pub(super) waiting: Vec<i64>,
    pub(super) late: Vec<i64>,
    pub(super) in_time: Vec<i64>,
    pub(super) packing: Vec<i64>,
    pub(super) incomplete: Vec<i64>,
    pub(super) lost: Vec<i64>,
    pub(super) handled_late: Vec<i64>,
    pub(super) handled_in_time: Vec<i64>,
    /// How long each sent one took, in seconds.
    pub(super) send_seconds: Vec<i64>,
    /// From which moment on each handled case took how long, in seconds.
    pub(super) handle_seconds: Vec<(Since, i64)>,
    pub(super) refunded_fen: Fen,
}

impl Told {
    /// The list behind a count.
    pub fn list(&self, what: What) -> Vec<i64> {
        let both = |one: &[i64], other: &[i64]| one.iter().chain(other).copied().collect();
        match what {
            What::Orders => self.orders.clone(),
            What::Sent => self.sent.clone(),
            What::Waiting => self.waiting.clone(),
            What::Timed => both(&self.late, &self.in_time),
            What::InTime => self.in_time.clone(),
            What::Late => self.late.clone(),
            What::Packing => self.packing.clone(),
            What::Incomplete => self.incomplete.clone(),
            What::Lost => self.lost.clone(),
            What::Handled => both(&self.handled_late, &self.handled_in_time),
            What::HandledInTime => self.handled_in_time.clone(),
            What::HandledLate => self.handled_late.clone(),
        }
    }
}

/// The whole shop, and each warehouse by its name; the empty name stands for orders of which none is told.
pub struct All {
    /// All orders.
    pub whole: Told,
    /// Those of each warehouse.
    pub each: FxHashMap<String, Told>,
}

/// Where the time of a returned parcel begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Since {
    /// It was received.
    Received,
    /// The buyer sent it; nothing tells the reception.
    SentBack,
}

struct Order {
    id: i64,
    warehouse: String,
    sent: bool,
    cancelled: bool,
    seconds: Option<i64>,
    /// Has not left and would be late by now.
    overdue: bool,
    cases: Vec<(i64, Fen)>,
}

/// Orders paid in the window of `rule` on `date`, with what came of them by the end of that day.
pub(super) fn read(tx: &impl Reading, shop: &Shop, rule: &Rule, date: Day) -> Result<All> {
    read_days(tx, shop, rule.window(date), date)
}

/// Orders paid in `from..=to`, with what came of them by the end of `date`.
pub fn read_days(tx: &impl Reading, shop: &Shop, (from, to): (Day, Day), date: Day) -> Result<All> {
    let before = date.plus(1);
    let with = named_params! { ":shop": shop.id, ":from": from, ":to": to.plus(1), ":before": before };
    let mut orders = tx.rows(include_str!("orders.sql"), with, |row| {
        Ok(Order {
            id: row.get("id")?,
            warehouse: row.get::<_, Option<String>>("warehouse")?.unwrap_or_default(),
            sent: row.get("sent")?,
            cancelled: row.get::<_, Option<bool>>("cancelled")?.unwrap_or(false),
            seconds: row.get::<_, Option<i64>>("seconds")?.filter(|seconds| *seconds >= 0),
            overdue: row.get::<_, Option<i64>>("waited")?.is_some_and(|waited| waited > HOURS * 3600),
            cases: Vec::new(),
        })
    })?;
    let places: FxHashMap<i64, usize> = orders.iter().enumerate().map(|(at, order)| (order.id, at)).collect();
    let with =
        named_params! { ":shop": shop.id, ":from": from, ":to": to.plus(1), ":on": date.number(), ":before": before };
    let cases = tx.rows(include_str!("cases.sql"), with, |row| {
        Ok((row.get::<_, i64>("case_id")?, row.get::<_, i64>("order_id")?, row.get::<_, Fen>("fen")?))
    })?;
    for (case, order, fen) in cases {
        if let Some(at) = places.get(&order) {
            orders[*at].cases.push((case, fen));
        }
    }
    let faults = Faults::read(tx, shop, from, date)?;
    let mut all = All { whole: Told::default(), each: FxHashMap::default() };
    for order in &orders {
        all.whole.add(order, &faults);
        all.each.entry(order.warehouse.clone()).or_default().add(order, &faults);
    }
    Ok(all)
}

/// What cases are about, and how long the money took of those whose goods came back.
struct Faults {
    packing: FxHashSet<i64>,
    incomplete: FxHashSet<i64>,
    lost: FxHashSet<i64>,
    seconds: FxHashMap<i64, (Since, i64)>,
}

impl Faults {
    fn read(tx: &impl Reading, shop: &Shop, from: Day, to: Day) -> Result<Self> {
        let lexicon = Lexicon::now(tx)?;
        let mut faults = Self {
            packing: FxHashSet::default(),
            incomplete: FxHashSet::default(),
            lost: FxHashSet::default(),
            seconds: FxHashMap::default(),
        };
        for case in of_shop(tx, shop.id, Span::days(from, to))? {
            let Some(tag) = lexicon.home(shop, &case).tag else { continue };
            let is = |above: &[&str]| above.iter().any(|above| lexicon.tree.is_under(&tag, above));
            for (set, tags) in
                [(&mut faults.packing, PACKING), (&mut faults.incomplete, INCOMPLETE), (&mut faults.lost, LOST)]
            {
                if is(tags) {
                    set.insert(case.id);
                }
            }
        }
        for case in stages::times_since(tx, shop.id, from)? {
            let refunds = matches!(case.kind, None | Some(Kind::ReturnRefund | Kind::RefundOnly));
            let (since, began) = match (case.received.0, case.returned_at) {
                (Some(received), _) => (Since::Received, received),
                (None, Some(sent_back)) => (Since::SentBack, sent_back),
                (None, None) => continue,
            };
            let Some(until) = case.settled.0.filter(|_| refunds) else { continue };
            if until.max(began).day() <= to {
                // Nobody waited for money that went back before the parcel was there.
                faults.seconds.insert(case.id, (since, (until.0 - began.0).num_seconds().max(0)));
            }
        }
        Ok(faults)
    }
}

impl Told {
    fn add(&mut self, order: &Order, faults: &Faults) {
        self.orders.push(order.id);
        if order.sent {
            self.sent.push(order.id);
        } else if !order.cancelled {
            self.waiting.push(order.id);
        }
        if let Some(seconds) = order.seconds {
            self.send_seconds.push(seconds);
            if seconds <= HOURS * 3600 { &mut self.in_time } else { &mut self.late }.push(order.id);
        } else if order.overdue {
            self.late.push(order.id);
        }
        let about = |cases: &FxHashSet<i64>| order.sent && order.cases.iter().any(|(case, _)| cases.contains(case));
        for (list, cases) in [
            (&mut self.packing, &faults.packing),
            (&mut self.incomplete, &faults.incomplete),
            (&mut self.lost, &faults.lost),
        ] {
            if about(cases) {
                list.push(order.id);
            }
        }
        for (case, fen) in &order.cases {
            self.refunded_fen.0 += fen.0;
            let Some((since, seconds)) = faults.seconds.get(case) else { continue };
            let hours = if *since == Since::Received { HOURS } else { DAYS * 24 };
            self.handle_seconds.push((*since, *seconds));
            if *seconds <= hours * 3600 { &mut self.handled_in_time } else { &mut self.handled_late }.push(*case);
        }
    }
}
