//! The life of an order, from the click to the confirmed receipt.
//!
//! An order is drawn whole, with all that will ever happen to it; an export shows the part that lies before its own
//! moment (`seen.rs`). So two exports can't contradict each other. What goes wrong on the way is in `case.rs`, which
//! may put off the parcel, or close the order.

use super::case::{self, Case};
use super::catalogue::Choice;
use super::clock::{DAY, HOUR, MINUTE, Pace};
use super::dice::{Dice, Topic};
use super::people::{self, Buyer};

/// All that the orders of a shop depend on.
pub(super) struct World {
    pub(super) pace: Pace,
    /// One order, and one case, in so many gets a number that ends in zeros by nature.
    pub(super) round_numbers_every: Option<i64>,
}

pub(super) struct Order {
    /// Grows from order to order: numbers are made of it.
    pub(super) beat: i64,
    pub(super) no: i64,
    pub(super) buyer: Buyer,
    pub(super) lines: Vec<Line>,
    pub(super) freight: i64,
    pub(super) message: &'static str,
    pub(super) note: &'static str,
    pub(super) created: i64,
    pub(super) paid: Option<i64>,
    pub(super) parcel: Option<Parcel>,
    pub(super) signed: Option<i64>,
    pub(super) closed: Option<i64>,
    pub(super) cases: Vec<Case>,
    /// When the shop paid something of its own accord, and how many fen.
    pub(super) goodwill: Option<(i64, i64)>,
}

pub(super) struct Line {
    pub(super) no: i64,
    pub(super) choice: Choice,
    pub(super) quantity: i64,
    /// Fen of the whole line before the discount, and after.
    pub(super) list: i64,
    pub(super) paid: i64,
}

pub(super) struct Parcel {
    pub(super) carrier: &'static Carrier,
    pub(super) printed: i64,
    pub(super) shipped: i64,
    pub(super) delivered: i64,
}

pub(super) struct Carrier {
    pub(super) name: &'static str,
    pub(super) prefix: &'static str,
}

static CARRIERS: [Carrier; 6] = [
    Carrier { name: "圆通速递", prefix: "YT" },
    Carrier { name: "中通快递", prefix: "ZT" },
    Carrier { name: "顺丰速运", prefix: "SF" },
    Carrier { name: "极兔速递", prefix: "JT" },
    Carrier { name: "韵达快递", prefix: "YD" },
    Carrier { name: "邮政快递包裹", prefix: "PB" },
];

/// What is odd about a few orders.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Oddity {
    None,
    RoundOrderNo,
    RoundCaseNo,
}

impl World {
    pub(super) fn order(&self, index: i64) -> Order {
        let mut dice = Dice::of(self.pace.seed, Topic::Order, index);
        let oddity = self.oddity(index);
        let buyer = self.buyer(&mut dice);
        let beat = self.pace.beat(index);
        let created = self.pace.created(index);
        let tail = if oddity == Oddity::RoundOrderNo { 0 } else { buyer.tail() };
        let no = 3_800_000_000_000_000_000 + beat * 100_000 + tail;
        let paid = (oddity != Oddity::None || !dice.chance(400)).then(|| created + payment_delay(&mut dice));
        let parcel = paid.map(|paid| parcel(paid, &mut dice));
        let mut order = Order {
            beat,
            no,
            buyer,
            lines: lines(no, created, oddity, &mut dice),
            freight: if dice.chance(1_200) { 600 } else { 0 },
            message: people::message(&mut dice),
            note: dice.weighted(&[(78, ""), (9, "已加急"), (6, "送小样一份"), (4, "换厚纸箱"), (3, "老客户，优先发")]),
            created,
            paid,
            signed: parcel.as_ref().map(|parcel| confirmation(parcel, &mut dice)),
            closed: paid.is_none().then_some(created + 3 * DAY),
            parcel,
            cases: Vec::new(),
            goodwill: None,
        };
        if oddity != Oddity::RoundOrderNo {
            case::plan(&mut order, oddity, &mut Dice::of(self.pace.seed, Topic::Case, index));
        }
        order.goodwill = order
            .signed
            .filter(|_| dice.chance(60))
            .map(|signed| (signed + dice.between(HOUR, 2 * DAY), dice.between(2, 10) * 100));
        order
    }

    fn oddity(&self, index: i64) -> Oddity {
        match self.round_numbers_every {
            Some(every) if index.rem_euclid(every) == every / 3 => Oddity::RoundOrderNo,
            Some(every) if index.rem_euclid(every) == every * 2 / 3 => Oddity::RoundCaseNo,
            _ => Oddity::None,
        }
    }

    /// Three orders in ten come from the regulars, a tenth of all who buy here.
    fn buyer(&self, dice: &mut Dice) -> Buyer {
        let all = self.pace.orders.max(40);
        let number = if dice.chance(3_000) { dice.below(all / 10) } else { dice.below(all) };
        Buyer::of(self.pace.seed, number)
    }
}

impl Order {
    pub(super) fn list(&self) -> i64 {
        self.lines.iter().map(|line| line.list).sum()
    }

    pub(super) fn goods(&self) -> i64 {
        self.lines.iter().map(|line| line.paid).sum()
    }

    /// Parcel `0` is the one to the buyer; the buyer's own parcels back are numbered from 1.
    pub(super) fn tracking_digits(&self, parcel: i64) -> i64 {
        // Times a number without a factor in common with ten to the 13th: no two parcels get the same digits.
        let scattered = i128::from(self.beat * 10 + parcel) * 3_141_592_653_589;
        i64::try_from(scattered.rem_euclid(10_000_000_000_000)).expect("a remainder of thirteen digits")
    }
}

fn payment_delay(dice: &mut Dice) -> i64 {
    match dice.below(100) {
        0..85 => dice.between(6, 3 * MINUTE),
        85..97 => dice.between(3 * MINUTE, HOUR),
        _ => dice.between(HOUR, 20 * HOUR),
    }
}

/// One to three lines; nearly always one piece of each.
fn lines(order_no: i64, created: i64, oddity: Oddity, dice: &mut Dice) -> Vec<Line> {
    let count = if oddity == Oddity::RoundOrderNo { 1 } else { dice.weighted(&[(68, 1), (24, 2), (8, 3)]) };
    let line = |position: i64| {
        let choice = Choice::draw(dice, created);
        let quantity = dice.weighted(&[(82, 1), (12, 2), (4, 3), (2, 5)]);
        let list = choice.price() * quantity;
        let discount = if dice.chance(3_500) { dice.between(2, 15) } else { 0 };
        // Discounts are rounded to ten fen, as shops do.
        let paid = list * (100 - discount) / 1000 * 10;
        let no = if count == 1 { order_no } else { order_no + position * 10_000 };
        Line { no, choice, quantity, list, paid }
    };
    (1..=count).map(line).collect()
}

/// Paid before three in the afternoon leaves the same day; some parcels wait longer.
fn parcel(paid: i64, dice: &mut Dice) -> Parcel {
    let day = (paid + 9 * HOUR).div_euclid(DAY) + dice.weighted(&[(84, 0), (11, 1), (3, 2), (2, 3)]);
    let shipped = day * DAY + dice.between(15 * HOUR + 30 * MINUTE, 20 * HOUR);
    let printed = (shipped - dice.between(30 * MINUTE, 26 * HOUR)).max(paid + 10 * MINUTE);
    Parcel {
        carrier: &CARRIERS[dice.weighted(&[(28, 0), (24, 1), (10, 2), (16, 3), (16, 4), (6, 5)])],
        printed,
        shipped,
        delivered: shipped + dice.between(22 * HOUR, 5 * DAY),
    }
}

/// The buyer confirms soon, or later, or the platform does it ten days after the parcel left.
fn confirmation(parcel: &Parcel, dice: &mut Dice) -> i64 {
    match dice.below(10) {
        0..5 => parcel.delivered + dice.between(5 * MINUTE, 30 * HOUR),
        5..7 => parcel.delivered + dice.between(30 * HOUR, 4 * DAY),
        _ => parcel.shipped + 10 * DAY + dice.between(0, 50),
    }
}
